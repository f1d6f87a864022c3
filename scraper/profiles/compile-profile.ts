// The data of a profile → the words that the readers and the interpretation ask for, or what is wrong with its templates.
import { AddressWords } from './address-words.ts';
import { CaptionWords } from './caption-words.ts';
import { CellWords } from './cell-words.ts';
import { HtmlWords } from './html-words.ts';
import { ListWords } from './list-words.ts';
import { MarkupWords } from './markup-words.ts';
import { NameWords } from './name-words.ts';
import { ObjectWords } from './object-words.ts';
import { OperationWords } from './operation-words.ts';
import type { PlainProfile, Profile } from './profile.ts';
import type { ProfileData } from './profile-data.ts';
import { ReturnWords } from './return-words.ts';
import { SectionWords } from './section-words.ts';
import { TableWords } from './table-words.ts';
import { TemplateCompiler, type ProfileFault } from './template-compiler.ts';
import { TypeWords } from './type-words.ts';

/**
 * A profile is usable where there are no faults.
 * @param isKnown it was compiled before without faults: what its templates may cost is not counted again
 */
export function compileProfile(
  id: string,
  data: ProfileData,
  isKnown = false,
): { profile: Profile; faults: readonly ProfileFault[] } {
  const compiler = new TemplateCompiler(isKnown);
  const profile: Profile = {
    id,
    language: data.language ?? 'en',
    sections: new SectionWords(data, compiler),
    addresses: new AddressWords(data, compiler),
    captions: new CaptionWords(data, compiler),
    tables: new TableWords(data, compiler),
    cells: new CellWords(data, compiler),
    types: new TypeWords(data, compiler),
    html: new HtmlWords(data),
    lists: new ListWords(data, compiler),
    markup: new MarkupWords(data),
    names: new NameWords(data, compiler),
    objects: new ObjectWords(data, compiler),
    returns: new ReturnWords(data, compiler),
    operations: new OperationWords(data, compiler),
    data,
  };
  return { profile, faults: compiler.faults };
}

/** The profile that was made somewhere else, and found without faults there. */
export function profileOf({ id, data }: PlainProfile): Profile {
  return compileProfile(id, data, true).profile;
}

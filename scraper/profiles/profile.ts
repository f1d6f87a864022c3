// A documentation system as the readers and the interpretation see it: made from a profile file, passed on explicitly, never changed.
import type { ProfileData } from './profile-data.ts';
import type { AddressWords } from './address-words.ts';
import type { CaptionWords } from './caption-words.ts';
import type { CellWords } from './cell-words.ts';
import type { ListWords } from './list-words.ts';
import type { MarkupWords } from './markup-words.ts';
import type { NameWords } from './name-words.ts';
import type { ObjectWords } from './object-words.ts';
import type { OperationWords } from './operation-words.ts';
import type { ReturnWords } from './return-words.ts';
import type { SectionWords } from './section-words.ts';
import type { TableWords } from './table-words.ts';
import type { TypeWords } from './type-words.ts';
import type { HtmlWords } from './html-words.ts';

/** The profile of facts editions, whatever their documents were read with. */
export const EDITION = 'edition';

export interface Profile {
  /** The name of its file. */
  id: string;
  /** Chooses the phrases in which descriptions state constraints. */
  language: string;
  sections: SectionWords;
  addresses: AddressWords;
  captions: CaptionWords;
  tables: TableWords;
  cells: CellWords;
  types: TypeWords;
  html: HtmlWords;
  lists: ListWords;
  markup: MarkupWords;
  returns: ReturnWords;
  objects: ObjectWords;
  names: NameWords;
  operations: OperationWords;
  /** What it was made from, with what it extends: plain, for caches and other processes. */
  data: ProfileData;
}

/** A profile as it travels to other processes and into keys of caches. */
export type PlainProfile = Pick<Profile, 'id' | 'data'>;

export function plainProfile({ id, data }: Profile): PlainProfile {
  return { id, data };
}

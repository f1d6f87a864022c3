// What the cells of a row say in words: whether a field is mandatory, where it stands, that there is nothing to say.
import type { ProfileData } from './profile-data.ts';
import type { TemplateCompiler } from './template-compiler.ts';
import type { Wording } from './wording.ts';

export type Place = 'path' | 'query' | 'header' | 'body';

export interface Mandatory {
  required: boolean;
  /** The condition under which a field is mandatory that is not always, in the words of the cell. */
  when?: string;
}

export class CellWords {
  private readonly yes: Wording;
  private readonly no: Wording;
  private readonly none: Wording;
  private readonly without: Wording;
  private readonly condition: RegExp;
  private readonly lifted: Wording;
  private readonly places: readonly (readonly [Place, Wording])[];
  private readonly anyKeys: ReadonlySet<string>;
  private readonly items: Wording;
  private readonly bodies: Wording;
  private readonly means: RegExp;
  private readonly values: Wording;
  private readonly valueTitles: Wording;
  private readonly noteWord: RegExp;
  private readonly errorKeys: Wording;
  private readonly tellingKeys: Wording;

  constructor({ cells = {}, places = {}, ...data }: ProfileData, compiler: TemplateCompiler) {
    const errors = data['error-body'] ?? {};
    this.yes = compiler.opening(cells.yes, ['cells', 'yes']);
    this.no = compiler.opening(cells.no, ['cells', 'no']);
    this.none = compiler.whole(cells.nothing, ['cells', 'nothing']);
    this.without = compiler.whole(cells.unlimited, ['cells', 'unlimited']);
    const conditions = compiler.source(cells.condition, ['cells', 'condition'], { condition: '[^,;]{3,200}' });
    this.condition = new RegExp(`^(?:${conditions})\\.?$`, 'i');
    this.lifted = compiler.within(cells.lifted, ['cells', 'lifted']);
    this.places = (['path', 'query', 'header', 'body'] as const).map((place) => [
      place,
      compiler.whole(places[place], ['places', place]),
    ]);
    this.anyKeys = new Set((cells['any-key'] ?? []).map((key) => bare(key)));
    this.items = compiler.whole(cells.items, ['cells', 'items']);
    this.bodies = compiler.whole(cells.whole, ['cells', 'whole']);
    this.means = new RegExp(
      `^- ([A-Za-z_][\\w.-]{0,60})(?::| (?:${compiler.source(cells.means, ['cells', 'means'])})\\b)`,
    );
    this.values = compiler.within(cells.values, ['cells', 'values']);
    this.valueTitles = compiler.whole(cells['value-titles'], ['cells', 'value-titles']);
    const notes = compiler.source(cells.note, ['cells', 'note']);
    this.noteWord = new RegExp(`^(?:${notes})(?=\\s|[:：])\\s?([:：]?)\\s?`, 'i');
    this.errorKeys = compiler.whole(errors.keys, ['error-body', 'keys']);
    this.tellingKeys = compiler.whole(errors.telling, ['error-body', 'telling'], { any: '.{0,80}' });
  }

  /** Undefined for a cell that says neither yes nor no. */
  mandatoryOf(cell: string): Mandatory | undefined {
    const isYes = this.yes.test(cell);
    if (!isYes && !this.no.test(cell)) return undefined;
    const aside = /[(（]([^()（）]{1,300})[)）]$/.exec(cell)?.[1]?.trim() ?? '';
    const when = this.condition
      .exec(aside)
      ?.slice(1)
      .find((condition) => condition !== undefined);
    // What one case lifts is not demanded.
    const required = isYes && when === undefined && !this.lifted.test(aside);
    return { required, ...(when === undefined ? {} : { when }) };
  }

  /** True for words in place of a payload, a table or a description that is not there. */
  saysNothing(text: string): boolean {
    return this.none.test(text.replace(/[.。]$/, ''));
  }

  /** True for a cell of a column of limits that says that there are none. */
  isWithoutLimit(cell: string): boolean {
    const text = cell.trim().replace(/[.。]$/, '');
    return text === '' || this.saysNothing(text) || this.without.test(text);
  }

  /** Where a parameter stands, as a cell says it. */
  placeOf(text: string): Place | undefined {
    return text === '' ? undefined : this.places.find(([, words]) => words.test(text.trim()))?.[0];
  }

  /** True for words that stand for a key of the user's choice: "user defined key". */
  isAnyKey(words: string): boolean {
    return this.anyKeys.has(bare(words));
  }

  /** True for the name of a row that describes the elements of a body that is an array: "items". */
  isItems(words: string): boolean {
    return this.items.test(words);
  }

  /** True for the name of a row that describes a body as a whole: "body". */
  isBody(words: string): boolean {
    return this.bodies.test(words);
  }

  /** The name that a line of a list explains: "key" of "- key indicates ...". */
  explainedName(line: string): string | undefined {
    return this.means.exec(line)?.[1];
  }

  /** True for a line or title that announces values. */
  announcesValues(text: string): boolean {
    return this.values.test(text);
  }

  /** True for the title of a column of values. */
  isValueTitle(title: string): boolean {
    return this.valueTitles.test(title);
  }

  /** A text without the word "Note" in front of it, and whether that word makes a note of it. */
  withoutNoteWord(text: string): { text: string; isNote: boolean } {
    const word = this.noteWord.exec(text);
    return { text: text.slice(word?.[0].length ?? 0), isNote: (word?.[1] ?? '') !== '' };
  }

  /** True for the keys of a payload that says what went wrong. */
  areErrorKeys(keys: readonly string[]): boolean {
    return keys.every((key) => this.errorKeys.test(key)) && keys.some((key) => this.tellingKeys.test(key));
  }
}

/** Blanks and hyphens do not count. */
function bare(words: string | { pattern: string }): string {
  return typeof words === 'string' ? words.toLowerCase().replace(/[\s-]+/g, '') : '';
}

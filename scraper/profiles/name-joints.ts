// Cells that name several fields: "lamp_id or lamp_name", "width, height".
import { anyOf } from './template-compiler.ts';

const SIGN = String.raw`[A-Za-z_][\w.-]{0,80}`;
/** Characters of a cell that names several fields. */
const LONGEST = 300;
const MOST_NAMES = 4;

export class NameJoints {
  private readonly between: RegExp;
  private readonly several: RegExp;
  private readonly all: RegExp;

  /** @param or words between names of which one is meant to be given, `and` those between names that are all meant */
  constructor(or: readonly string[], and: readonly string[]) {
    const both = and.flatMap((one) => or.map((other) => `${one}/${other}`));
    // Words of letters stand between blanks, ideographs need none; the longer word is looked for first.
    const words = [...both, ...or, ...and].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    const apart = anyOf(words.filter(endsInLetter));
    const joint = ` ?(?:,? (?:${apart}) |[,/|、]|${anyOf(words.filter((word) => !endsInLetter(word)))}) ?`;
    this.between = new RegExp(joint);
    this.several = new RegExp(`^${SIGN}(?:${joint}${SIGN}){1,${MOST_NAMES - 1}}$`);
    const isAll = anyOf(and.filter((word) => !endsInLetter(word)));
    this.all = new RegExp(`,(?! ?(?:${anyOf(or)})\\b)|、| (?:${anyOf(and.filter(endsInLetter))})(?=[ ])|${isAll}(?!/)`);
  }

  /** The names in a cell that holds nothing else; undefined for a cell of one name, or of prose. */
  split(cell: string): { names: string[]; areAlternatives: boolean } | undefined {
    if (cell.length > LONGEST || !this.several.test(cell)) return undefined;
    return { names: cell.split(this.between), areAlternatives: !this.all.test(cell) };
  }
}

function endsInLetter(word: string): boolean {
  return /\w$/.test(word);
}

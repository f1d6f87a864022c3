// Values in so few words that only their form says what they are: "Enter true or false", "..., and can be SSD or SAS", "Role. master or slave".
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { saidInCell } from '../per-cell.ts';
import { BOOLEAN, INTEGER, STRING, type Phrase } from '../phrase.ts';
import { enumOf } from './listed-options.ts';
import { holdsSingleValues } from './single-values.ts';
import { readSeries } from './series.ts';
import { NAMES_KIND } from './supported-values.ts';
import { CHARACTER_CLASS } from './value-can-be.ts';
import { isCapitalised, isIdentifier, isUpperCase } from '../common/values.ts';

const ANSWER = /^(?:true|false|yes|no|on|off|enabled?|disabled?)$/i;
const LEAD = /^(?:(?:please )?enter |[^.;:]{1,200}, and can be )(?=\S)/i;
const CHOICE = /^(?:please )?choose (?:from|between|one of) (?=\S)/i;
const CLOSED =
  /^(?:the )?([\w-]{1,40}) is (?=[^.;]{1,200}; (?:all )?others?(?: values)? (?:are|is) (?:rejected|refused|invalid|not (?:allowed|accepted|supported))$)/i;
// "Set it to 1 to light it and 0 to put it out"
const SET_EITHER =
  /^set (?:it|this|(?:this|the) (?:parameter|field|value)) to ["“]?([\w-]{1,40})["”]? to [^,;.]{1,60}? (?:and|or) (?:to )?["“]?([\w-]{1,40})["”]? to [^,;.]{1,60}$/i;
// "You can set it to dim too"
const setsMore = saidInCell(/\bset (?:it|this) to\b[^.;]{0,200}[.;\n][^.;]{0,80}\bset (?:it|this) to\b/i);
const KIND_NOUN = /^(?:type|mode|role|status|state|action|method|direction|level|protocol|policy)$/i;
// What a field may hold the one or the other of, and no value: "name or ID".
const PROSE =
  /^(?:names?|ids?|titles?|lists?|urls?|ip|ips|address(?:es)?|not|none|any|anything|others?|more|less|later|earlier|higher|lower|files?|values?|keys?|tags?|codes?)$/i;

function wordsIn(name: string): string[] {
  return name
    .replace(/([a-z])(?=[A-Z])/g, '$1_')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
}

/** Two words or more of one spelling, none of them a word that says what the field holds. */
function areAlike(values: readonly string[]): boolean {
  if (values.some((value) => PROSE.test(value) || CHARACTER_CLASS.test(value))) return false;
  return [isUpperCase, isCapitalised, (value: string) => /^[a-z][a-z0-9_-]*$/.test(value)].some((spelled) =>
    values.every(spelled),
  );
}

function listIn(text: string, from: number, to = text.length): string[] | undefined {
  const series = readSeries(text.slice(0, to), from);
  return series !== undefined && series.joined && series.entries.length > 1 && series.end === to
    ? series.entries.map(({ value }) => value)
    : undefined;
}

function valuesIn(text: string, cell: Cell): string[] | undefined {
  const lead = LEAD.exec(text);
  const led = lead === null ? undefined : listIn(text, lead[0].length);
  if (led !== undefined) return led.every((value) => isIdentifier(value) || ANSWER.test(value)) ? led : undefined;
  const choice = CHOICE.exec(text);
  const chosen = choice === null ? undefined : listIn(text, choice[0].length);
  // "Choose from lamps and tables" names things.
  if (chosen !== undefined) return areWords(chosen) ? chosen : undefined;
  const either = SET_EITHER.exec(text)?.slice(1);
  if (either !== undefined) {
    const isPair = ['0 1', '1 2'].includes([...either].sort().join(' ')) || either.every((value) => ANSWER.test(value));
    return isPair && !setsMore(cell) ? either : undefined;
  }
  const closed = CLOSED.exec(text);
  if (closed !== null && !isOwnName(closed[1] ?? '', cell.name)) return undefined;
  if (closed !== null) return listIn(text, closed[0].length, text.indexOf('; '));
  return isTitled(text, cell) ? listIn(text, 0) : undefined;
}

/** "The kind is ..." in the cell of `lamp_kind`. */
function isOwnName(subject: string, name: string): boolean {
  return (
    /^(?:it|this|value|parameter|field)$/i.test(subject) ||
    wordsIn(subject).every((word) => wordsIn(name).includes(word))
  );
}

function areWords(values: readonly string[]): boolean {
  return values.every(
    (value) => !PROSE.test(value) && !CHARACTER_CLASS.test(value) && (isIdentifier(value) || !/s$/i.test(value)),
  );
}

/** The list is a sentence of its own, behind a title that calls the field a kind of something, or in the cell of one. */
function isTitled(text: string, { text: all, name }: Cell): boolean {
  const values = listIn(text, 0);
  if (values === undefined || !areAlike(values)) return false;
  const before = all.slice(0, Math.max(0, all.indexOf(text))).trim();
  if (before === '') return NAMES_KIND.test(name) && all.replace(/\.$/, '') === text;
  const noun = /^(?:[A-Za-z]+ ){0,2}([A-Za-z]+)\.$/.exec(before)?.[1] ?? '';
  return KIND_NOUN.test(noun) && wordsIn(name).includes(noun.toLowerCase());
}

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence') return undefined;
  const values = valuesIn(part.text, cell);
  if (values === undefined) return undefined;
  if (cell.valueKind === 'none' || cell.valueKind === 'boolean' || !holdsSingleValues(cell)) return [];
  const constraint = enumOf(values, cell.valueKind);
  return constraint === undefined ? undefined : [constraint];
}

export const spelledAlternatives: Phrase = {
  id: 'spelled-alternatives',
  cue: /\S (?:or|and) \S/i,
  reads,
  examples: [
    {
      text: 'Whether it burns. Enter true or false.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['true', 'false'] }],
    },
    {
      text: 'Socket. It must fit the lamp, and can be E14 or E27.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['E14', 'E27'] }],
    },
    {
      text: 'Role. lead or follow.',
      type: STRING,
      name: 'role',
      gives: [{ kind: 'enum', values: ['lead', 'follow'] }],
    },
    { text: 'Type. LED or OIL', type: STRING, name: 'lamp_type', gives: [{ kind: 'enum', values: ['LED', 'OIL'] }] },
    { text: 'Wick or Oil.', type: STRING, name: 'lamp_type', gives: [{ kind: 'enum', values: ['Wick', 'Oil'] }] },
    {
      text: 'The tone is warm or cold; others are rejected.',
      type: STRING,
      name: 'tone',
      gives: [{ kind: 'enum', values: ['warm', 'cold'] }],
    },
    { text: 'Set it to 1 to light it and 0 to put it out.', type: INTEGER, gives: [{ kind: 'enum', values: [1, 0] }] },
    { text: 'Choose from oak, elm and pine.', type: STRING, gives: [{ kind: 'enum', values: ['oak', 'elm', 'pine'] }] },
  ],
  counterExamples: [
    { text: 'Lever. Enter letters or digits.', type: STRING },
    { text: 'Lever. Enter title or room.', type: STRING },
    { text: 'Set it to 5 to warm the room and 9 to heat it.', type: INTEGER },
    { text: 'Choose from lamps and tables.', type: STRING },
    { text: 'Role. Name or ID.', type: STRING, name: 'role' },
    { text: 'Lamp or Vase', type: STRING, name: 'owner' },
    { text: 'Whether it burns. Enter true or false.', type: BOOLEAN },
    { text: 'The lamp must be lit, and can be sold or kept.', type: STRING },
  ],
};

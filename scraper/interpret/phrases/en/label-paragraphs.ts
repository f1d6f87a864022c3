// Cells that are parted by labels, each in a paragraph of its own with what it says in the paragraphs below: "Range", "1-500", "Default
// Value", "10". What stands below a label is no sentence; with the words of one, it is read as any other.
import type { TypeRef } from '../../../reference/type-ref.ts';
import { withoutEmphasis } from '../common/without-emphasis.ts';
import { limits } from './limit-leads.ts';

type Label = 'text' | 'other' | 'values' | 'default' | 'minimum' | 'maximum';

const LABELS: readonly (readonly [Label, RegExp])[] = [
  ['text', /^(?:definition|explanation|meaning|constraints?|restrictions?)$/i],
  ['other', /^(?:units?|examples?|notes?|remarks?|formats?)$/i],
  [
    'values',
    /^options?$|^(?:(?:value|valid|allowed) )?ranges?$|^(?:(?:valid|possible|allowed|enumerated|enumeration) )values$/i,
  ],
  ['default', /^defaults?(?: values?)?$/i],
  ['minimum', /^min(?:imum)?(?: value)?$/i],
  ['maximum', /^max(?:imum)?(?: value)?$/i],
];
const LONGEST_LABEL = 24;
const NOTHING = /^(?:n\/?a|none|null|-{1,2}|\/|not involved|no constraints?)\.?$/i;
/** "0 to 50", "1~500"; "[1, 500]". */
const SPAN =
  /^-?\d[\d,]*(?:\.\d+)?\s?(?:to|-|~|\u2013|\uff5e)\s?-?\d[\d,]*(?:\.\d+)?$|^[[(]-?\d[\d.]*\s?(?:to|-|~|\u2013|,)\s?-?\d[\d.]*[\])]$/;
/** "1 to 20 lamp IDs". */
const COUNT = /^(\d{1,6})\s?(?:to|-|~|\u2013)\s?(\d{1,6}) [a-z][\w -]{1,40}$/i;
/** "peat or loam", "ALL, PART". */
const SERIES =
  /^["\u201c]?[\w.:-]{1,60}["\u201d]?(?:(?:, (?:or |and )?| or | and )["\u201c]?[\w.:-]{1,60}["\u201d]?){1,40}\.?$/;
const SINGLE = /^["\u201c]?[\w.:/-]{1,60}?["\u201d]?\.?$/;

/** The text with sentences in place of labels and what stands below them; as it is where no label has a paragraph of its own. */
export function spokenLabels(text: string, type: TypeRef): string {
  if (!text.includes('\n')) return text;
  const lines = withoutEmphasis(text).split('\n');
  const labels = lines.map((line, index) => (index + 1 < lines.length ? labelOf(line) : undefined));
  // One label alone may be a word of a list.
  if (labels.filter((label) => label !== undefined).length < 2) return text;
  const spoken: string[] = [];
  for (let index = 0; index < lines.length; ) {
    const label = labels[index];
    if (label === undefined) {
      spoken.push(lines[index] as string);
      index += 1;
      continue;
    }
    let end = index + 1;
    while (end < lines.length && labels[end] === undefined) end += 1;
    const below = lines.slice(index + 1, end).filter((line) => !NOTHING.test(line.trim()) || isListed(line, lines));
    // In one line with its label it is no item of the list above.
    if (label === 'other') spoken.push(`${(lines[index] as string).replace(/\s?[:\uff1a]?$/, '')}: ${below.join(' ')}`);
    else for (const line of speak(label, below, type)) spoken.push(line);
    index = end;
  }
  return spoken.join('\n');
}

/** "none" is a value where it stands among the values. */
function isListed(word: string, lines: readonly string[]): boolean {
  const item = `- ${word.trim().replace(/\.$/, '')}`;
  return lines.some((line) => line === item || line.startsWith(`${item}:`));
}

function labelOf(line: string): Label | undefined {
  const words = line.trim().replace(/\s?[:\uff1a]$/, '');
  if (words.length > LONGEST_LABEL) return undefined;
  return LABELS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** What stands below a label, as sentences; what is one already stays. */
function speak(label: Label, below: readonly string[], type: TypeRef): readonly string[] {
  const [first = '', ...rest] = below;
  const bare = first.trim().replace(/\.$/, '');
  const items = countOfItems(below);
  switch (label) {
    case 'values':
      // What stands below a list would be taken for one more item.
      if (items > 1) return [...below.slice(items), 'Options:', ...below.slice(0, items)];
      if (SPAN.test(bare)) return [`${limits.range}${spanOf(bare)}.`, ...rest];
      if (type.kind === 'array' && COUNT.test(bare))
        return [bare.replace(COUNT, 'The list contains $1 to $2 elements.'), ...rest];
      return SERIES.test(bare) && !namesSigns(bare) ? [`The options are ${bare}.`, ...rest] : below;
    case 'default':
      return SINGLE.test(bare) ? [`The default value is ${bare}.`, ...rest] : below;
    case 'minimum':
      return /^-?\d[\d,.]*$/.test(bare) ? [`${limits.sides.least}${bare}.`, ...rest] : below;
    case 'maximum':
      return /^-?\d[\d,.]*$/.test(bare) ? [`${limits.sides.most}${bare}.`, ...rest] : below;
    default:
      return below;
  }
}

/** Lines at the front that are items of a list. */
function countOfItems(lines: readonly string[]): number {
  const end = lines.findIndex((line) => !line.startsWith('- '));
  return end < 0 ? lines.length : end;
}

/** Brackets say themselves whether their ends count. */
function spanOf(bare: string): string {
  return /^[[(]/.test(bare) ? bare : bare.replace(/^(-?\d[\d,]*(?:\.\d+)?)\s?(?:to|-|~|\u2013|\uff5e)\s?/, '$1 to ');
}

/** "Letters and digits" are no two values. */
function namesSigns(bare: string): boolean {
  return bare.split(limits.separator).some((value) => limits.kinds.test(value.trim()));
}

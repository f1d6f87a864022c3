// The cell of a column whose title says that it holds ranges or values: it may be nothing but these, without the words of a sentence.
import type { Profile } from '../../profiles/profile.ts';
import type { TypeRef } from '../../reference/type-ref.ts';
import type { LimitLeads } from '../phrases/common/limit-leads.ts';
import { phraseSet } from '../phrases/phrase-sets.ts';
import { isValueToken, NUMBER, valueKindOf } from '../phrases/common/values.ts';
import { leafOf } from './types/type-leaf.ts';

const SIDE = new RegExp(String.raw`^(>=|<=|[<>\u2265\u2264])\s?(${NUMBER})$`);

const SIDES: Readonly<Record<string, keyof LimitLeads['sides']>> = {
  '>=': 'least',
  '\u2265': 'least',
  '<=': 'most',
  '\u2264': 'most',
  '>': 'above',
  '<': 'below',
};

const MOST_VALUES = 60;
const LONGEST_CELL = 600;

/** The cells of a description, of limits in sentences, and of ranges and values. */
type Prose = readonly [description: string, limits: string, values: string];

export function joinProse(cells: Prose, { cells: words }: Profile): string {
  return cells.filter((text, index) => text !== '' && (index === 0 || !words.isWithoutLimit(text))).join('\n');
}

/** The same with bare ranges and lists of values as sentences. */
export function toldProse([description, limits, values]: Prose, type: TypeRef, profile: Profile): string {
  const { limits: leads } = phraseSet(profile.language);
  // "N/A" is no list of N and A.
  const told = (cell: string, mayList: boolean): string =>
    leads && !profile.cells.isWithoutLimit(cell) ? limitsText(cell, type, leads, mayList) : cell;
  return joinProse([description, told(limits, false), told(values, true)], profile);
}

/** The cell with the words that make a sentence of it; as it is where it has words of its own. */
function limitsText(cell: string, type: TypeRef, leads: LimitLeads, mayList: boolean): string {
  const text = cell
    .trim()
    .replace(/`/g, '')
    .replace(/[.\u3002]$/, '');
  const leaf = leafOf(type);
  const counted = countText(text, type, leads);
  if (counted !== undefined) return counted;
  if (text === '' || text.length > LONGEST_CELL || leaf.kind !== 'scalar') return cell;
  const kind = valueKindOf(leaf);
  // "0.5-6.0" → "0.5 to 6.0". Brackets say themselves whether their ends count.
  if (kind === 'number' && leads.span.test(text)) return leads.range + text.replace(leads.firstEnd, `$1${leads.to}`);
  const [, sign, bound] = (kind === 'number' && SIDE.exec(text)) || [];
  if (sign !== undefined && bound !== undefined) return leads.sides[SIDES[sign] ?? 'least'] + bound;
  const values = mayList && (kind === 'number' || kind === 'string') ? listed(text, leads) : [];
  if (values.length < 2 || new Set(values).size < values.length) return cell;
  return values.every((value) => (kind === 'number' ? WHOLE_NUMBER.test(value) : isWord(value, leads)))
    ? `${leads.values}${values.join(', ')}`
    : cell;
}

const COUNTS = /^\[\s?([01])\s?[,\uff0c]\s?(\d{1,9})\s?\]$/;

/**
 * "[1, 64]" of a text is how long it is, of a list of objects how many they are. Only from 0 or 1 on: a text that is a figure of
 * such a range is no longer than the greatest of them either.
 */
function countText(text: string, type: TypeRef, leads: LimitLeads): string | undefined {
  const [, low, high] = COUNTS.exec(text) ?? [];
  if (low === undefined || high === undefined || Number(low) >= Number(high)) return undefined;
  const isText = type.kind === 'scalar' && type.name === 'string';
  const isList = type.kind === 'array' && (type.items.kind === 'reference' || type.items.kind === 'object');
  if (!isText && !isList) return undefined;
  const [before, between, behind] = isText ? leads.length : leads.elements;
  return `${before}${low}${between}${high}${behind}`;
}

const WHOLE_NUMBER = new RegExp(`^${NUMBER}$`);

function isWord(value: string, { kinds }: LimitLeads): boolean {
  return isValueToken(value) && !kinds.test(value);
}

function listed(text: string, { separator }: LimitLeads): string[] {
  const lines = text.split('\n').map((line) => line.replace(/^- /, '').trim());
  const parts = lines.length > 1 ? lines : text.split(separator);
  const values = parts.map((part) => part.trim().replace(/^["'\u201c\u2018](.*)["'\u201d\u2019]$/, '$1'));
  const isUnclear =
    values.some((value) => value === '') || (text.includes('/') && values.some(({ length }) => length < 2));
  return values.length > MOST_VALUES || isUnclear ? [] : values;
}

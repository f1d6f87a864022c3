// A value as the text spells it, typed by the column: "2,048" is 2048 in an Integer column and "2048" in a String column.
import type { Literal } from '../../../reference/constraint.ts';
import { isNumericType, type TypeRef } from '../../../reference/type-ref.ts';

export type ValueKind = 'string' | 'number' | 'boolean' | 'none';

/** The kind of value that a literal of this column has; an array's literals are those of its items. */
export function valueKindOf(type: TypeRef): ValueKind {
  switch (type.kind) {
    case 'scalar':
      if (type.name === 'boolean') return 'boolean';
      return isNumericType(type.name) ? 'number' : 'string';
    case 'array':
      return valueKindOf(type.items);
    case 'any':
      return 'string';
    default:
      return 'none';
  }
}

/** Source of a regular expression: a number with or without thousands separators. */
export const NUMBER = String.raw`[-\u2212]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?`;

const WHOLE_NUMBER = new RegExp(`^${NUMBER}$`);
const COUNT_WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Source of a regular expression: a count in digits or in a word, zero to twelve. */
export const COUNT = `(?:${NUMBER}|${COUNT_WORDS.join('|')})`;

export function readNumber(text: string): number | undefined {
  const word = COUNT_WORDS.indexOf(text.toLowerCase());
  if (word >= 0) return word;
  if (!WHOLE_NUMBER.test(text)) return undefined;
  const value = Number(text.replaceAll(',', '').replace('\u2212', '-'));
  // 2^53 itself is exact too; of greater figures the next one would read the same.
  return Number.isSafeInteger(value) ||
    text.replaceAll(',', '') === String(2 ** 53) ||
    (!Number.isInteger(value) && Number.isFinite(value))
    ? value
    : undefined;
}

/** Undefined where the column cannot hold what the text says. */
export function readLiteral(text: string, kind: ValueKind): Literal | undefined {
  switch (kind) {
    case 'number':
      return readNumber(text);
    case 'boolean':
      return /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : undefined;
    case 'string':
      // Thousands separators are typography; the wire has plain digits.
      return text.length > 0 && text.length <= 200
        ? /^\d{1,3}(?:,\d{3})+$/.test(text)
          ? text.replaceAll(',', '')
          : text
        : undefined;
    case 'none':
      return undefined;
  }
}

const TOKEN = /^[\w$*][\w.$:/+*@{}#%-]{0,79}$/;
const OPERATOR = /^[<>=!]{1,2}$/;

/** One word that can be a literal value: SOFT, os-start, H.264, 5_bgp, 0, -1, >=. */
export function isValueToken(text: string): boolean {
  if (/y{4}-|hh:mm/i.test(text)) return false; // a layout of times
  return (TOKEN.test(text) && /[A-Za-z0-9]/.test(text)) || OPERATOR.test(text) || WHOLE_NUMBER.test(text);
}

/** A token that no English sentence contains as a word: digits, underscores, inner or only capitals. */
export function isIdentifier(token: string): boolean {
  return /[\d_$=<>]|[a-z][A-Z]|^[A-Z]{2}|::/.test(token);
}

/** Shouting case: SERVER_TO_CLIENT, ON. */
export function isUpperCase(token: string): boolean {
  return /^[A-Z]/.test(token) && !/[a-z]/.test(token);
}

/** A word written like the first of a sentence: Note, Middle, One-to-One. */
export function isCapitalised(token: string): boolean {
  return /^[A-Z][a-z]+(?:-[A-Za-z]+)*$/.test(token);
}

export function isNumeric(token: string): boolean {
  return WHOLE_NUMBER.test(token);
}

// One value of an example or a default against one statement of a row: it fits, it breaks it, or it says nothing.
import type { Constraint, Literal } from '../../reference/constraint.ts';
import { isRecord } from './example-evidence.ts';

export type Testimony = 'fits' | 'breaks' | 'silent';

const FORMATS: ReadonlyMap<string, RegExp> = new Map([
  ['date-time', /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:[Zz]|[+-]\d{2}:\d{2})$/],
  ['date', /^\d{4}-\d{2}-\d{2}$/],
  ['uuid', /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i],
]);

/** A pattern that was made from a layout such as HH:mm: digits and what stands between them. Others are not run here. */
const LAYOUT = /^\^(?:\[0-9\]\{\d{1,2}\}|[-:T./ ])+\$$/;
/** Longer texts are none of a layout. */
const LONGEST = 200;

/** A statement with one bound at most: what is withdrawn alone. */
export function atomsOf(constraint: Constraint): Constraint[] {
  if (constraint.kind !== 'range' && constraint.kind !== 'length' && constraint.kind !== 'items') return [constraint];
  const { kind, ...bounds } = constraint;
  return Object.entries(bounds).map(([bound, value]) => ({ kind, [bound]: value }) as Constraint);
}

/** Null, "", "string", the field's own name, and 0 among such texts were never filled in. */
export function isFilled(value: unknown, name: string, beside: Readonly<Record<string, unknown>>): boolean {
  if (value === null || value === '' || value === 'string' || value === name) return false;
  if (typeof value === 'string') return value.trim() === value;
  if (value !== 0) return true;
  const others = Object.entries(beside).flatMap(([key, other]) => (key === name ? [] : scalarsIn(other, 0)));
  return !others.includes('string') || others.some((other) => typeof other === 'number' && other !== 0);
}

/** Goes no deeper than payloads that are read. */
function scalarsIn(value: unknown, depth: number): unknown[] {
  if (typeof value !== 'object' || value === null || depth > 20) return [value];
  return Object.values(value).flatMap((own) => scalarsIn(own, depth + 1));
}

export function judge(constraint: Constraint, value: unknown): Testimony {
  switch (constraint.kind) {
    case 'enum':
      return judgeEnum(constraint.values, value);
    case 'range':
      return typeof value === 'number' ? judgeBounds(constraint, value) : 'silent';
    case 'length':
      // Of an object, that of each of its texts.
      if (isRecord(value))
        return testimony(
          Object.values(value).every((own) => typeof own === 'string' && judge(constraint, own) === 'fits'),
        );
      return typeof value === 'string' ? judgeBounds(constraint, [...value].length) : 'silent';
    case 'items':
      return Array.isArray(value) ? judgeBounds(constraint, value.length) : 'silent';
    case 'entries':
      return isRecord(value) ? judgeBounds(constraint, Object.keys(value).length) : 'silent';
    case 'unique':
      return Array.isArray(value) && value.length > 1
        ? testimony(new Set(value.map((item) => JSON.stringify(item))).size === value.length)
        : 'silent';
    case 'format': {
      const address = addressOf(constraint.format, value);
      if (address !== undefined) return testimony(!address.includes('/'));
      const format = FORMATS.get(constraint.format);
      return format && typeof value === 'string' ? testimony(format.test(value)) : 'silent';
    }
    case 'pattern':
      return typeof value === 'string' && value.length <= LONGEST && LAYOUT.test(constraint.pattern)
        ? testimony(new RegExp(constraint.pattern).test(value))
        : 'silent';
    default:
      return 'silent';
  }
}

const ADDRESSES: ReadonlyMap<string, RegExp> = new Map([
  ['ipv4', /^\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?$/],
  ['ipv6', /^(?=[^:]{0,4}:)[0-9a-f:]{2,39}(?:\/\d{1,3})?$/i],
]);

/** An address, or a range of them with its mask, where the format is that of addresses; "10.x.x.x" was made up. */
function addressOf(format: string, value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= LONGEST && ADDRESSES.get(format)?.test(value) ? value : undefined;
}

/** Of another type than the list, a value speaks against the type. */
function judgeEnum(values: readonly Literal[], value: unknown): Testimony {
  if (typeof value !== typeof values[0]) return 'silent';
  return testimony(values.includes(value as Literal));
}

function judgeBounds(
  bounds: { minimum?: number; maximum?: number; exclusiveMinimum?: number; exclusiveMaximum?: number },
  value: number,
): Testimony {
  const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity, exclusiveMaximum = Infinity } = bounds;
  return testimony(value >= minimum && value <= maximum && value > exclusiveMinimum && value < exclusiveMaximum);
}

const testimony = (fits: boolean): Testimony => (fits ? 'fits' : 'breaks');

/** How a value that breaks a statement shows that we read a part of it only; undefined where it shows no such thing. */
export function otherReading(constraint: Constraint, value: unknown, description: string): string | undefined {
  if (typeof value !== 'string' || value.length > LONGEST) return undefined;
  if (constraint.kind === 'enum') {
    const pieces = value.split(/[,;|]/).map((piece) => piece.trim());
    if (pieces.length > 1 && pieces.every((piece) => constraint.values.includes(piece)))
      return `${value} is several of the values at once`;
    const named = pieces.find((piece) => !constraint.values.includes(piece) && isListedIn(description, piece));
    return named === undefined ? undefined : `the cell itself names ${named}`;
  }
  if (constraint.kind === 'format' && addressOf(constraint.format, value)?.includes('/'))
    return `${value} is a range of addresses`;
  if (constraint.kind === 'format')
    return constraint.format === 'uuid' && /^[0-9a-f]{32}$/i.test(value)
      ? `${value} is a UUID without hyphens`
      : undefined;
  if (constraint.kind !== 'pattern' || !LAYOUT.test(constraint.pattern)) return undefined;
  const part = new RegExp(constraint.pattern.replace(/\$$/, '')).exec(value)?.[0] ?? '';
  return part.length >= 4 && /^[^A-Za-z0-9]/.test(value.slice(part.length))
    ? `${value} begins in the layout and goes on`
    : undefined;
}

/** A long identifier with letters that no UUID has. */
export function isOtherIdentifier(value: string): boolean {
  return /^[0-9a-z]{20,80}$/i.test(value) && /[g-z]/i.test(value) && /\d/.test(value);
}

/** How a value is a listed one, but for its letter case. */
export function otherLetters(constraint: Constraint, value: unknown): string | undefined {
  if (constraint.kind !== 'enum' || typeof value !== 'string') return undefined;
  const same = constraint.values.find((one) => String(one).toLowerCase() === value.toLowerCase());
  return same === undefined || same === value ? undefined : `${value} is ${same} in other letters`;
}

/** True for a word that an item of the cell begins with, before its explanation. */
function isListedIn(description: string, word: string): boolean {
  if (word.length < 2) return false;
  return description.split(/[\n;]/).some((line) => {
    const head = /^[^:(]{0,200}/.exec(line)?.[0] ?? '';
    return head.split(/[\s,"'`]+/).some((one) => one.replace(/\.$/, '') === word);
  });
}

/** True where a sample in the cell itself is as the statement says. */
export function hasSample(constraint: Constraint, description: string): boolean {
  if (constraint.kind !== 'format' && constraint.kind !== 'pattern') return false;
  return description.split(/[\s,"'`()]+/).some((word) => judge(constraint, word.replace(/[.;:]$/, '')) === 'fits');
}

/** An object in which something was filled in. */
export function isFilledObject(value: unknown): value is Record<string, unknown> {
  return (
    isRecord(value) &&
    Object.entries(value).some(([key, own]) => (typeof own === 'object' && own !== null) || isFilled(own, key, value))
  );
}

// Several statements of one cell become one constraint per kind. Statements that contradict each other constrain nothing.
import { NO_ELEMENTS, type Constraint, type ConstraintKind } from '../../reference/constraint.ts';

type Bounded = Extract<Constraint, { kind: 'range' | 'length' | 'items' | 'keys' | 'entries' }>;
const BOUNDS = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'] as const;

const KINDS: ConstraintKind[] = [
  'enum',
  'known',
  'range',
  'length',
  'items',
  'keys',
  'entries',
  'unique',
  'multiple',
  'format',
  'pattern',
  'encoding',
  'default',
  'nullable',
  'deprecated',
  'required-when',
  'excludes',
];

/** In a fixed order of kinds, each at most once. */
export function mergeConstraints(read: Constraint[]): Constraint[] {
  const merged = KINDS.flatMap((kind) => mergeKind(read.filter((constraint) => constraint.kind === kind)) ?? []);
  return withoutUnlistedDefault(merged.some(({ kind }) => kind === 'encoding') ? merged.filter(isOfBytes) : merged);
}

/** "A picture in Base64; formats: JPG, PNG": what is listed are kinds of the content, and no text in Base64. */
function isOfBytes({ kind }: Constraint): boolean {
  return kind !== 'enum' && kind !== 'known';
}

/** A default that is none of the listed values was misread or misprinted. */
export function withoutUnlistedDefault(constraints: readonly Constraint[]): Constraint[] {
  const listed = constraints.flatMap((constraint) => (constraint.kind === 'enum' ? constraint.values : []));
  return constraints.filter(
    (constraint) =>
      constraint.kind !== 'default' ||
      listed.length === 0 ||
      constraint.value === NO_ELEMENTS ||
      listed.includes(constraint.value),
  );
}

function mergeKind(same: Constraint[]): Constraint | undefined {
  const first = same[0];
  switch (first?.kind) {
    case undefined:
      return undefined;
    case 'enum':
      return mergeEnums(same);
    case 'range':
    case 'length':
    case 'items':
    case 'keys':
    case 'entries':
      // One statement alone may have its bounds the wrong way round: "64 to 1".
      return mergeBounds(same as Bounded[]);
    case 'pattern': {
      // What may stand in a text tells more than what may not.
      const opening = same.find((one) => one.kind === 'pattern' && OPENING_SIGN.test(one.pattern));
      const others = same.filter((one) => one.kind !== 'pattern' || !OPENING_SIGN.test(one.pattern));
      const told = others.filter((one) => one.kind !== 'pattern' || !one.pattern.startsWith('^[^'));
      const whole = onlyOne(told.length > 0 ? told : others);
      return others.length === 0 ? onlyOne(same) : withOpening(whole, opening);
    }
    default:
      return onlyOne(same);
  }
}

const OPENING_SIGN = /^\^\\?[^\w\s[(]$|^\^_$/;
const OF_CLASS = /^\^(\[(?:[^\]\\]|\\.)+\])\*\$$/;

/** "It starts with a slash" beside the signs that it may hold; where the sign is none of them, that alone is sure. */
function withOpening(whole: Constraint | undefined, opening: Constraint | undefined): Constraint | undefined {
  if (whole?.kind !== 'pattern' || opening?.kind !== 'pattern') return whole;
  const signs = OF_CLASS.exec(whole.pattern)?.[1];
  const sign = opening.pattern.slice(1);
  if (signs === undefined || !new RegExp(`^${signs}$`).test(sign.replace('\\', ''))) return whole;
  return { kind: 'pattern', pattern: `^${sign}${signs}*$` };
}

function onlyOne(same: readonly Constraint[]): Constraint | undefined {
  return new Set(same.map((constraint) => JSON.stringify(constraint))).size === 1 ? same[0] : undefined;
}

/** A sentence may repeat some of the listed values; the longest list counts if it holds all others. */
function mergeEnums(same: Constraint[]): Constraint | undefined {
  const lists = same.flatMap((constraint) => (constraint.kind === 'enum' ? [constraint.values] : []));
  const longest = lists.reduce((one, other) => (other.length > one.length ? other : one));
  const known = new Set(longest);
  return lists.every((list) => list.every((value) => known.has(value))) ? { kind: 'enum', values: longest } : undefined;
}

function mergeBounds(same: Bounded[]): Constraint | undefined {
  const merged: Record<string, number> = {};
  for (const constraint of same as Extract<Constraint, { kind: 'range' }>[]) {
    for (const bound of BOUNDS) {
      const value = constraint[bound];
      if (value === undefined) continue;
      if (merged[bound] !== undefined && merged[bound] !== value) return undefined;
      merged[bound] = value;
    }
  }
  const { minimum = -Infinity, exclusiveMinimum = -Infinity, maximum = Infinity, exclusiveMaximum = Infinity } = merged;
  const [low, high] = [Math.max(minimum, exclusiveMinimum), Math.min(maximum, exclusiveMaximum)];
  // "Greater than 5" and "at most 5": no value is left.
  const isOpen = exclusiveMinimum === low || exclusiveMaximum === high;
  if (low > high || (low === high && isOpen)) return undefined;
  return { ...merged, kind: same[0]?.kind } as Constraint;
}

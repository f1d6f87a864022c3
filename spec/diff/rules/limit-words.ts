// Bounds of numbers, texts, lists and objects: which way each of them moved.
import { member } from '../../checks/json.ts';
import { type Finding, type Pair, shown } from './rule.ts';
import { typeChange } from './type-words.ts';

const LOWER = ['minLength', 'minItems', 'minProperties'];
const UPPER = ['maxLength', 'maxItems', 'maxProperties'];
export const LIMITS = [
  'minimum',
  'exclusiveMinimum',
  'maximum',
  'exclusiveMaximum',
  ...LOWER,
  ...UPPER,
  'multipleOf',
  'uniqueItems',
];

/** Each bound that takes fewer values than before, or more. */
export function movedLimits(pair: Pair, way: 'narrower' | 'wider'): Finding[] {
  const { before, after } = pair;
  // The bounds of one type say nothing about another.
  if (!before || !after || typeChange(pair) === 'other') return [];
  const names = [
    ['minimum', 'exclusiveMinimum'],
    ['maximum', 'exclusiveMaximum'],
    ...[...LOWER, ...UPPER].map((name) => [name]),
  ] as [string, string?][];
  const findings = names.flatMap(([name, exclusive]) => {
    const [old, now] = [boundOf(before, name, exclusive), boundOf(after, name, exclusive)];
    const growth = compareBounds(old, now, name.startsWith('max'));
    return growth === 0 || (growth > 0 ? 'narrower' : 'wider') !== way
      ? []
      : [{ before: printable(old), after: printable(now), message: `${name} is ${now.text}, it was ${old.text}` }];
  });
  return [...findings, ...steps(pair, way), ...uniqueness(pair, way)];
}

interface Bound {
  /** An integer beyond 2^53 comes as text of its digits and is compared as `bigint`. */
  value: number | bigint | undefined;
  exclusive: boolean;
  /** Of a schema of integers. */
  isWhole: boolean;
  text: string;
}

/** The tighter one, where a schema states a bound with and without itself. */
function boundOf(subject: object, name: string, exclusiveName = ''): Bound {
  const stated = quantityOf(member(subject, name));
  const exclusive = quantityOf(member(subject, exclusiveName));
  const types = member(subject, 'types');
  const isWhole = Array.isArray(types) && types.includes('integer') && !types.includes('number');
  const inclusive = saysNothing(subject, name, stated) ? undefined : stated;
  if (
    exclusive !== undefined &&
    (inclusive === undefined || (name === 'minimum' ? exclusive >= inclusive : exclusive <= inclusive))
  ) {
    return { value: exclusive, exclusive: true, isWhole, text: `${exclusive}, itself excluded` };
  }
  return inclusive === undefined
    ? { value: undefined, exclusive: false, isWhole, text: 'not stated' }
    : { value: inclusive, exclusive: false, isWhole, text: String(inclusive) };
}

function quantityOf(stated: unknown): number | bigint | undefined {
  if (typeof stated === 'number') return stated;
  return typeof stated === 'string' && /^-?\d{16,400}$/.test(stated) ? BigInt(stated) : undefined;
}

const FORMAT_BOUNDS: Readonly<Record<string, readonly [bigint, bigint]>> = {
  int32: [-(2n ** 31n), 2n ** 31n - 1n],
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
};

/** Every text and list has at least no character and no item, and a format has bounds of its own. */
function saysNothing(subject: object, name: string, bound: number | bigint | undefined): boolean {
  if (LOWER.includes(name)) return bound === 0;
  const [least, most] = FORMAT_BOUNDS[String(member(subject, 'format'))] ?? [];
  if (bound === undefined || least === undefined || most === undefined) return false;
  return name === 'minimum' ? bound <= least : name === 'maximum' && bound >= most;
}

function printable({ value }: Bound): number | string | undefined {
  return typeof value === 'bigint' ? String(value) : value;
}

/** Above zero where the new bound takes fewer values. */
function compareBounds(old: Bound, now: Bound, isUpper: boolean): number {
  if (old.value === undefined || now.value === undefined)
    return Number(old.value === undefined) - Number(now.value === undefined);
  const [was, is] = [lastValue(old, isUpper), lastValue(now, isUpper)];
  if (is.value < was.value) return isUpper ? 1 : -1;
  if (is.value > was.value) return isUpper ? -1 : 1;
  return Number(is.exclusive) - Number(was.exclusive);
}

/** Below 60 an integer is at most 59. */
function lastValue(
  { value = 0, exclusive, isWhole }: Bound,
  isUpper: boolean,
): { value: number | bigint; exclusive: boolean } {
  if (!exclusive || !isWhole) return { value, exclusive };
  if (typeof value === 'bigint') return { value: isUpper ? value - 1n : value + 1n, exclusive: false };
  const beside = isUpper ? Math.ceil(value) - 1 : Math.floor(value) + 1;
  return Number.isSafeInteger(beside) ? { value: beside, exclusive: false } : { value, exclusive };
}

/** Multiples of a multiple are fewer; any other change of the step refuses some values. */
function steps(pair: Pair, way: 'narrower' | 'wider'): Finding[] {
  const [old, now] = [member(pair.before, 'multipleOf'), member(pair.after, 'multipleOf')] as [
    number | undefined,
    number | undefined,
  ];
  if (old === now) return [];
  const wider = now === undefined || (old !== undefined && Number.isInteger(old / now));
  return (wider ? 'wider' : 'narrower') === way
    ? [{ before: old, after: now, message: `the value is a multiple of ${shown(now)}, it was of ${shown(old)}` }]
    : [];
}

function uniqueness(pair: Pair, way: 'narrower' | 'wider'): Finding[] {
  const [old, now] = [member(pair.before, 'uniqueItems') === true, member(pair.after, 'uniqueItems') === true];
  if (old === now || (now ? 'narrower' : 'wider') !== way) return [];
  return [{ before: old, after: now, message: now ? 'no item may occur twice' : 'items may occur twice' }];
}

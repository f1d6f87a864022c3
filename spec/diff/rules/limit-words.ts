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
      : [{ before: old.value, after: now.value, message: `${name} is ${now.text}, it was ${old.text}` }];
  });
  return [...findings, ...steps(pair, way), ...uniqueness(pair, way)];
}

interface Bound {
  value: number | undefined;
  exclusive: boolean;
  text: string;
}

/** The tighter one, where a schema states a bound with and without itself. */
function boundOf(subject: object, name: string, exclusiveName = ''): Bound {
  const [stated, exclusive] = [member(subject, name), member(subject, exclusiveName)];
  const inclusive = saysNothing(subject, name, stated) ? undefined : stated;
  if (
    typeof exclusive === 'number' &&
    (typeof inclusive !== 'number' || (name === 'minimum' ? exclusive >= inclusive : exclusive <= inclusive))
  ) {
    return { value: exclusive, exclusive: true, text: `${exclusive}, itself excluded` };
  }
  return typeof inclusive === 'number'
    ? { value: inclusive, exclusive: false, text: String(inclusive) }
    : { value: undefined, exclusive: false, text: 'not stated' };
}

const FORMAT_BOUNDS: Readonly<Record<string, readonly [number, number]>> = {
  int32: [-(2 ** 31), 2 ** 31 - 1],
  int64: [-(2 ** 63), 2 ** 63],
};

/** Every text and list has at least no character and no item, and a format has bounds of its own. */
function saysNothing(subject: object, name: string, bound: unknown): boolean {
  if (LOWER.includes(name)) return bound === 0;
  const [least, most] = FORMAT_BOUNDS[String(member(subject, 'format'))] ?? [];
  if (typeof bound !== 'number' || least === undefined || most === undefined) return false;
  return name === 'minimum' ? bound <= least : name === 'maximum' && bound >= most;
}

/** Above zero where the new bound takes fewer values. */
function compareBounds(old: Bound, now: Bound, isUpper: boolean): number {
  if (old.value === now.value) return Number(now.exclusive) - Number(old.exclusive);
  if (old.value === undefined) return 1;
  if (now.value === undefined) return -1;
  return isUpper ? old.value - now.value : now.value - old.value;
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

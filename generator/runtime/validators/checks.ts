// Checks that most members have, as functions: a call is a third of the code. Each records what fails and gives false, or goes on while
// failures are collected. A member is named by its place in the names of its object, which are there anyway.
import { called, type Check, fail, isCollecting, passOn, type Strictness, textLength } from './validation.ts';

/** Of the object that has the member; without them the value itself is meant. */
type Names = readonly string[] | undefined;

/** Not there, or `null` where that is as good as not there. */
export function isAbsent(value: unknown, strict: Strictness): boolean {
  return value === undefined || (value === null && strict === 0);
}

export function isText(value: unknown, strict: Strictness, names?: Names, index = 0): boolean {
  return typeof value === 'string' || hasNoType(value, strict, names, index, 'string');
}

/** A number, or one of `losslessJson` that no double can hold. */
export function isNumeric(value: unknown): boolean {
  return Number.isFinite(value) || typeof value === 'bigint';
}

export function isWhole(value: unknown): boolean {
  return Number.isInteger(value) || typeof value === 'bigint';
}

export function isInteger(value: unknown, strict: Strictness, names?: Names, index = 0): boolean {
  return isWhole(value) || hasNoType(value, strict, names, index, 'integer');
}

/** An integer of 32 bits. */
export function isInt32(value: unknown, strict: Strictness, names?: Names, index = 0): boolean {
  if (!isWhole(value)) return hasNoType(value, strict, names, index, 'integer');
  return (Number(value) | 0) === value || fail(pathOf(names, index), 'format', { format: 'int32' });
}

export function isNumber(value: unknown, strict: Strictness, names?: Names, index = 0): boolean {
  return isNumeric(value) || hasNoType(value, strict, names, index, 'number');
}

export function isFlag(value: unknown, strict: Strictness, names?: Names, index = 0): boolean {
  return typeof value === 'boolean' || hasNoType(value, strict, names, index, 'boolean');
}

export function isObject(value: unknown, strict: Strictness, names?: Names, index = 0): boolean {
  return isRecord(value) || hasNoType(value, strict, names, index, 'object');
}

/** A text; in strict mode one of those that are documented. */
export function isKnown(
  value: unknown,
  strict: Strictness,
  names: Names,
  index: number,
  values: readonly unknown[],
): boolean {
  if (typeof value !== 'string') return hasNoType(value, strict, names, index, 'string');
  return strict !== true || values.includes(value) || fail(pathOf(names, index), 'enum', { allowedValues: values });
}

/** An integer of 32 bits within bounds. */
export function isWithin(
  value: unknown,
  strict: Strictness,
  names: Names,
  index: number,
  minimum: number,
  maximum: number,
): boolean {
  if (!isWhole(value)) return hasNoType(value, strict, names, index, 'integer');
  const number = value as number;
  if (number > maximum) return fail(pathOf(names, index), 'maximum', { comparison: '<=', limit: maximum });
  if (number < minimum) return fail(pathOf(names, index), 'minimum', { comparison: '>=', limit: minimum });
  return isInt32(value, strict, names, index);
}

/** A text of so many characters. Characters are counted near the limits only: a text has at most as many as `.length` says, and at least half. */
export function isSized(
  value: unknown,
  strict: Strictness,
  names: Names,
  index: number,
  maximum: number,
  minimum = 0,
): boolean {
  if (typeof value !== 'string') return hasNoType(value, strict, names, index, 'string');
  const { length } = value;
  if (length > maximum && textLength(value) > maximum)
    return fail(pathOf(names, index), 'maxLength', { limit: maximum });
  return (
    length >= 2 * minimum || textLength(value) >= minimum || fail(pathOf(names, index), 'minLength', { limit: minimum })
  );
}

/** A text in a format, which the function checks. */
export function isFormatted(
  value: unknown,
  strict: Strictness,
  names: Names,
  index: number,
  check: (text: string) => boolean,
  format: string,
): boolean {
  if (typeof value !== 'string') return hasNoType(value, strict, names, index, 'string');
  return check(value) || fail(pathOf(names, index), 'format', { format });
}

/** An array whose items the function takes; `schema` is the name of the function's. */
export function isList(
  value: unknown,
  strict: Strictness,
  names: Names,
  index: number,
  check: Check,
  schema?: string,
): boolean {
  if (!Array.isArray(value)) return hasNoType(value, strict, names, index, 'array');
  for (let item = 0; item < value.length; item += 1) {
    const one: unknown = value[item];
    if (one === null && strict === 0) continue;
    if (isCollecting()) {
      if (!called(check, one, strict, `${pathOf(names, index)}/${item}`, schema)) return false;
    } else if (!check(one, strict)) return passOn(`${pathOf(names, index)}/${item}`, schema);
  }
  return true;
}

/** A member with a schema of its own, whose function it is. */
export function isMember(
  value: unknown,
  strict: Strictness,
  names: Names,
  index: number,
  check: Check,
  schema: string,
): boolean {
  if (isAbsent(value, strict)) return true;
  if (isCollecting()) return called(check, value, strict, pathOf(names, index), schema);
  return check(value, strict) || passOn(pathOf(names, index), schema);
}

export function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The end of a check of something that is no object. */
export function noRecord(): boolean {
  return fail('', 'type', { type: 'object' });
}

/** Whether it passes nevertheless: it is not there. */
function hasNoType(value: unknown, strict: Strictness, names: Names, index: number, type: string): boolean {
  return isAbsent(value, strict) || fail(pathOf(names, index), 'type', { type });
}

function pathOf(names: Names, index: number): string {
  return names ? `/${(names[index] as string).replaceAll('~', '~0').replaceAll('/', '~1')}` : '';
}

/** All members that are required are there; each that is missing fails. */
export function hasAll(value: object, names: readonly string[]): boolean {
  return names.every(
    (name) => (value as Record<string, unknown>)[name] !== undefined || fail('', 'required', { missingProperty: name }),
  );
}

/** In strict mode an object has only documented members. */
export function hasOnly(value: object, strict: Strictness, names: readonly string[]): boolean {
  const unknown = strict === true ? unknownKey(value, names) : undefined;
  return unknown === undefined || fail('', 'additionalProperties', { additionalProperty: unknown });
}

/** The first field that is not among the names. Most values have their fields in the documented order, where looking is cheapest. */
export function unknownKey(value: object, names: readonly string[]): string | undefined {
  let next = 0;
  for (const key in value) {
    if (names[next] === key) next += 1;
    else {
      const index = names.indexOf(key);
      if (index < 0) return key;
      next = index + 1;
    }
  }
  return undefined;
}

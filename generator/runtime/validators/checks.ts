// Checks that most members have, as functions: a call is a third of the code. Each records what fails at `path` and gives false, or goes
// on while failures are collected.
import { called, fail, type Check, type Strictness } from './validation.ts';

/** Not there, or `null` where that is as good as not there. */
export function isAbsent(value: unknown, strict: Strictness): boolean {
  return value === undefined || (value === null && strict === 0);
}

export function isText(value: unknown, strict: Strictness, path = ''): boolean {
  return typeof value === 'string' || isAbsent(value, strict) || fail(path, 'type', { type: 'string' });
}

export function isInteger(value: unknown, strict: Strictness, path = ''): boolean {
  return Number.isInteger(value) || isAbsent(value, strict) || fail(path, 'type', { type: 'integer' });
}

/** An integer of 32 bits. */
export function isInt32(value: unknown, strict: Strictness, path = ''): boolean {
  if (Number.isInteger(value)) return ((value as number) | 0) === value || fail(path, 'format', { format: 'int32' });
  return isInteger(value, strict, path);
}

export function isNumber(value: unknown, strict: Strictness, path = ''): boolean {
  return Number.isFinite(value) || isAbsent(value, strict) || fail(path, 'type', { type: 'number' });
}

export function isFlag(value: unknown, strict: Strictness, path = ''): boolean {
  return typeof value === 'boolean' || isAbsent(value, strict) || fail(path, 'type', { type: 'boolean' });
}

export function isObject(value: unknown, strict: Strictness, path = ''): boolean {
  const isOne = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isOne || isAbsent(value, strict) || fail(path, 'type', { type: 'object' });
}

/** A text; in strict mode one of those that are documented. */
export function isKnown(value: unknown, strict: Strictness, path: string, values: readonly unknown[]): boolean {
  if (typeof value !== 'string') return isText(value, strict, path);
  return strict !== true || values.includes(value) || fail(path, 'enum', { allowedValues: values });
}

/** An array whose items the function takes; `schema` is the name of the function's. */
export function isList(value: unknown, strict: Strictness, path: string, check: Check, schema?: string): boolean {
  if (!Array.isArray(value)) return isAbsent(value, strict) || fail(path, 'type', { type: 'array' });
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index];
    if ((item !== null || strict !== 0) && !called(check, item, strict, () => `${path}/${index}`, schema)) return false;
  }
  return true;
}

/** A member with a schema of its own, whose function it is. */
export function isMember(value: unknown, strict: Strictness, path: string, check: Check, schema: string): boolean {
  return isAbsent(value, strict) || called(check, value, strict, path, schema);
}

/** All members that are required are there; each that is missing fails. */
export function hasAll(value: object, names: readonly string[], path = ''): boolean {
  return names.every(
    (name) =>
      (value as Record<string, unknown>)[name] !== undefined || fail(path, 'required', { missingProperty: name }),
  );
}

/** In strict mode an object has only documented members. */
export function hasOnly(value: object, strict: Strictness, names: readonly string[], path = ''): boolean {
  const unknown = strict === true ? unknownKey(value, names) : undefined;
  return unknown === undefined || fail(path, 'additionalProperties', { additionalProperty: unknown });
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

// Payloads → the fields that they show, where a page describes a body by examples only. An example proves what may stand there and
// nothing else: no field is required, no list of values is closed.
import type { Position } from '../../diagnostics/position.ts';
import type { Constraint } from '../../reference/constraint.ts';
import type { Field } from '../../reference/reference-model.ts';
import type { ScalarName, TypeRef } from '../../reference/type-ref.ts';

export interface InferredField {
  field: Field;
  /** Fields of the object, or of the objects in the list. */
  inner: InferredField[];
}

/** Further fields of one object are those of a map, or of a payload that no page shows. */
const MOST_FIELDS = 500;
const DEEPEST = 12;

const DATE_TIME = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const FORMATS: readonly (readonly [string, RegExp])[] = [
  ['uuid', /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i],
  ['uri', /^[a-z][a-z\d+.-]{1,20}:\/\/[^\s"<>]{1,2000}$/i],
  ['email', /^[^\s@<>]{1,100}@[\w-]{1,100}(?:\.[\w-]{1,60}){1,6}$/],
];

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields of all the objects together, in the order in which they are first met. */
export function inferFields(
  objects: readonly Record<string, unknown>[],
  at: readonly Position[],
  depth = 0,
): InferredField[] {
  const values = new Map<string, unknown[]>();
  for (const object of objects)
    for (const [key, value] of Object.entries(object)) {
      const known = values.get(key);
      if (known) known.push(value);
      else if (values.size < MOST_FIELDS) values.set(key, [value]);
    }
  return [...values].map(([name, seen]) => {
    const given = seen.filter((value) => value !== null);
    const { type, inner, constraints } = inferType(given, at, depth);
    if (given.length < seen.length && given.length > 0) constraints.push({ kind: 'nullable' });
    return { field: { name, type, constraints, at: [...at] }, inner };
  });
}

interface InferredType {
  type: TypeRef;
  inner: InferredField[];
  constraints: Constraint[];
}

/** The type of several values of one field; anything where they do not agree. */
export function inferType(values: readonly unknown[], at: readonly Position[], depth = 0): InferredType {
  const any: InferredType = { type: { kind: 'any' }, inner: [], constraints: [] };
  if (values.length === 0 || depth > DEEPEST) return any;
  if (values.every(isObject))
    return { type: { kind: 'object' }, inner: inferFields(values, at, depth + 1), constraints: [] };
  if (values.every(Array.isArray)) {
    const elements = (values as readonly unknown[][]).flat().filter((value) => value !== null);
    const { type, inner } = inferType(elements, at, depth + 1);
    return { type: { kind: 'array', items: type }, inner, constraints: [] };
  }
  const names = [...new Set(values.map(scalarOf))];
  if (names.length === 1 && names[0] === 'string') return textType(values as readonly string[]);
  // Whole numbers among others are numbers.
  const [only, ...more] = names.includes('number')
    ? names.filter((name) => name !== 'whole-number' && name !== 'long')
    : names.includes('long')
      ? names.filter((name) => name !== 'whole-number')
      : names;
  if (only === undefined) return any;
  return more.length === 0 ? { type: { kind: 'scalar', name: only }, inner: [], constraints: [] } : any;
}

function scalarOf(value: unknown): ScalarName | undefined {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value !== 'number') return undefined;
  if (!Number.isInteger(value)) return 'number';
  // Small values say nothing of the greatest one.
  return Math.abs(value) < 2 ** 31 ? 'whole-number' : 'long';
}

function textType(texts: readonly string[]): InferredType {
  const all = (pattern: RegExp): boolean => texts.every((text) => pattern.test(text));
  const scalar = (name: ScalarName, constraints: Constraint[] = []): InferredType => ({
    type: { kind: 'scalar', name },
    inner: [],
    constraints,
  });
  if (all(DATE_TIME)) return scalar('date-time');
  if (all(DATE)) return scalar('date');
  const format = FORMATS.find(([, pattern]) => all(pattern))?.[0];
  return scalar('string', format === undefined ? [] : [{ kind: 'format', format }]);
}

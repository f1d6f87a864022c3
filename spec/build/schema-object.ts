// TypeRef and constraints → schema object.
import { NO_ELEMENTS, type Constraint, type Literal } from '../../scraper/reference/constraint.ts';
import type { TypeRef } from '../../scraper/reference/type-ref.ts';
import type { SchemaObject } from '../openapi.ts';
import { withPortablePattern } from './portable-pattern.ts';

const SCALARS: Readonly<Record<string, SchemaObject>> = {
  string: { type: 'string' },
  'whole-number': { type: 'integer' },
  integer: { type: 'integer', format: 'int32' },
  long: { type: 'integer', format: 'int64' },
  number: { type: 'number' },
  double: { type: 'number', format: 'double' },
  float: { type: 'number', format: 'float' },
  boolean: { type: 'boolean' },
  'date-time': { type: 'string', format: 'date-time' },
  date: { type: 'string', format: 'date' },
  binary: { type: 'string', format: 'binary' },
};

export interface SchemaNames {
  /** "#/components/schemas/X" of the object that a reference names. */
  reference(type: TypeRef & { kind: 'reference' }): string;
  /** Makes a named schema of an enumeration that stands in an array or map, and returns its $ref. */
  hoist(schema: SchemaObject): string;
}

/** The schema of a field, parameter or root body. */
export function schemaObject(stated: TypeRef, constraints: readonly Constraint[], names: SchemaNames): SchemaObject {
  const type = ofTexts(stated, constraints);
  const element = elementOf(type);
  const schema =
    element === type ? withValues(plainType(type, names), constraints) : withElement(type, constraints, names);
  applyOwn(schema, constraints);
  return constraints.some(({ kind }) => kind === 'nullable') ? nullable(schema) : schema;
}

/** An object whose values have a length is a map of texts. */
function ofTexts(type: TypeRef, constraints: readonly Constraint[]): TypeRef {
  return type.kind === 'object' && constraints.some(({ kind }) => kind === 'length')
    ? { kind: 'map', values: { kind: 'scalar', name: 'string' } }
    : type;
}

/** What an array or a map holds; the type itself of all others. */
export function elementOf(type: TypeRef): TypeRef {
  if (type.kind === 'array') return elementOf(type.items);
  return type.kind === 'map' ? elementOf(type.values) : type;
}

function plainType(type: TypeRef, names: SchemaNames): SchemaObject {
  switch (type.kind) {
    case 'scalar':
      return { ...SCALARS[type.name] };
    case 'union':
      return { anyOf: type.options.map((name) => ({ ...SCALARS[name] })) };
    case 'one-of':
      return { anyOf: type.options.map((option) => plainType(option, names)) };
    case 'any':
      return {};
    case 'object':
      return { type: 'object', additionalProperties: true };
    case 'reference':
      return { $ref: names.reference(type) };
    case 'array':
      return { type: 'array', items: plainType(type.items, names) };
    case 'map':
      return { type: 'object', additionalProperties: withText(plainType(type.values, names), type.about) };
  }
}

function withText(schema: SchemaObject, description: string | undefined): SchemaObject {
  return description === undefined ? schema : { ...schema, description };
}

/** Values that a document states for an array or map hold for its elements. */
function withElement(type: TypeRef, constraints: readonly Constraint[], names: SchemaNames): SchemaObject {
  if (type.kind === 'array') return { type: 'array', items: withElement(type.items, constraints, names) };
  if (type.kind === 'map')
    return { type: 'object', additionalProperties: withText(withElement(type.values, constraints, names), type.about) };
  const element = withValues(plainType(type, names), constraints);
  return element.enum ? { $ref: names.hoist(element) } : element;
}

/** Constraints on single values. */
function withValues(schema: SchemaObject, constraints: readonly Constraint[]): SchemaObject {
  for (const constraint of constraints) {
    // No object is one of some texts: they are the names of its fields.
    if (constraint.kind === 'enum' && schema.$ref === undefined) applyEnum(schema, constraint.values);
    else if (constraint.kind === 'known') schema['x-known-values'] ??= constraint.values.map(String);
    else if (constraint.kind === 'format') schema.format = constraint.format;
    else if (constraint.kind === 'pattern') schema.pattern = constraint.pattern;
    else if (constraint.kind === 'encoding' && schema.type === 'string') schema.contentEncoding = constraint.encoding;
    else if (constraint.kind === 'multiple') schema.multipleOf = constraint.of;
    else if (constraint.kind === 'range') {
      for (const key of ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'] as const)
        if (constraint[key] !== undefined) schema[key] = constraint[key];
      // A bound beyond 32 bits says that the value is wider than its column claims.
      if (
        schema.format === 'int32' &&
        [constraint.minimum, constraint.maximum].some((bound) => bound !== undefined && Math.abs(bound) > 2 ** 31)
      )
        schema.format = 'int64';
    } else if (constraint.kind === 'length' && schema.type === 'string') {
      const { minimum, maximum } = constraint;
      // 0 alone says that there is a text.
      if (minimum !== undefined && (minimum > 0 || maximum !== undefined)) schema.minLength = minimum;
      if (maximum !== undefined) schema.maxLength = maximum;
    }
  }
  return withPortablePattern(schema);
}

/** Constraints on the field itself, whatever its elements. */
function applyOwn(schema: SchemaObject, constraints: readonly Constraint[]): void {
  for (const constraint of constraints) {
    if (constraint.kind === 'default' && schema.type !== 'array' && schema.type !== 'object')
      schema.default = constraint.value;
    else if (constraint.kind === 'default' && constraint.value === NO_ELEMENTS && schema.type === 'array')
      schema.default = [];
    else if (constraint.kind === 'deprecated') schema.deprecated = true;
    else if (constraint.kind === 'required-when') schema['x-required-when'] = constraint.condition;
    else if (constraint.kind === 'excludes') schema['x-excludes'] = [...constraint.names];
    else if (constraint.kind === 'unique' && schema.type === 'array') schema.uniqueItems = true;
    else if (constraint.kind === 'keys' && (isMap(schema) || schema.$ref !== undefined))
      schema.propertyNames = lengths(constraint);
    else if (constraint.kind === 'entries' && (isMap(schema) || schema.$ref !== undefined)) {
      if (constraint.minimum !== undefined) schema.minProperties = constraint.minimum;
      // Whether the fields that a table names count is not told.
      if (constraint.maximum !== undefined && isMap(schema)) schema.maxProperties = constraint.maximum;
    } else if (constraint.kind === 'items' && schema.type === 'array') {
      if (constraint.minimum !== undefined) schema.minItems = constraint.minimum;
      if (constraint.maximum !== undefined) schema.maxItems = constraint.maximum;
    }
  }
}

const isMap = ({ type, properties }: SchemaObject): boolean => type === 'object' && properties === undefined;

function lengths({ minimum, maximum }: { minimum?: number; maximum?: number }): SchemaObject {
  return {
    ...(minimum === undefined ? {} : { minLength: minimum }),
    ...(maximum === undefined ? {} : { maxLength: maximum }),
  };
}

/** An enumeration that other languages cannot name (equal but for case, or empty) is kept as known values. */
function applyEnum(schema: SchemaObject, values: readonly Literal[]): void {
  const names = values.map((value) => String(value).toLowerCase());
  if (values.some((value) => value === '') || new Set(names).size < names.length)
    schema['x-known-values'] = values.map(String);
  else schema.enum = [...values];
}

function nullable(schema: SchemaObject): SchemaObject {
  if (schema.$ref !== undefined) return { anyOf: [{ $ref: schema.$ref }, { type: 'null' }], ...withoutRef(schema) };
  if (typeof schema.type !== 'string') return schema;
  return { ...schema, type: [schema.type, 'null'], ...(schema.enum ? { enum: [...schema.enum, null] } : {}) };
}

function withoutRef(schema: SchemaObject): SchemaObject {
  const { $ref: _, ...rest } = schema;
  return rest;
}

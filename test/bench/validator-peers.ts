// One JSON Schema → the same check by zod, valibot and TypeBox, each as its users write it: built once, asked often.
import { Compile } from 'typebox/compile';
import * as v from 'valibot';
import * as z from 'zod';
import type { Schema } from '../support/mode-schema.ts';

export type Check = (value: unknown) => boolean;

/** The schemas that it refers to written out, `int32` as bounds, `unevaluatedProperties` where `additionalProperties` can say it. */
export function inlined(schema: Schema, file: Schema): Schema {
  const { $ref, unevaluatedProperties, format, ...rest } = schema;
  if (typeof $ref === 'string') {
    const target = file['$defs'][decodeURIComponent($ref.slice('#/$defs/'.length))] as Schema;
    return inlined({ ...target, ...rest, ...(unevaluatedProperties === false && { unevaluatedProperties }) }, file);
  }
  const closed = unevaluatedProperties === false ? { unevaluatedProperties } : {};
  const { description: _d, default: _v, title: _t, ...kept } = rest;
  const within = (part: Schema): Schema => inlined(part, file);
  return {
    ...kept,
    ...(format === 'int32'
      ? { minimum: -(2 ** 31), maximum: 2 ** 31 - 1, ...kept }
      : format === undefined
        ? {}
        : { format }),
    ...(kept['properties'] && {
      properties: Object.fromEntries(
        Object.entries<Schema>(kept['properties']).map(([name, property]) => [name, within(property)]),
      ),
    }),
    ...(kept['items'] && { items: within(kept['items']) }),
    ...(typeof kept['additionalProperties'] === 'object' && {
      additionalProperties: within(kept['additionalProperties']),
    }),
    ...(kept['anyOf']
      ? { anyOf: kept['anyOf'].map((member: Schema) => within({ ...member, ...closed })) }
      : closed.unevaluatedProperties === false && kept['properties']
        ? { additionalProperties: false }
        : {}),
  };
}

export const peers: Readonly<Record<string, (schema: Schema) => Check>> = {
  'TypeBox compiled': (schema) => {
    const compiled = Compile(schema as Parameters<typeof Compile>[0]);
    return (value) => compiled.Check(value);
  },
  'zod safeParse': (schema) => {
    const type = zodType(schema);
    return (value) => type.safeParse(value).success;
  },
  'valibot is': (schema) => {
    const type = valibotType(schema);
    return (value) => v.is(type, value);
  },
};

function unsupported(schema: Schema): never {
  throw new Error(`Not converted for the bench: ${JSON.stringify(schema).slice(0, 200)}`);
}

const isNullable = ({ type, anyOf }: Schema): boolean =>
  (Array.isArray(type) && type.includes('null')) ||
  (Array.isArray(anyOf) && anyOf.some((member: Schema) => member['type'] === 'null'));
function withoutNull({ type, anyOf, ...rest }: Schema): Schema {
  const types = [type].flat().filter((one) => one !== 'null' && one !== undefined);
  const members = (anyOf ?? []).filter((member: Schema) => member['type'] !== 'null');
  if (types.length > 1 || members.length > 1) return unsupported({ type, anyOf });
  return { ...rest, ...members[0], ...(types.length === 1 && { type: types[0] }) };
}

function zodType(schema: Schema): z.ZodType {
  if (isNullable(schema)) return zodType(withoutNull(schema)).nullable();
  if (Array.isArray(schema['enum'])) return z.literal(schema['enum'] as string[]);
  switch (schema['type']) {
    case 'string': {
      const { minLength, maxLength, pattern, format } = schema;
      let type: z.ZodType & { check: z.ZodString['check'] } = zodText(format) as z.ZodString;
      if (minLength !== undefined) type = type.check(z.minLength(minLength)) as typeof type;
      if (maxLength !== undefined) type = type.check(z.maxLength(maxLength)) as typeof type;
      if (pattern !== undefined) type = type.check(z.regex(new RegExp(pattern, 'u'))) as typeof type;
      return type;
    }
    case 'integer':
    case 'number': {
      let type = schema['type'] === 'integer' ? z.number().int() : z.number();
      if (schema['minimum'] !== undefined) type = type.min(schema['minimum']);
      if (schema['maximum'] !== undefined) type = type.max(schema['maximum']);
      return type;
    }
    case 'boolean':
      return z.boolean();
    case 'array': {
      let type = z.array(zodType(schema['items'] ?? {}));
      if (schema['minItems'] !== undefined) type = type.min(schema['minItems']);
      if (schema['maxItems'] !== undefined) type = type.max(schema['maxItems']);
      return type;
    }
    case 'object': {
      const { properties, required = [], additionalProperties } = schema;
      if (!properties)
        return z.record(
          z.string(),
          typeof additionalProperties === 'object' ? zodType(additionalProperties) : z.unknown(),
        );
      const shape = Object.fromEntries(
        Object.entries<Schema>(properties).map(([name, property]) => [
          name,
          required.includes(name) ? zodType(property) : zodType(property).optional(),
        ]),
      );
      return additionalProperties === false ? z.strictObject(shape) : z.looseObject(shape);
    }
    case undefined:
      return z.unknown();
    default:
      return unsupported(schema);
  }
}

function zodText(format: string | undefined): z.ZodType {
  switch (format) {
    case 'date-time':
      return z.iso.datetime({ offset: true });
    case 'date':
      return z.iso.date();
    case 'ipv4':
      return z.ipv4();
    case 'ipv6':
      return z.ipv6();
    case 'email':
      return z.email();
    default:
      return z.string();
  }
}

type AnyValibot = v.GenericSchema;

function valibotType(schema: Schema): AnyValibot {
  if (isNullable(schema)) return v.nullable(valibotType(withoutNull(schema)));
  if (Array.isArray(schema['enum'])) return v.picklist(schema['enum'] as string[]);
  switch (schema['type']) {
    case 'string': {
      const { minLength, maxLength, pattern, format } = schema;
      const actions = [
        ...(minLength === undefined ? [] : [v.minLength(minLength)]),
        ...(maxLength === undefined ? [] : [v.maxLength(maxLength)]),
        ...(pattern === undefined ? [] : [v.regex(new RegExp(pattern, 'u'))]),
        ...(format === 'date-time'
          ? [v.isoTimestamp()]
          : format === 'date'
            ? [v.isoDate()]
            : format === 'ipv4'
              ? [v.ipv4()]
              : format === 'ipv6'
                ? [v.ipv6()]
                : format === 'email'
                  ? [v.email()]
                  : []),
      ];
      return piped(v.string(), actions);
    }
    case 'integer':
    case 'number': {
      const { minimum, maximum } = schema;
      return piped(v.number(), [
        ...(schema['type'] === 'integer' ? [v.integer()] : []),
        ...(minimum === undefined ? [] : [v.minValue(minimum)]),
        ...(maximum === undefined ? [] : [v.maxValue(maximum)]),
      ]);
    }
    case 'boolean':
      return v.boolean();
    case 'array': {
      const { minItems, maxItems } = schema;
      return piped(v.array(valibotType(schema['items'] ?? {})), [
        ...(minItems === undefined ? [] : [v.minLength(minItems)]),
        ...(maxItems === undefined ? [] : [v.maxLength(maxItems)]),
      ]);
    }
    case 'object': {
      const { properties, required = [], additionalProperties } = schema;
      if (!properties)
        return v.record(
          v.string(),
          typeof additionalProperties === 'object' ? valibotType(additionalProperties) : v.unknown(),
        );
      const entries = Object.fromEntries(
        Object.entries<Schema>(properties).map(([name, property]) => [
          name,
          required.includes(name) ? valibotType(property) : v.optional(valibotType(property)),
        ]),
      );
      return additionalProperties === false ? v.strictObject(entries) : v.looseObject(entries);
    }
    case undefined:
      return v.unknown();
    default:
      return unsupported(schema);
  }
}

/** `pipe` takes its actions one by one, typed by what stands before them. */
function piped(schema: AnyValibot, actions: readonly unknown[]): AnyValibot {
  return actions.length === 0 ? schema : (v.pipe as unknown as (...parts: unknown[]) => AnyValibot)(schema, ...actions);
}

// A value that a schema describes: every field whose form can be met without reading a pattern.
import type { ApiModel, SchemaObject } from '../../../generator/model/api-model.ts';
import { schemaShape } from '../../../generator/model/schema-shape.ts';

const byFormat: Readonly<Record<string, string>> = {
  'date-time': '2026-01-15T08:30:00Z',
  date: '2026-01-15',
  time: '08:30:00Z',
  uuid: '123e4567-e89b-12d3-a456-426614174000',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  email: 'a@b.example',
  uri: 'https://a.example/',
  byte: 'aGk=',
};

export function sampleValue(schema: SchemaObject, model: ApiModel, depth = 0): unknown {
  const shape = schemaShape(schema, model);
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return shape.enum[0];
  const [part] = shape.anyOf ?? shape.oneOf ?? [];
  if (part) return sampleValue(part, model, depth);
  const type = Array.isArray(shape.type) ? shape.type.find((name) => name !== 'null') : shape.type;
  switch (type) {
    case 'integer':
    case 'number':
      return sampleNumber(shape);
    case 'boolean':
      return true;
    case 'string':
      return sampleText(shape);
    case 'array': {
      const isFilled = depth < 5 || (shape.minItems ?? 0) > 0;
      const item = shape.items && isFilled ? sampleValue(shape.items, model, depth + 1) : undefined;
      return item === undefined
        ? []
        : Array.from({ length: shape.uniqueItems ? 1 : Math.max(1, shape.minItems ?? 0) }, () => item);
    }
    case undefined:
    case 'object': {
      const entries = Object.entries(shape.properties ?? {}).flatMap(([name, property]) => {
        const required = shape.required?.includes(name) === true;
        if (!required && (depth >= 5 || schemaShape(property, model).pattern !== undefined)) return [];
        return [[name, sampleValue(property, model, depth + 1)] as const];
      });
      return Object.fromEntries(entries);
    }
    default:
      return null;
  }
}

function sampleNumber({ minimum, exclusiveMinimum, maximum, multipleOf }: SchemaObject): number {
  const least = minimum ?? (exclusiveMinimum === undefined ? Math.min(1, maximum ?? 1) : exclusiveMinimum + 1);
  return multipleOf === undefined ? least : Math.ceil(least / multipleOf) * multipleOf;
}

function sampleText({ pattern, format, minLength = 0, maxLength = Infinity }: SchemaObject): string {
  const known = format === undefined ? undefined : byFormat[format];
  if (known !== undefined) return known;
  const candidates = [
    'x',
    'a1',
    '1',
    'Ab1',
    'A',
    '0123456789abcdef',
    '192.0.2.1',
    '2026-01-15',
    '00:00',
    'Aa1!aaaa',
    '2026-01-15T08:30:00Z',
    '123e4567-e89b-12d3-a456-426614174000',
    'a'.repeat(Number(/\{(\d+)[,}]/.exec(pattern ?? '')?.[1] ?? 1)),
  ];
  const fits = (text: string): boolean =>
    text.length >= minLength && text.length <= maxLength && (pattern === undefined || new RegExp(pattern).test(text));
  return candidates.find(fits) ?? 'x'.repeat(Math.min(Math.max(minLength, 1), maxLength));
}

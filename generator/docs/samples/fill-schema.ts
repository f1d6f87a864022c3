// A schema → a value with all of its fields, within its limits: the body of a sample where the documents have no example.
import type { ApiModel, SchemaObject } from '../../model/api-model.ts';
import { kebabCaseName } from '../../model/safe-text.ts';
import { schemaShape } from '../../model/schema-shape.ts';
import { refName } from '../type-words.ts';
import { type SampleBudget, withinSample } from '../../model/within-sample.ts';
import { patternText } from './pattern-text.ts';

/** Levels of objects and lists. */
const levelsOfSample = 8;

export type Direction = 'request' | 'response';

/** Undefined for a schema that says nothing. */
export function fillSchema(schema: SchemaObject, model: ApiModel, direction: Direction): unknown {
  return withinSample(levelsOfSample, (levels, budget) =>
    new Filler(model, direction, budget).fill(schema, { levels, name: '', through: [] }),
  ).value;
}

interface Place {
  levels: number;
  /** Of the field. */
  name: string;
  /** Named schemas around it: one within itself ends there. */
  through: readonly string[];
}

class Filler {
  readonly #model: ApiModel;
  readonly #direction: Direction;
  readonly #budget: SampleBudget;

  constructor(model: ApiModel, direction: Direction, budget: SampleBudget) {
    this.#model = model;
    this.#direction = direction;
    this.#budget = budget;
  }

  fill(schema: SchemaObject, place: Place): unknown {
    this.#budget.left -= 1;
    if (this.#budget.left < 0) return undefined;
    const name = schema.$ref === undefined ? undefined : refName(schema.$ref);
    if (name !== undefined && place.through.includes(name)) return undefined;
    const shape = merged(schemaShape(schema, this.#model), this.#model);
    const inner = { ...place, through: name === undefined ? place.through : [...place.through, name] };
    const stated = [
      shape.const,
      shape.example,
      shape.examples?.[0],
      shape.default,
      shape.enum?.find((one) => one !== null),
    ];
    const first = stated.find((value) => value !== undefined && value !== null);
    if (first !== undefined) return first;
    const alternative = (shape.oneOf ?? shape.anyOf)?.find((one) => one.type !== 'null');
    if (alternative && !shape.properties) return this.fill(alternative, inner);
    const type = [shape.type].flat().find((one) => one !== 'null');
    if (type === 'boolean') return true;
    if (type === 'integer' || type === 'number') return numberWithin(shape, type);
    if (type === 'string') return textWithin(shape, place.name);
    if (type === 'array') return this.#list(shape, inner);
    return type === 'object' || shape.properties || shape.additionalProperties ? this.#object(shape, inner) : undefined;
  }

  #list({ items, minItems = 0 }: SchemaObject, { levels, name, through }: Place): unknown[] {
    // However deep, a list that must not be empty is not.
    if (!items || (levels <= 0 && minItems === 0)) return [];
    const place = { levels: levels - 1, name: name.replace(/(?<!s)s$/, ''), through };
    const value = this.fill(items, place);
    if (value === undefined) return [];
    return Array.from({ length: Math.min(Math.max(minItems, 1), 3) }, () => value);
  }

  #object(shape: SchemaObject, { levels, through }: Place): Record<string, unknown> {
    const { properties = {}, required = [], additionalProperties: values } = shape;
    const members = Object.entries(properties).flatMap(([name, property]): [string, unknown][] => {
      const isRequired = required.includes(name);
      const hidden = this.#direction === 'request' ? property.readOnly : property.writeOnly;
      if (!isRequired && (hidden || property.deprecated || levels <= 0)) return [];
      const value = this.fill(property, { levels: levels - 1, name, through });
      return value === undefined ? (isRequired ? [[name, {}]] : []) : [[name, value]];
    });
    if (members.length === 0 && typeof values === 'object' && levels > 0) {
      const value = this.fill(values, { levels: levels - 1, name: 'key', through });
      if (value !== undefined) members.push(['key', value]);
    }
    return Object.fromEntries(members);
  }
}

/** The parts of `allOf` as one schema. */
function merged(shape: SchemaObject, model: ApiModel): SchemaObject {
  if (!shape.allOf) return shape;
  const { allOf, ...own } = shape;
  const whole: SchemaObject = {};
  for (const part of [...allOf.map((one) => schemaShape(one, model)), own])
    Object.assign(whole, part, {
      ...((whole.properties ?? part.properties) && { properties: { ...whole.properties, ...part.properties } }),
      ...((whole.required ?? part.required) && { required: [...(whole.required ?? []), ...(part.required ?? [])] }),
    });
  return whole;
}

function numberWithin(shape: SchemaObject, type: 'integer' | 'number'): number {
  const step = shape.multipleOf ?? (type === 'integer' ? 1 : 0);
  const least =
    shape.minimum ?? (shape.exclusiveMinimum === undefined ? undefined : shape.exclusiveMinimum + (step || 1));
  const most =
    shape.maximum ?? (shape.exclusiveMaximum === undefined ? undefined : shape.exclusiveMaximum - (step || 1));
  const wanted = least !== undefined && least > 0 ? least : Math.min(1, most ?? 1);
  const number = least !== undefined && wanted < least ? least : wanted;
  return step > 0 ? Math.ceil(number / step) * step : number;
}

/** One value for each format; the dates are those of RFC 3339's own kind. */
const formats: Readonly<Record<string, string>> = {
  'date-time': '2026-01-31T08:30:00Z',
  date: '2026-01-31',
  time: '08:30:00Z',
  uuid: '3f2c8a1e-5b7d-4c90-8e21-6a4d9f0b7c15',
  email: 'name@example.com',
  ipv4: '192.0.2.10',
  ipv6: '2001:db8::10',
  hostname: 'host.example.com',
  uri: 'https://www.example.com/',
  url: 'https://www.example.com/',
  byte: 'dGV4dA==',
  duration: 'PT1H',
};

function textWithin({ format = '', pattern, minLength = 0, maxLength = Infinity }: SchemaObject, name: string): string {
  const fits = (text: string): boolean => text.length >= minLength && text.length <= maxLength;
  if (Object.hasOwn(formats, format)) return formats[format] ?? '';
  if (pattern !== undefined) {
    const text = patternText(pattern, minLength);
    if (text !== undefined && fits(text)) return text;
  }
  const named = name === '' ? 'text' : `my-${kebabCaseName(name) || 'text'}`;
  const text = named.slice(0, Math.min(maxLength, 64));
  return text.padEnd(Math.min(minLength, 256), 'x');
}

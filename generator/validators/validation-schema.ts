// A schema of the model → what ajv compiles: keywords that can fail, refs as calls, and beside the documented keywords ours for strict
// mode (./keywords/): in it enumerations are closed and an object has documented properties only.
import { append } from '../../scraper/diagnostics/append.ts';
import { patternDanger } from '../../scraper/untrusted/pattern-danger.ts';
import type { SchemaObject } from '../model/api-model.ts';
import { refName } from '../model/normalise-schema.ts';
import { canOpen, partsOf } from '../model/split-directions.ts';
import { formatKeyword } from './keywords/value-format.ts';

export type ValidationSchema = Record<string, unknown>;

/**
 * `part`: a member of an allOf, anyOf or oneOf, whose properties are counted together with those of the others.
 * `documented`: below `not`, where a looser schema would be a stricter one: the same in both modes.
 */
export type Variant = 'whole' | 'part' | 'documented';

export interface SchemaCall {
  name: string;
  variant: Variant;
}

export type NamedSchemas = ReadonlyMap<string, SchemaObject>;

const valueKeywords = new Set(
  (
    'type const minLength maxLength pattern minimum maximum exclusiveMinimum exclusiveMaximum multipleOf ' +
    'minItems maxItems uniqueItems minProperties maxProperties'
  ).split(' '),
);

/** `checkDesktop`; names of schemas have no `$`. */
export function functionName({ name, variant }: SchemaCall): string {
  return variant === 'whole' ? `check${name}` : `check${name}$${variant}`;
}

/** @param calls collects the schemas that this one calls. */
export function validationSchema(
  schema: SchemaObject,
  variant: Variant,
  schemas: NamedSchemas,
  calls: SchemaCall[],
): ValidationSchema {
  const members = membersOf(schema);
  const composed = variant !== 'documented' && isComposed(schema, members, schemas);
  const within = (part: SchemaObject, partVariant: Variant): ValidationSchema =>
    validationSchema(part, partVariant, schemas, calls);
  const below = variant === 'documented' ? 'documented' : 'whole';
  const beside = composed ? 'part' : variant;
  const entries: [string, unknown][] = [];
  for (const [keyword, value] of Object.entries(schema)) {
    // Whoever sends the text would choose how long its check takes; the check of patterns says so of the spec.
    if (keyword === 'pattern' && patternDanger(value as string) !== undefined) continue;
    if (valueKeywords.has(keyword)) entries.push([keyword, value]);
    else if (keyword === 'required') entries.push([variant === 'documented' ? keyword : 'needed', value]);
    else if (keyword === '$ref') {
      const call = { name: refName(schema) ?? '', variant: beside };
      calls.push(call);
      entries.push(['callSchema', [functionName(call), call.name]]);
    } else if (keyword === 'enum') append(entries, enumEntries(schema, variant));
    else if (keyword === 'format') append(entries, formatEntries(value as string));
    else if (keyword === 'items')
      // ajv's own check that no item stands twice looks at ajv's own keyword: of texts it is linear then.
      entries.push([
        variant === 'documented' || schema.uniqueItems ? keyword : 'elements',
        within(value as SchemaObject, below),
      ]);
    else if (keyword === 'propertyNames') entries.push([keyword, within(value as SchemaObject, below)]);
    else if (keyword === 'not') entries.push([keyword, within(value as SchemaObject, 'documented')]);
    else if (keyword === 'additionalProperties' && typeof value === 'object')
      entries.push([variant === 'documented' ? keyword : 'furtherMembers', within(value as SchemaObject, below)]);
    else if (keyword === 'additionalProperties' && value === false && variant === 'documented')
      entries.push([keyword, value]);
    else if (keyword === 'allOf' || keyword === 'anyOf' || keyword === 'oneOf') {
      const opens = keyword === 'oneOf' && variant !== 'documented' && loosens(schema.oneOf ?? [], schemas);
      entries.push([opens ? 'openOneOf' : keyword, (value as SchemaObject[]).map((member) => within(member, beside))]);
    } else if (keyword === 'properties') {
      const properties = Object.entries(value as Record<string, SchemaObject>);
      if (variant !== 'documented') entries.push(['memberNames', properties.map(([name]) => name)]);
      entries.push([
        variant === 'documented' ? keyword : 'members',
        Object.fromEntries(properties.map(([name, property]) => [name, within(property, below)])),
      ]);
    }
  }
  const known = knownProperties(schema, variant, composed, schemas);
  if (known) entries.push(['knownProperties', known]);
  return Object.fromEntries(entries);
}

function enumEntries(schema: SchemaObject, variant: Variant): [string, unknown][] {
  if (variant === 'documented' || !canOpen(schema)) return [['enum', schema.enum]];
  // What is open still has a type.
  const types = [...new Set((schema.enum ?? []).map((value) => (value === null ? 'null' : typeof value)))];
  return [...(schema.type === undefined ? [['type', types] as [string, unknown]] : []), ['knownValues', schema.enum]];
}

function formatEntries(format: string): [string, unknown][] {
  const keyword = formatKeyword(format);
  return keyword === undefined ? [] : [[keyword, format]];
}

function membersOf({ $ref, allOf = [], anyOf = [], oneOf = [] }: SchemaObject): SchemaObject[] {
  return [...($ref === undefined ? [] : [{ $ref }]), ...allOf, ...anyOf, ...oneOf];
}

/** Whether the properties of an object are described in more than one place. "This schema or null" is described in one. */
function isComposed(schema: SchemaObject, members: readonly SchemaObject[], schemas: NamedSchemas): boolean {
  const own = schema.properties !== undefined || schema.additionalProperties !== undefined ? 1 : 0;
  return members.length > 0 && own + members.filter((member) => mayBeObject(member, schemas)).length > 1;
}

function mayBeObject(schema: SchemaObject, schemas: NamedSchemas): boolean {
  const shape = refName(schema) === undefined ? schema : (schemas.get(refName(schema) ?? '') ?? {});
  return shape.type === undefined || [shape.type].flat().includes('object');
}

/** The names that strict mode knows; undefined where an object may hold anything. */
function knownProperties(
  schema: SchemaObject,
  variant: Variant,
  composed: boolean,
  schemas: NamedSchemas,
): string[] | undefined {
  if (variant === 'documented') return undefined;
  const ownOnly = variant === 'part' || !composed;
  if (variant === 'part' && schema.additionalProperties !== false) return undefined;
  const names = new Set<string>();
  const limits = collectNames(schema, ownOnly, names, new Set(), schemas);
  return limits === 'open' || (limits === 'unknown' && names.size === 0) ? undefined : [...names];
}

function collectNames(
  schema: SchemaObject,
  ownOnly: boolean,
  names: Set<string>,
  seen: Set<string>,
  schemas: NamedSchemas,
): 'open' | 'closed' | 'unknown' {
  for (const name of Object.keys(schema.properties ?? {})) names.add(name);
  const { additionalProperties } = schema;
  if (additionalProperties !== undefined && additionalProperties !== false) return 'open';
  const own = additionalProperties === false ? 'closed' : 'unknown';
  if (ownOnly) return own;
  const name = refName(schema);
  const target = name === undefined || seen.has(name) ? undefined : schemas.get(name);
  if (name !== undefined) seen.add(name);
  const { allOf = [], anyOf = [], oneOf = [] } = schema;
  const found = [...(target ? [target] : []), ...allOf, ...anyOf, ...oneOf].map((member) =>
    collectNames(member, false, names, seen, schemas),
  );
  return found.includes('open') ? 'open' : found.includes('closed') ? 'closed' : own;
}

/** Whether tolerance lets more through than one of the members says: other values, other fields, or null for a field. */
function loosens(members: readonly SchemaObject[], schemas: NamedSchemas): boolean {
  const seen = new Set<string>();
  const waiting = [...members];
  for (let schema = waiting.pop(); schema; schema = waiting.pop()) {
    if (canOpen(schema) || schema.additionalProperties === false || schema.properties) return true;
    const name = refName(schema);
    const target = name === undefined || seen.has(name) ? undefined : schemas.get(name);
    if (name !== undefined) seen.add(name);
    append(waiting, [...partsOf(schema), ...(target ? [target] : [])]);
  }
  return false;
}

// What two readings of one operation say otherwise, row by row: pages in two languages describe the same API.
import { isDeepStrictEqual } from 'node:util';
import type { Position } from '../../scraper/diagnostics/position.ts';
import type { Body, Field, Operation } from '../../scraper/reference/reference-model.ts';
import { operationKey } from '../../scraper/reference/operation-key.ts';
import type { Constraint } from '../../scraper/reference/constraint.ts';
import type { TypeRef } from '../../scraper/reference/type-ref.ts';

interface Fact {
  value: unknown;
  at: Position | undefined;
}

export interface LanguageDifference {
  operation: string;
  /** "request server.name": the part and the path of the field; a status for a response. */
  place: string;
  /** "presence", "type", "required", or the kind of a constraint. */
  what: string;
  first: unknown;
  second: unknown;
  /** The cells: document, table and row. */
  firstAt: string;
  secondAt: string;
}

const DEEPEST = 12;

/** Names of objects differ from language to language; what they hold does not. */
function typeText(type: TypeRef): string {
  if (type.kind === 'scalar') return type.name;
  if (type.kind === 'array') return `array of ${typeText(type.items)}`;
  if (type.kind === 'map') return `map of ${typeText(type.values)}`;
  if (type.kind === 'union') return [...type.options].sort().join(' or ');
  if (type.kind === 'one-of') return type.options.map(typeText).sort().join(' or ');
  return type.kind === 'any' ? 'any' : 'object';
}

/** A list of values is a set; everything else is as it stands. */
function plain(constraint: Constraint): unknown {
  const { kind: _, ...rest } = constraint;
  return 'values' in rest ? rest.values.map(String).sort() : rest;
}

function placeText(at: Position | undefined): string {
  if (!at) return 'nowhere';
  const parts = [at.table === undefined ? `line ${at.line}` : `table ${at.table}`, at.row && `row ${at.row}`];
  return [at.document, ...parts].filter(Boolean).join(', ');
}

function leaf(type: TypeRef): TypeRef {
  if (type.kind === 'array') return leaf(type.items);
  return type.kind === 'map' ? leaf(type.values) : type;
}

/** Every fact of an operation by "place | what". */
function factsOf(operation: Operation): Map<string, Fact> {
  const facts = new Map<string, Fact>();
  const tables = new Map(operation.tables.map((table) => [table.key, table]));
  const addFields = (part: string, parent: string, fields: readonly Field[], depth: number): void => {
    for (const field of fields) {
      const path = parent === '' ? field.name : `${parent}.${field.name}`;
      const place = `${part} ${path}`;
      const at = field.at[0];
      const add = (what: string, value: unknown): unknown => facts.set(`${place}|${what}`, { value, at });
      add('presence', true);
      add('type', typeText(field.type));
      // What a row does not say is not mandatory.
      add('required', field.required ?? false);
      for (const constraint of field.constraints) add(constraint.kind, plain(constraint));
      const type = leaf(field.type);
      const table = type.kind === 'reference' && type.table !== undefined ? tables.get(type.table) : undefined;
      if (table && depth < DEEPEST) addFields(part, path, table.fields, depth + 1);
    }
  };
  const addBody = (part: string, body: Body | undefined): void => {
    if (!body) return;
    if (body.kind === 'fields') return addFields(part, '', body.fields, 0);
    facts.set(`${part} body|type`, { value: typeText(body.type), at: body.at[0] });
    const type = leaf(body.type);
    const table = type.kind === 'reference' && type.table !== undefined ? tables.get(type.table) : undefined;
    if (table) addFields(part, '', table.fields, 0);
  };
  for (const parameter of operation.parameters) addFields(parameter.in, '', [parameter], 0);
  addBody('request', operation.requestBody);
  for (const response of operation.responses) {
    facts.set(`status ${response.status}|presence`, { value: true, at: response.at[0] });
    addBody(`response ${response.status}`, response.body);
  }
  return facts;
}

/** The differences of the operations that both readings have, in the order of the first. Statuses that only one lists are none. */
export function languageDifferences(first: readonly Operation[], second: readonly Operation[]): LanguageDifference[] {
  const others = new Map(second.map((operation) => [operationKey(operation.method, operation.path), operation]));
  return first.flatMap((operation) => {
    const other = others.get(operationKey(operation.method, operation.path));
    if (!other || operation.variants || other.variants) return [];
    const [mine, theirs] = [factsOf(operation), factsOf(other)];
    return [...new Set([...mine.keys(), ...theirs.keys()])].flatMap((key): LanguageDifference[] => {
      const [here, there] = [mine.get(key), theirs.get(key)];
      if (isDeepStrictEqual(here?.value, there?.value)) return [];
      const [place = '', what = ''] = key.split('|');
      // Of a row that only one page has, being there is all that is said.
      const presence = `${place}|presence`;
      if (what !== 'presence' && (!mine.has(presence) || !theirs.has(presence)) && !place.endsWith(' body')) return [];
      return [
        {
          operation: operationKey(operation.method, operation.path),
          place,
          what,
          first: here?.value,
          second: there?.value,
          firstAt: placeText(here?.at ?? mine.get(presence)?.at),
          secondAt: placeText(there?.at ?? theirs.get(presence)?.at),
        },
      ];
    });
  });
}

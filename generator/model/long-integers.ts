// Which operations send or receive integers of 64 bits: their types follow a client that keeps the digits of such numbers.
import type { ApiModel, ApiOperation, SchemaObject } from './api-model.ts';
import { refName } from './normalise-schema.ts';
import { partsOf } from './split-directions.ts';

export interface LongIntegers {
  sent: boolean;
  received: boolean;
}

/** An integer that a type can mark; an enumeration lists what it may be. */
export function isLongInteger({ type, format, enum: values }: SchemaObject): boolean {
  return format === 'int64' && values === undefined && [type].flat().includes('integer');
}

/** By operation id, of those that have any. */
export function findLongIntegers(model: ApiModel): Map<string, LongIntegers> {
  const schemas = new Map(model.schemas.map(({ name, schema }) => [name, schema]));
  const known = new Map<string, boolean>();
  const holds = (schema: SchemaObject): boolean => {
    const name = refName(schema);
    return isLongInteger(schema) || (name !== undefined && named(name)) || partsOf(schema).some(holds);
  };
  const named = (name: string): boolean => {
    const found = known.get(name);
    if (found !== undefined) return found;
    // A schema that leads back to itself holds what else it holds.
    known.set(name, false);
    const held = holds(schemas.get(name) ?? {});
    known.set(name, held);
    return held;
  };
  const entries = model.operations.map((operation): [string, LongIntegers] => [
    operation.id,
    { sent: sentSchemas(operation).some(holds), received: receivedSchemas(operation).some(holds) },
  ]);
  return new Map(entries.filter(([, { sent, received }]) => sent || received));
}

function sentSchemas({ parameters: { path, query, header }, requestBody }: ApiOperation): SchemaObject[] {
  return [...path, ...query, ...header, ...(requestBody ? [requestBody] : [])].map(({ schema }) => schema);
}

function receivedSchemas({ responses }: ApiOperation): SchemaObject[] {
  return responses.flatMap(({ body }) => (body ? [body.schema] : []));
}

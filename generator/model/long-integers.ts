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

export function hasLongIntegers({ operations, schemas }: ApiModel): boolean {
  const holds = (schema: SchemaObject): boolean => isLongInteger(schema) || partsOf(schema).some(holds);
  return (
    schemas.some(({ schema }) => holds(schema)) ||
    operations.some((operation) => [...sentSchemas(operation), ...receivedSchemas(operation)].some(holds))
  );
}

/** By operation id, of those that have any. */
export function findLongIntegers(model: ApiModel): Map<string, LongIntegers> {
  const schemas = new Map(model.schemas.map(({ name, schema }) => [name, schema]));
  /** `seen`: names that were followed already; a schema that leads back to itself holds what else it holds. */
  const holds = (schema: SchemaObject, seen: Set<string>): boolean => {
    if (isLongInteger(schema)) return true;
    const name = refName(schema);
    if (name !== undefined && !seen.has(name)) {
      seen.add(name);
      if (holds(schemas.get(name) ?? {}, seen)) return true;
    }
    return partsOf(schema).some((part) => holds(part, seen));
  };
  const anyHolds = (list: readonly SchemaObject[]): boolean => {
    const seen = new Set<string>();
    return list.some((one) => holds(one, seen));
  };
  const entries = model.operations.map((operation): [string, LongIntegers] => [
    operation.id,
    { sent: anyHolds(sentSchemas(operation)), received: anyHolds(receivedSchemas(operation)) },
  ]);
  return new Map(entries.filter(([, { sent, received }]) => sent || received));
}

function sentSchemas({ parameters: { path, query, header }, requestBody }: ApiOperation): SchemaObject[] {
  return [...path, ...query, ...header, ...(requestBody ? [requestBody] : [])].map(({ schema }) => schema);
}

function receivedSchemas({ responses }: ApiOperation): SchemaObject[] {
  return responses.flatMap(({ body }) => (body ? [body.schema] : []));
}

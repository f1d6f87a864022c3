// A reading → its rows, in the order in which a document and its edition give the same model.
import type { ApiReference, Body, Field, Operation } from '../../scraper/reference/reference-model.ts';

/** "POST /v1/lamps". */
export function rowKey({ method, path }: Operation): string {
  return `${method.toUpperCase()} ${path}`;
}

/** Every row that a field comes from, in the order in which a document and its edition give the same model. What examples show has none. */
export function* fieldsOf(operation: Operation): Generator<Field> {
  for (const one of operation.variants ?? [operation]) {
    yield* one.parameters;
    yield* rowsOf(one.requestBody);
    for (const { body, headers } of one.responses) {
      yield* rowsOf(body);
      yield* headers;
    }
    for (const table of one.tables) if (!table.inferred) yield* table.fields;
  }
}

function rowsOf(body: Body | undefined): readonly Field[] {
  return body?.kind === 'fields' && !body.inferred ? body.fields : [];
}

/** The rows of an operation or of an object of all operations, and what they are called together. */
export function* describedRows({ operations, shared = [] }: ApiReference): Generator<{ key: string; fields: Field[] }> {
  for (const operation of operations) yield { key: rowKey(operation), fields: [...fieldsOf(operation)] };
  for (const { key, fields } of shared) yield { key, fields };
}

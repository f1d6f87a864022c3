// The types of all that an operation sends and gets.
import type { Body, Field, Operation } from './reference-model.ts';
import type { TypeRef } from './type-ref.ts';

/** Types of parameters, bodies, response headers and of the rows of all tables. */
export function* typesOf({ parameters, requestBody, responses, tables }: Operation): Generator<TypeRef> {
  const ofFields = (fields: readonly Field[]): TypeRef[] => fields.map(({ type }) => type);
  const ofBody = (body: Body | undefined): TypeRef[] =>
    body === undefined ? [] : body.kind === 'root' ? [body.type] : ofFields(body.fields);
  yield* ofFields(parameters);
  yield* ofBody(requestBody);
  for (const { body, headers } of responses) {
    yield* ofBody(body);
    yield* ofFields(headers);
  }
  for (const { fields } of tables) yield* ofFields(fields);
}

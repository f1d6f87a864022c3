// The named schemas that an operation uses.
import type { ApiOperation, SchemaObject } from './api-model.ts';
import { refName } from './normalise-schema.ts';
import { partsOf } from './split-directions.ts';

/** Names of all schemas that its parameters and bodies lead to, in the order in which they are met. */
export function schemasOfOperation(
  { parameters, requestBody, responses }: ApiOperation,
  schemas: ReadonlyMap<string, SchemaObject>,
): Set<string> {
  const reached = new Set<string>();
  const visit = (schema: SchemaObject): void => {
    const name = refName(schema);
    if (name !== undefined && !reached.has(name)) {
      reached.add(name);
      visit(schemas.get(name) ?? {});
    }
    partsOf(schema).forEach(visit);
  };
  for (const { schema } of [...parameters.path, ...parameters.query, ...parameters.header]) visit(schema);
  if (requestBody) visit(requestBody.schema);
  for (const { body } of responses) if (body) visit(body.schema);
  return reached;
}

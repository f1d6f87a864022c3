// A document → the names of the schemas that stand in requests and in no response, and the other way round.
import type { Json, OpenApiDocument } from './openapi.ts';

const SCHEMA = '#/components/schemas/';

export interface OneSided {
  requestOnly: ReadonlySet<string>;
  responseOnly: ReadonlySet<string>;
}

export function oneSidedSchemas({ paths, components }: OpenApiDocument): OneSided {
  const requests: object[] = [];
  const responses: object[] = [];
  for (const { parameters = [], requestBody = {}, responses: returned } of Object.values(paths).flatMap(
    Object.values,
  )) {
    requests.push(parameters, requestBody);
    responses.push(returned);
  }
  const sent = reachedSchemas(requests, components.schemas);
  const received = reachedSchemas(responses, components.schemas);
  return {
    requestOnly: new Set([...sent].filter((name) => !received.has(name))),
    responseOnly: new Set([...received].filter((name) => !sent.has(name))),
  };
}

/** Names of the schemas that something refers to, by way of others too. */
export function reachedSchemas(
  from: readonly unknown[],
  schemas: OpenApiDocument['components']['schemas'],
): Set<string> {
  const found = new Set<string>();
  const waiting: unknown[] = [...from];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value as Record<string, Json>)) {
      if (key !== '$ref' || typeof inner !== 'string' || !inner.startsWith(SCHEMA)) waiting.push(inner);
      else if (!found.has(inner.slice(SCHEMA.length))) {
        const name = inner.slice(SCHEMA.length);
        found.add(name);
        waiting.push(schemas[name]);
      }
    }
  }
  return found;
}

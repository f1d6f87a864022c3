// The schema of a request or response that several variants describe.
import type { Body } from '../../scraper/reference/reference-model.ts';
import type { SchemaObject } from '../openapi.ts';
import type { BuildContext } from './build-context.ts';
import { schemaPointer } from './schema-registry.ts';
import { takeName } from './name-schemas.ts';

/** A reference to the one component of all bodies, or to a component called `name` that allows each. */
export function bodySchema(bodies: readonly Body[], name: string, context: BuildContext): SchemaObject {
  const references = [...new Set(bodies.map((body) => `#/components/schemas/${context.schemas.ofBody(body)}`))];
  const [only] = references;
  if (references.length === 1 && only !== undefined) return { $ref: only };
  const taken = takeName([name], context.schemas.taken);
  context.components.set(taken, { anyOf: references.map(($ref) => ({ $ref })) });
  context.provenance.add(
    schemaPointer(taken),
    bodies.flatMap(({ at }) => at),
  );
  return { $ref: `#/components/schemas/${taken}` };
}

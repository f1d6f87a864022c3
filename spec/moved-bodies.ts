// Schemas that tablespec names after one operation because only that operation has them get a shared name once a second one has them.
import { namesOf } from './published-names.ts';
import type { OpenApiDocument } from './openapi.ts';

/** The new name of every schema of a response body that has another name in `after` than in `before`, by its old name, sorted. */
export function findMovedBodies(before: OpenApiDocument, after: OpenApiDocument): Map<string, string> {
  const names = namesOf(after);
  const now = bodiesOf(after);
  const moved = [...bodiesOf(before)].flatMap(([place, name]) => {
    const other = now.get(place);
    // Names without an operation id come from the documents: what became of them is for a person to say.
    return other === undefined || names.has(name) || !/Response\d*Body$/.test(name) ? [] : [[name, other] as const];
  });
  return new Map(moved.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Schema name by method, path and status. */
function bodiesOf(document: OpenApiDocument): Map<string, string> {
  const bodies = new Map<string, string>();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, { responses }] of Object.entries(item)) {
      for (const [status, { content = {} }] of Object.entries(responses)) {
        const reference = Object.values(content)[0]?.schema;
        if (reference && '$ref' in reference)
          bodies.set(`${method} ${path} ${status}`, reference.$ref.split('/').at(-1) as string);
      }
    }
  }
  return bodies;
}

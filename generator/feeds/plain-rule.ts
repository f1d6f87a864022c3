// A rule of the plain document: what it leaves out of an object, and of which objects.
import type { JsonObject } from '../../spec/checks/json.ts';
import type { ObjectKind } from '../../spec/checks/openapi-objects.ts';

export interface PlainRule {
  id: string;
  /** For the README of the feeds. */
  leavesOut: string;
  kinds: readonly ObjectKind[];
  /** @param object an OpenAPI 3.0.3 object whose parts are plain already. */
  apply(object: JsonObject): JsonObject;
  examples: readonly { before: JsonObject; after: JsonObject }[];
}

/** The object itself where nothing is left out. */
export function without(object: JsonObject, isLeftOut: (name: string) => boolean): JsonObject {
  return Object.keys(object).some(isLeftOut)
    ? Object.fromEntries(Object.entries(object).filter(([name]) => !isLeftOut(name)))
    : object;
}

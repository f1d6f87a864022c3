// A document → the names of the schemas that are the body of an operation and named for it.
import type { OpenApiDocument } from '../openapi.ts';

const BODY = /^(.+)(?:Request|Response)(?:\d{3}|Default)?Body$/;

/** LightLampRequestBody where there is an operation LightLamp. Without one, a name that ends so is that of some schema. */
export function bodyNames({ paths, components }: OpenApiDocument): Set<string> {
  const operations = new Set(
    Object.values(paths)
      .flatMap(Object.values)
      .map(({ operationId }) => operationId),
  );
  return new Set(Object.keys(components.schemas).filter((name) => operations.has(BODY.exec(name)?.[1] ?? '')));
}

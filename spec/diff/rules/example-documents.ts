// Small documents for the examples of rules: one operation, one schema that goes both ways.

/** `SetLamp` sends and receives the schema. */
export function ofSchema(schema: object): object {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Lamp' } } };
  return ofOperation(
    { requestBody: { required: true, content }, responses: { 200: { description: 'OK', content } } },
    { Lamp: schema },
  );
}

/** An object with these fields. */
export function ofFields(properties: object, required: string[] = []): object {
  return ofSchema({ type: 'object', properties, ...(required.length > 0 && { required }) });
}

export function ofParameters(...parameters: object[]): object {
  return ofOperation({ parameters });
}

export function ofOperation(operation: object, schemas: object = {}): object {
  return ofPaths(
    { '/v1/lamps': { post: { operationId: 'SetLamp', responses: { 200: { description: 'OK' } }, ...operation } } },
    { components: { schemas } },
  );
}

export function ofPaths(paths: object, rest: object = {}): object {
  return { openapi: '3.1.0', info: { title: 'Lamps', version: '1' }, paths, ...rest };
}

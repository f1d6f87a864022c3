// Who uses a schema: the operations whose bodies and parameters name it, and the fields of other schemas.
import type { ApiModel, ApiOperation, SchemaObject } from '../model/api-model.ts';
import { refName } from './type-words.ts';

interface SchemaUses {
  /** With the places in the operation: `request`, `200`, `parameter limit`. */
  operations: Map<ApiOperation, string[]>;
  /** Name of the using schema → paths of its fields; an empty path is the schema itself. */
  schemas: Map<string, string[]>;
}

export type SchemaUsage = ReadonlyMap<string, SchemaUses>;

export function schemaUsage(model: ApiModel): SchemaUsage {
  const usage = new Map<string, SchemaUses>(
    model.schemas.map(({ name }) => [name, { operations: new Map(), schemas: new Map() }]),
  );
  for (const operation of model.operations) {
    const use = (place: string, schema: SchemaObject | undefined): void => {
      for (const { name } of schema ? directRefs(schema, '') : []) addTo(usage.get(name)?.operations, operation, place);
    };
    for (const parameter of Object.values(operation.parameters).flat())
      use(`parameter ${parameter.name}`, parameter.schema);
    use('request', operation.requestBody?.schema);
    for (const response of operation.responses) use(response.status, response.body?.schema);
  }
  for (const { name: user, schema } of model.schemas) {
    for (const { name, path } of directRefs(schema, '')) addTo(usage.get(name)?.schemas, user, path);
  }
  return usage;
}

function addTo<Key>(uses: Map<Key, string[]> | undefined, key: Key, place: string): void {
  const places = uses?.get(key);
  if (!places) uses?.set(key, [place]);
  else if (!places.includes(place)) places.push(place);
}

/** The schemas named within a schema, with the path of the field that names them. */
function directRefs(schema: SchemaObject, path: string): { name: string; path: string }[] {
  if (schema.$ref !== undefined) return [{ name: refName(schema.$ref), path }];
  const { items, additionalProperties, properties = {}, allOf = [], anyOf = [], oneOf = [] } = schema;
  return [
    ...Object.entries(properties).flatMap(([name, field]) => directRefs(field, path === '' ? name : `${path}.${name}`)),
    ...(items ? directRefs(items, `${path}[]`) : []),
    ...(typeof additionalProperties === 'object' ? directRefs(additionalProperties, `${path}{}`) : []),
    ...[...allOf, ...anyOf, ...oneOf].flatMap((part) => directRefs(part, path)),
  ];
}

// The model as a client sees it: enumerations are closed in what it sends and open in what it receives, for vendors add values.
// A schema that goes both ways and holds an enumeration becomes two.
import type { ApiModel, ApiOperation, SchemaObject } from './api-model.ts';
import { NameRegister } from './name-register.ts';
import { refName } from './normalise-schema.ts';

/** On a schema: its `enum` lists what is known so far. */
export const openEnum = 'x-open-enum';

type Rename = (name: string) => string;

export function splitDirections(model: ApiModel): ApiModel {
  const schemas = new Map(model.schemas.map(({ name, schema }) => [name, schema]));
  const sent = reach(model.operations.flatMap(sentSchemas), schemas);
  const received = reach(model.operations.flatMap(receivedSchemas), schemas);
  const withEnum = new Set(
    [...schemas]
      .filter(([name]) => [...reach([{ $ref: refTo(name) }], schemas)].some((part) => holdsEnum(schemas.get(part))))
      .map(([name]) => name),
  );
  const register = new NameRegister(schemas.keys());
  const outputNames = new Map<string, string>();
  for (const name of schemas.keys())
    if (sent.has(name) && received.has(name) && withEnum.has(name))
      outputNames.set(name, register.take(`${name}Output`));

  const close = (schema: SchemaObject): SchemaObject => rewrite(schema, false, (name) => name);
  const open = (schema: SchemaObject): SchemaObject => rewrite(schema, true, (name) => outputNames.get(name) ?? name);
  const operations = new Map(model.operations.map((operation) => [operation, mapSchemas(operation, close, open)]));
  return {
    ...model,
    operations: [...operations.values()],
    tags: model.tags.map((tag) => ({
      ...tag,
      operations: tag.operations.map((operation) => operations.get(operation) ?? operation),
    })),
    schemas: model.schemas.flatMap(({ name, schema }) => {
      const output = outputNames.get(name);
      const own = { name, schema: received.has(name) && !sent.has(name) ? open(schema) : close(schema) };
      return output === undefined ? [own] : [own, { name: output, schema: open(schema) }];
    }),
  };
}

function sentSchemas({ parameters, requestBody }: ApiOperation): SchemaObject[] {
  const all = [...parameters.path, ...parameters.query, ...parameters.header].map(({ schema }) => schema);
  return requestBody ? [...all, requestBody.schema] : all;
}

function receivedSchemas({ responses }: ApiOperation): SchemaObject[] {
  return responses.flatMap(({ body }) => (body ? [body.schema] : []));
}

function mapSchemas(
  operation: ApiOperation,
  close: (schema: SchemaObject) => SchemaObject,
  open: (schema: SchemaObject) => SchemaObject,
): ApiOperation {
  const { path, query, header } = operation.parameters;
  const closed = <Holder extends { schema: SchemaObject }>(holder: Holder): Holder => ({
    ...holder,
    schema: close(holder.schema),
  });
  return {
    ...operation,
    parameters: { path: path.map(closed), query: query.map(closed), header: header.map(closed) },
    ...(operation.requestBody && { requestBody: closed(operation.requestBody) }),
    responses: operation.responses.map((response) => {
      if (!response.body) return response;
      const schema = open(response.body.schema);
      const schemaName = refName(schema);
      return { ...response, body: { ...response.body, schema, ...(schemaName === undefined ? {} : { schemaName }) } };
    }),
  };
}

/** Names of all schemas that refs lead to. */
function reach(starts: readonly SchemaObject[], schemas: ReadonlyMap<string, SchemaObject>): Set<string> {
  const reached = new Set<string>();
  const waiting = [...starts];
  for (let schema = waiting.pop(); schema; schema = waiting.pop()) {
    for (const name of refsOf(schema)) {
      const target = reached.has(name) ? undefined : schemas.get(name);
      reached.add(name);
      if (target) waiting.push(target);
    }
  }
  return reached;
}

function refsOf(schema: SchemaObject): string[] {
  const own = refName(schema);
  return [...(own === undefined ? [] : [own]), ...partsOf(schema).flatMap(refsOf)];
}

function holdsEnum(schema: SchemaObject | undefined): boolean {
  return schema !== undefined && (canOpen(schema) || partsOf(schema).some(holdsEnum));
}

/** A vendor may add to texts or numbers; "true or false" and mixed values stay closed. */
export function canOpen({ enum: values }: SchemaObject): boolean {
  const kinds = new Set((values ?? []).filter((value) => value !== null).map((value) => typeof value));
  return kinds.size === 1 && (kinds.has('string') || kinds.has('number'));
}

function rewrite(schema: SchemaObject, open: boolean, rename: Rename): SchemaObject {
  const { [openEnum]: _, ...kept } = schema;
  const part = (inner: SchemaObject): SchemaObject => rewrite(inner, open, rename);
  const name = refName(schema);
  const { properties, items, not, propertyNames, additionalProperties, allOf, anyOf, oneOf } = schema;
  return {
    ...kept,
    ...(name !== undefined && { $ref: refTo(rename(name)) }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, part(value)])),
    }),
    ...(items && { items: part(items) }),
    // What must not be stays what it is.
    ...(not && { not: rewrite(not, false, rename) }),
    ...(propertyNames && { propertyNames: part(propertyNames) }),
    ...(typeof additionalProperties === 'object' && { additionalProperties: part(additionalProperties) }),
    ...(allOf && { allOf: allOf.map(part) }),
    ...(anyOf && { anyOf: anyOf.map(part) }),
    ...(oneOf && { oneOf: oneOf.map(part) }),
    ...(open && canOpen(schema) && { [openEnum]: true }),
  };
}

/** The schemas that a schema holds. */
export function partsOf({
  properties,
  items,
  not,
  propertyNames,
  additionalProperties,
  allOf,
  anyOf,
  oneOf,
}: SchemaObject): SchemaObject[] {
  const single = [
    items,
    not,
    propertyNames,
    typeof additionalProperties === 'object' ? additionalProperties : undefined,
  ];
  const found = [...Object.values(properties ?? {}), ...single, ...(allOf ?? []), ...(anyOf ?? []), ...(oneOf ?? [])];
  return found.filter((schema): schema is SchemaObject => schema !== undefined);
}

function refTo(name: string): string {
  return `#/components/schemas/${name}`;
}

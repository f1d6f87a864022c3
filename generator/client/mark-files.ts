// Fields of forms that are files: `format: binary` is a text wherever JSON is, and a part of its own in a form.
import type { ApiModel, SchemaObject } from '../model/api-model.ts';
import { bodyKind } from '../model/media-type.ts';
import { refName } from '../model/normalise-schema.ts';
import { partsOf } from '../model/split-directions.ts';

/** On a schema: `part` of a form, or a body as a whole that is `sent` or `received`. */
export const binary = 'x-binary';

/** Marks files in the schemas that forms alone lead to. */
export function markFiles(model: ApiModel): ApiModel {
  const schemas = new Map(model.schemas.map(({ name, schema }) => [name, schema]));
  const forms = new Set<string>();
  const others = new Set<string>();
  const visit = (schema: SchemaObject, reached: Set<string>): void => {
    const name = refName(schema);
    if (name !== undefined && !reached.has(name)) {
      reached.add(name);
      visit(schemas.get(name) ?? {}, reached);
    }
    for (const part of partsOf(schema)) visit(part, reached);
  };
  for (const { parameters, requestBody, responses } of model.operations) {
    for (const { schema } of [...parameters.path, ...parameters.query, ...parameters.header]) visit(schema, others);
    if (requestBody) visit(requestBody.schema, isForm(requestBody.mediaType) ? forms : others);
    for (const { body } of responses) if (body) visit(body.schema, others);
  }
  if (forms.size === 0 && !model.operations.some(({ requestBody }) => requestBody && isForm(requestBody.mediaType)))
    return model;
  return {
    ...model,
    schemas: model.schemas.map(({ name, schema }) => ({
      name,
      schema: forms.has(name) && !others.has(name) ? mark(schema) : schema,
    })),
    operations: model.operations.map((operation) => {
      const { requestBody } = operation;
      if (!requestBody || !isForm(requestBody.mediaType)) return operation;
      return { ...operation, requestBody: { ...requestBody, schema: mark(requestBody.schema) } };
    }),
  };
}

function isForm(mediaType: string): boolean {
  return bodyKind(mediaType) === 'multipart';
}

function mark(schema: SchemaObject): SchemaObject {
  const { properties, items, anyOf, oneOf } = schema;
  return {
    ...schema,
    ...(schema.format === 'binary' && { [binary]: 'part' }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, mark(property)])),
    }),
    ...(items && { items: mark(items) }),
    ...(anyOf && { anyOf: anyOf.map(mark) }),
    ...(oneOf && { oneOf: oneOf.map(mark) }),
  };
}

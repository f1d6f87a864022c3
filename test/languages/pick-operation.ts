// The operation that every generated client calls: found by its shape, so that each language calls it in the same way.
import type { ApiModel, ApiOperation, SchemaObject } from '../../generator/model/api-model.ts';
import { schemaShape } from '../../generator/model/schema-shape.ts';

/** A GET that needs the project and takes nothing else, with the longest documented response of which its schema describes every field. */
export function pickOperation(model: ApiModel): ApiOperation {
  const candidates = model.operations.flatMap((operation) => {
    const { method, parameters, responses } = operation;
    const isSimple =
      method === 'get' &&
      parameters.path.length === 1 &&
      parameters.path[0]?.name === 'project_id' &&
      parameters.query.length + parameters.header.length === 0;
    const body = responses.find(({ status }) => status === '200')?.body;
    const [example] = body?.examples ?? [];
    return isSimple && body?.schemaName !== undefined && example && describes(body.schema, example.value, model)
      ? [{ operation, length: JSON.stringify(example.value).length }]
      : [];
  });
  candidates.sort((a, b) => b.length - a.length);
  if (!candidates[0]) throw new Error(`${model.title} has no operation that every client could call alike.`);
  return candidates[0].operation;
}

function describes(schema: SchemaObject, value: unknown, model: ApiModel): boolean {
  const { type, properties = {}, additionalProperties, items, anyOf, oneOf } = schemaShape(schema, model);
  if (anyOf || oneOf) return false;
  if (Array.isArray(value))
    return type === 'array' && items !== undefined && value.every((item) => describes(items, item, model));
  if (typeof value !== 'object' || value === null) return typeof value === (type === 'integer' ? 'number' : type);
  const ofOthers = typeof additionalProperties === 'object' ? additionalProperties : {};
  const ofField = (name: string): SchemaObject =>
    (Object.hasOwn(properties, name) ? properties[name] : undefined) ?? ofOthers;
  return type === 'object' && Object.entries(value).every(([name, member]) => describes(ofField(name), member, model));
}

/** True when `got` says what `sent` says; what a typed language puts for an absent field (null, an empty list or map, C#'s false and 0) does not count. */
export function saysTheSame(sent: unknown, got: unknown): boolean {
  if (isNothing(sent)) return isNothing(got);
  if (Array.isArray(sent))
    return (
      Array.isArray(got) && sent.length === got.length && sent.every((item, index) => saysTheSame(item, got[index]))
    );
  if (typeof sent !== 'object' || sent === null || typeof got !== 'object' || got === null) return sent === got;
  const own = (name: string): unknown => (Object.hasOwn(got, name) ? (got as Record<string, unknown>)[name] : null);
  const isKept = Object.entries(sent).every(([name, value]) => saysTheSame(value, own(name)));
  return (
    isKept &&
    Object.entries(got).every(
      ([name, value]) => Object.hasOwn(sent, name) || isNothing(value) || value === false || value === 0,
    )
  );
}

function isNothing(value: unknown): boolean {
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}

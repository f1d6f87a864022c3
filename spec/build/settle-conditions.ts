// Conditions on which something is required, where nobody can be asked for it: pages copy the row of a field from the request that
// sends it to the answer that shows it, and to the filter that looks for it. An object that is sent as well keeps its own.
import type { OpenApiDocument, ParameterObject, SchemaObject } from '../openapi.ts';
import { oneSidedSchemas, reachedSchemas } from '../one-sided.ts';
import type { BuildContext } from './build-context.ts';
import { jsonPointer } from './json-pointer.ts';

const KEYWORD = 'x-required-when';

type Told = Pick<BuildContext, 'provenance' | 'report'>;

/** Takes them out, and tells so. */
export function settleConditions(document: OpenApiDocument, told: Told): void {
  // Before those of answers are gone: a filter may have its row from one.
  settleFilters(document, told);
  const take = (name: string, schema: SchemaObject, pointer: string): void =>
    takeOut(schema, { name, pointer, reason: 'only answers have the field' }, told);
  const { responseOnly } = oneSidedSchemas(document);
  for (const owner of responseOnly)
    walkFields(document.components.schemas[owner], jsonPointer('components', 'schemas', owner), take);
  for (const [path, operations] of Object.entries(document.paths))
    for (const [method, { responses }] of Object.entries(operations))
      for (const [status, response] of Object.entries(responses))
        if ('content' in response)
          for (const [mediaType, { schema }] of Object.entries(response.content ?? {}))
            walkFields(
              schema,
              jsonPointer('paths', path, method, 'responses', status, 'content', mediaType, 'schema'),
              take,
            );
}

/** Fields of an object and of those written out in it; another schema is one of its own. */
function walkFields(
  schema: SchemaObject | undefined,
  pointer: string,
  visit: (name: string, schema: SchemaObject, pointer: string) => void,
): void {
  if (!schema || schema.$ref !== undefined) return;
  const { properties = {}, items, additionalProperties: values, anyOf = [], oneOf = [] } = schema;
  for (const [name, field] of Object.entries(properties)) {
    const place = pointer + jsonPointer('properties', name);
    visit(name, field, place);
    walkFields(field, place, visit);
  }
  walkFields(items, `${pointer}/items`, visit);
  if (typeof values === 'object') walkFields(values, `${pointer}/additionalProperties`, visit);
  for (const [key, choices] of Object.entries({ anyOf, oneOf }))
    choices.forEach((choice, index) => walkFields(choice, `${pointer}/${key}/${index}`, visit));
}

/** A filter of GET repeats the row of a field only where what the path sends or shows has the field, with the same words. */
function settleFilters({ paths, components }: OpenApiDocument, told: Told): void {
  for (const [path, operations] of Object.entries(paths)) {
    const filters = (operations.get?.parameters ?? []).flatMap((parameter, index) =>
      'in' in parameter && parameter.in === 'query' && parameter[KEYWORD] !== undefined ? [{ parameter, index }] : [],
    );
    if (filters.length === 0) continue;
    const bodies = Object.values(operations).flatMap(({ requestBody, responses }) => [requestBody, responses]);
    const conditions = new Set<string>();
    for (const name of reachedSchemas(bodies, components.schemas))
      walkFields(components.schemas[name], '', (field, { [KEYWORD]: condition }) =>
        conditions.add(`${field}\n${condition}`),
      );
    for (const { parameter, index } of filters) {
      const { name, [KEYWORD]: condition } = parameter;
      if (!conditions.has(`${name}\n${condition}`)) continue;
      const pointer = jsonPointer('paths', path, 'get', 'parameters', index);
      takeOut(
        parameter,
        { name, pointer, reason: 'it is a filter, with the words of the field that it looks for' },
        told,
      );
    }
  }
}

function takeOut(
  from: Pick<ParameterObject, typeof KEYWORD>,
  { name, pointer, reason }: { name: string; pointer: string; reason: string },
  { provenance, report }: Told,
): void {
  const condition = from[KEYWORD];
  if (condition === undefined) return;
  delete from[KEYWORD];
  provenance.remove(`${pointer}/${KEYWORD}`);
  report.add('condition-not-asked', { name, condition, reason }, { pointer });
}

// Conditions on which something is required, where nobody can be asked for it: pages copy the row of a field from the request that
// sends it to the answer that shows it, and to the filter that looks for it. An object that is sent as well keeps its own.
import type { OpenApiDocument, ParameterObject } from '../openapi.ts';
import { oneSidedSchemas } from '../one-sided.ts';
import type { BuildContext } from './build-context.ts';
import { jsonPointer } from './json-pointer.ts';

const KEYWORD = 'x-required-when';

type Told = Pick<BuildContext, 'provenance' | 'report'>;

/** Takes them out, and tells so. */
export function settleConditions(document: OpenApiDocument, told: Told): void {
  // Before those of answers are gone: a filter may have its row from one.
  settleFilters(document, told);
  const { responseOnly } = oneSidedSchemas(document);
  for (const owner of responseOnly)
    for (const [name, schema] of Object.entries(document.components.schemas[owner]?.properties ?? {})) {
      const pointer = jsonPointer('components', 'schemas', owner, 'properties', name);
      takeOut(schema, { name, pointer, reason: 'only answers have the field' }, told);
    }
}

function settleFilters({ paths, components }: OpenApiDocument, told: Told): void {
  const conditions = new Set(
    Object.values(components.schemas).flatMap(({ properties = {} }) =>
      Object.entries(properties).flatMap(([name, schema]) =>
        schema[KEYWORD] === undefined ? [] : [`${name}\n${schema[KEYWORD]}`],
      ),
    ),
  );
  for (const [path, { get }] of Object.entries(paths))
    get?.parameters?.forEach((parameter, index) => {
      const { name, in: place, [KEYWORD]: condition } = parameter;
      if (place !== 'query' || !conditions.has(`${name}\n${condition}`)) return;
      const pointer = jsonPointer('paths', path, 'get', 'parameters', index);
      takeOut(
        parameter,
        { name, pointer, reason: 'it is a filter, with the words of the field that it looks for' },
        told,
      );
    });
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

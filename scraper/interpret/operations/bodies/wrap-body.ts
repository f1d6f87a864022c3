// What examples have around the fields of a body, and tables leave out.
import type { Report } from '../../../diagnostics/report.ts';
import type { Body } from '../../../reference/reference-model.ts';
import { wrapperKey } from '../../evidence/example-evidence.ts';
import type { InterpretContext } from '../../tables/interpret-context.ts';
import { nameOwner } from '../../tables/nesting/nest-rows.ts';
import type { ObjectTables } from '../../tables/object-tables.ts';

export function wrapBody(
  body: Body | undefined,
  examples: readonly unknown[],
  objects: ObjectTables,
  context: InterpretContext,
  report: Report,
): void {
  if (body?.kind !== 'fields') return;
  nameOwner(body.fields, examples, report);
  const wrapper = wrapperKey(body, examples);
  const [first] = body.fields;
  // The first of two rows of the name is the wrapper, the second stands inside: flat-rows.ts tells which rows do.
  if (first && first.name === wrapper?.key && context.twins.get(first)?.length === 1) return;
  if (wrapper) report.add('body-wrapped', { key: wrapper.key }, { at: body.at[0] });
  if (wrapper) objects.wrapBody(body, wrapper, context);
}

// A flat list of rows that no payload explains: where the first one is an object that is called like the resource of the address, "lamp" of
// "/v1/lamps/{id}", the rows behind it are its fields.
import type { Report } from '../../../diagnostics/report.ts';
import type { Body } from '../../../reference/reference-model.ts';
import { isSimilarTitle } from '../../fields/names/similar-title.ts';
import { isOpen } from '../../fields/types/type-leaf.ts';
import type { InterpretContext } from '../interpret-context.ts';
import type { ObjectTables } from '../object-tables.ts';

export function nestInResource(
  body: Body | undefined,
  path: string,
  objects: ObjectTables,
  context: InterpretContext,
  report: Report,
): void {
  if (body?.kind !== 'fields') return;
  const [owner, ...rows] = body.fields;
  const resource = path.split('/').findLast((segment) => /^[A-Za-z][\w.-]*$/.test(segment));
  if (!owner || resource === undefined || owner.type.kind === 'map' || !isOpen(owner.type)) return;
  if (owner.type.kind === 'any' || !isSimilarTitle(owner.name, resource)) return;
  // "lamps_links" stands beside the list "lamps", "lamp_kind" in the object "lamp".
  const own = rows.filter(({ name }) => owner.type.kind !== 'array' || !name.startsWith(`${owner.name}_`));
  if (own.length === 0) return;
  body.fields = [owner, ...rows.filter((row) => !own.includes(row))];
  objects.describe(owner, own, 'rows-of-object', context, report);
}

// The response of one operation for another of which the documents show none.
import { append } from '../../../diagnostics/append.ts';
import type { Report } from '../../../diagnostics/report.ts';
import { forEachReference } from '../../../reference/for-each-reference.ts';
import type { Body, Field, ObjectTable, Operation, Response } from '../../../reference/reference-model.ts';
import type { TypeRef } from '../../../reference/type-ref.ts';

/** The body of the success that examples alone describe. */
export function inferredResponse({ responses }: Operation): Body | undefined {
  const body = responses.find(({ status, body: own }) => status.startsWith('2') && own)?.body;
  return body?.inferred ? body : undefined;
}

function tablesOfResponse({ tables }: Operation): ObjectTable[] {
  return tables.filter(({ role }) => role === 'response');
}

/** The fields of each element of a response that is a list of objects. */
export function elementFields(operation: Operation): readonly Field[] | undefined {
  const body = inferredResponse(operation);
  if (body?.kind !== 'root' || body.type.kind !== 'array') return undefined;
  const { items } = body.type;
  return items.kind === 'reference'
    ? tablesOfResponse(operation).find(({ key }) => key === items.table)?.fields
    : undefined;
}

/** True where the documents tell or show nothing of what comes back. */
export function lacksResponse(operation: Operation): boolean {
  const hasSuccess = ({ status, body, examples }: Response): boolean =>
    status.startsWith('2') && (body !== undefined || examples.length > 0 || status === '204');
  return !operation.responses.some(hasSuccess) && tablesOfResponse(operation).length === 0;
}

/** Gives `operation` this body, with those tables of its sister that it needs. */
export function takeResponse(operation: Operation, body: Body, sister: Operation, report: Report): void {
  const { responses } = operation;
  let success = responses.find(({ status }) => status.startsWith('2'));
  if (!success) {
    success = { status: '200', headers: [], examples: [], at: [...body.at] };
    responses.unshift(success);
  }
  const types = body.kind === 'root' ? [body.type] : body.fields.map(({ type }) => type);
  success.body = structuredClone(body);
  append(operation.tables, structuredClone(reachedBy(types, tablesOfResponse(sister))));
  const { method, path } = sister;
  report.add('body-from-sister', { method: method.toUpperCase(), path }, { at: operation.at[0] });
}

/** The tables of the objects that stand in these types. */
function reachedBy(types: readonly TypeRef[], tables: readonly ObjectTable[]): ObjectTable[] {
  const found = new Set<ObjectTable>();
  const visit = (type: TypeRef): void =>
    forEachReference(type, ({ table: key }) => {
      const table = tables.find((one) => one.key === key);
      if (!table || found.has(table)) return;
      found.add(table);
      for (const field of table.fields) visit(field.type);
    });
  types.forEach(visit);
  return tables.filter((table) => found.has(table));
}

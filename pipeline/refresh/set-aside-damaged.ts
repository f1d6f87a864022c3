// A page that lost what it had is not believed: one without its response tables, or with less than half of its rows, was more often cut
// on its way than rewritten. Its operations stay as the last edition has them.
import type { OriginalPosition } from '../../scraper/diagnostics/position.ts';
import { operationKey } from '../../scraper/reference/operation-key.ts';
import type { ApiReference, DocumentDefect, Operation } from '../../scraper/reference/reference-model.ts';
import { variantsOf } from '../../scraper/reference/variants-of.ts';

export interface DamagedPage {
  document: string;
  /** What it lost, as a clause: "its response tables are gone". */
  reason: string;
  /** As the last edition has it. */
  last: Operation;
}

/** Fewer rows than this are too few to tell a cut page from a changed one. */
const FEW_ROWS = 8;

/** In the order of the new reading. `cut` are the documents whose files end inside something. */
export function findDamaged(
  fresh: ApiReference,
  last: ApiReference | undefined,
  cut: ReadonlySet<string> = new Set(),
): DamagedPage[] {
  const before = new Map((last?.operations ?? []).map((operation) => [keyOf(operation), operation]));
  return fresh.operations.flatMap((operation) => {
    const known = before.get(keyOf(operation));
    const reason = known && lossOf(known, operation, cut.has(operation.document));
    return reason === undefined ? [] : [{ document: operation.document, reason, last: known as Operation }];
  });
}

/** The reading with the operations of damaged pages as they were, marked with the date of what is kept. */
export function setAsideDamaged(
  fresh: ApiReference,
  damaged: readonly DamagedPage[],
  before?: ApiReference,
): ApiReference {
  if (damaged.length === 0) return fresh;
  const kept = new Map(damaged.map(({ last }) => [keyOf(last), marked(last)]));
  // What a damaged page lacks is no defect of the documents.
  const places = new Set(damaged.map(({ last: { document, section } }) => placeOf({ document, section })));
  const isSetAside = ({ at }: DocumentDefect): boolean => at !== undefined && places.has(placeOf(at.original ?? at));
  return {
    ...fresh,
    operations: fresh.operations.map((operation) => kept.get(keyOf(operation)) ?? operation),
    defects: [...fresh.defects.filter((defect) => !isSetAside(defect)), ...(before?.defects ?? []).filter(isSetAside)],
  };
}

function placeOf({ document, section = '' }: OriginalPosition): string {
  return JSON.stringify([document, section]);
}

function marked(operation: Operation): Operation {
  const since = operation.staleSince ?? operation.date;
  return since === undefined ? operation : { ...operation, staleSince: since };
}

function lossOf(before: Operation, after: Operation, isCut: boolean): string | undefined {
  const [old, now] = [countRows(before), countRows(after)];
  if (old.response > 0 && now.response === 0) return `its response tables are gone (${old.response} rows)`;
  if (old.body > 0 && now.body === 0) return `the table of its request body is gone (${old.body} rows)`;
  const [all, left] = [old.request + old.response, now.request + now.response];
  if (isCut && left < all) return `the end is cut off: it has ${left} rows, it had ${all}`;
  return all >= FEW_ROWS && left * 2 < all ? `it has ${left} rows, it had ${all}` : undefined;
}

function countRows(operation: Operation): { request: number; body: number; response: number } {
  const counts = { request: 0, body: 0, response: 0 };
  for (const { parameters, requestBody, responses, tables } of variantsOf(operation)) {
    counts.body += rowsOf(requestBody);
    counts.request += parameters.length + rowsOf(requestBody);
    for (const { body, headers } of responses) counts.response += rowsOf(body) + headers.length;
    for (const { role, fields } of tables) counts[role] += fields.length;
  }
  return counts;
}

function rowsOf(body: Operation['requestBody']): number {
  return body === undefined ? 0 : body.kind === 'fields' ? body.fields.length : 1;
}

function keyOf({ method, path }: Operation): string {
  return operationKey(method, path);
}

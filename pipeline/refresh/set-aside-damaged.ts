// A page that lost what it had is not believed: one without its response tables, or with less than half of its rows, was more often cut
// on its way than rewritten. Its operations stay as the last edition has them, unless the pages account for what went.
import type { OriginalPosition } from '../../scraper/diagnostics/position.ts';
import { operationKey } from '../../scraper/reference/operation-key.ts';
import { titleKey } from '../../scraper/interpret/fields/names/similar-title.ts';
import { forEachReference } from '../../scraper/reference/for-each-reference.ts';
import { typesOf } from '../../scraper/reference/types-of.ts';
import { variantsOf } from '../../scraper/reference/variants-of.ts';
import type { ApiReference, DocumentDefect, ObjectTable, Operation } from '../../scraper/reference/reference-model.ts';
import { allOf, countsOf, hasOtherSuccess, isMoved, movedElsewhere, rowNames, type RowNames } from './told-loss.ts';

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
  if (!last) return [];
  const before = new Map(last.operations.map((operation) => [keyOf(operation), operation]));
  const isElsewhere = movedElsewhere(fresh, last);
  return fresh.operations.flatMap((operation) => {
    const known = before.get(keyOf(operation));
    const reason = known && lossOf(known, operation, cut.has(operation.document), isElsewhere);
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

function lossOf(
  before: Operation,
  after: Operation,
  isCut: boolean,
  isElsewhere: (operation: Operation, names: readonly string[]) => boolean,
): string | undefined {
  const [old, now] = [rowNames(before), rowNames(after)];
  const [all, left] = [sizeOf(old), sizeOf(now)];
  if (isCut && left < all) return `the end is cut off: it has ${left} rows, it had ${all}`;
  const isOnOthers = (names: readonly string[]): boolean => isElsewhere(after, names);
  const isBodyMoved = (): boolean => isMoved(old.body, old.parameters, now.parameters) || isOnOthers(old.body);
  const isAnsweredOtherwise = hasOtherSuccess(before, after);
  const hasLost = (part: 'body' | 'response'): boolean => old[part].length > 0 && now[part].length === 0;
  if (hasLost('response') && !isAnsweredOtherwise && !isOnOthers(old.response))
    return `its response tables are gone (${old.response.length} rows)`;
  if (hasLost('body') && !isBodyMoved()) return `the table of its request body is gone (${old.body.length} rows)`;
  const orphan = lostTable(before, after);
  if (orphan && !isOnOthers(orphan.fields.map(({ name }) => name)))
    return `the table ${JSON.stringify(orphan.title)} is gone, and a row still leads to it (${orphan.fields.length} rows)`;
  // What was told above is no loss; nor is what the pages that it was divided into hold.
  const expected = sizeOf({
    ...old,
    response: hasLost('response') ? [] : old.response,
    body: hasLost('body') ? [] : old.body,
  });
  if (expected < FEW_ROWS || left * 2 >= expected) return undefined;
  return isOnOthers(lostOf(old, now)) ? undefined : `it has ${left} rows, it had ${all}`;
}

/** A table that described an object, where the row that has the object still names it and nothing describes it any more. */
function lostTable(before: Operation, after: Operation): ObjectTable | undefined {
  const open = new Set<string>();
  for (const type of variantsOf(after).flatMap((one) => [...typesOf(one)]))
    forEachReference(type, ({ title, table }) => void (table === undefined && open.add(titleKey(title))));
  if (open.size === 0) return undefined;
  const described = new Set(variantsOf(after).flatMap(({ tables }) => tables.map(({ title }) => titleKey(title))));
  return variantsOf(before)
    .flatMap(({ tables }) => tables)
    .find(({ title, inferred }) => !inferred && open.has(titleKey(title)) && !described.has(titleKey(title)));
}

/** Names that stand on the page less often than before. */
function lostOf(old: RowNames, now: RowNames): string[] {
  const left = countsOf(allOf(now));
  return allOf(old).filter((name) => {
    const count = left.get(name) ?? 0;
    left.set(name, count - 1);
    return count <= 0;
  });
}

function sizeOf({ parameters, body, response }: RowNames): number {
  return parameters.length + body.length + response.length;
}

function keyOf({ method, path }: Operation): string {
  return operationKey(method, path);
}

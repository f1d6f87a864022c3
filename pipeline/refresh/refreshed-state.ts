// A new reading and the state of a service before → the state that the reading makes of it, and what of it is not as the documents have it.
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { reportEditionGaps } from '../../scraper/edition/edition-gaps.ts';
import { printEdition } from '../../scraper/edition/print-edition.ts';
import type { ServiceReading } from '../../scraper/interpret/documents/interpret.ts';
import { operationKey } from '../../scraper/reference/operation-key.ts';
import type { ApiReference, Operation } from '../../scraper/reference/reference-model.ts';
import { nameOperations } from '../../spec/build/name-operations.ts';
import { type NamedOperation, printNames } from '../../spec/print-names.ts';
import type { ServiceDefinition } from '../../spec/service-definition.ts';
import { printRowDigests } from '../diff/row-digests.ts';
import { ROW_DIGESTS, type ServiceState } from '../services/service-state.ts';
import { keepMandatory } from './keep-mandatory.ts';
import { keepOrder } from './keep-order.ts';
import { keepUnread } from './keep-unread.ts';
import { type DamagedPage, findDamaged, setAsideDamaged } from './set-aside-damaged.ts';

/** How much of a service the sources hold; by default a loss of most of it is refused. */
export type Extent = 'partial' | 'complete';

export interface RefreshedState {
  state: ServiceState;
  /** Operations that stay because their pages could not be read, or are damaged. */
  kept: Operation[];
  /** Pages that were not believed, for a person to look at. */
  damaged: DamagedPage[];
  /** Operations without an id in names.yaml, with those that the rule makes. */
  added: NamedOperation[];
}

export interface RefreshInput {
  reading: ServiceReading;
  before: ServiceState;
  /** What the edition of the state before gives. */
  last: ApiReference | undefined;
  definition: ServiceDefinition;
  /** Of reading and fetching. */
  diagnostics: readonly Diagnostic[];
  extent?: Extent | undefined;
  /** Writes the ids of new operations into names.yaml. */
  accept: boolean;
}

/** Undefined where the sources hold too little to be the service; the report says so. */
export function refreshedState(input: RefreshInput, report: Report): RefreshedState | undefined {
  const { reading, before, last, definition, diagnostics, extent, accept } = input;
  const cut = new Set(diagnostics.flatMap(({ code, at }) => (code === 'page-cut' && at ? [at.document] : [])));
  const damaged = extent === 'complete' ? [] : findDamaged(reading.reference, last, cut);
  for (const { document, reason, last: operation } of damaged) {
    const { method, path } = operation;
    report.add('page-damaged', { method: method.toUpperCase(), path, reason }, { at: { document } });
  }
  const whole = setAsideDamaged(reading.reference, damaged, last);
  const { reference: stated, operations: silent } = keepMandatory(whole, last);
  for (const { method, path, document } of silent)
    report.add('mandatory-unstated', { method: method.toUpperCase(), path }, { at: { document } });
  const { reference: found, kept: unread } = keepUnread(stated, last, diagnostics, extent === 'partial');
  const reference = { ...found, operations: keepOrder(found.operations, last?.operations ?? []) };
  if (extent === undefined && lacksMost(reference, last, report)) return undefined;
  const kept = [...unread, ...damaged.map((page) => page.last)];
  const keptKeys = new Set(kept.map(keyOf));
  const added = newOperations(reference, definition);
  const names = before.get('names.yaml') ?? '';
  const digests = printRowDigests(reference, {
    sections: reading.sections,
    former: before.get(ROW_DIGESTS),
    isKept: (one) => keptKeys.has(keyOf(one)),
  });
  reportEditionGaps(reference, report);
  const state = new Map([
    ...before,
    ['reference.md', printEdition(reference, definition.title)] as const,
    [ROW_DIGESTS, digests] as const,
    ...(accept && added.length > 0 ? [['names.yaml', printNames(names, added)] as const] : []),
  ]);
  return { state, kept, damaged, added };
}

function newOperations({ operations }: ApiReference, definition: ServiceDefinition): NamedOperation[] {
  const ids = nameOperations(operations, definition, new Report());
  return operations
    .filter((operation) => !definition.names.has(keyOf(operation)))
    .map((operation) => ({ method: operation.method, path: operation.path, id: ids.get(operation) as string }));
}

/** One operation that goes may be the API's doing; most of them are a wrong source. */
function lacksMost(reference: ApiReference, last: ApiReference | undefined, report: Report): boolean {
  const known = last?.operations ?? [];
  const present = new Set(reference.operations.map(keyOf));
  const found = known.filter((operation) => present.has(keyOf(operation))).length;
  if (known.length - found < 2 || found * 2 >= known.length) return false;
  report.add('sources-incomplete', { found, known: known.length });
  return true;
}

function keyOf({ method, path }: Operation): string {
  return operationKey(method, path);
}

// Two sides → their changes, with causes where both are states of one service.
import { sectionKey } from '../../scraper/interpret/documents/section-digests.ts';
import { nearestProvenance } from '../../spec/build/nearest-provenance.ts';
import { openDocument } from '../../spec/checks/check-document.ts';
import { attributeCauses, type Step } from '../../spec/diff/attribute-causes.ts';
import { type Cause, type Change, changeClasses } from '../../spec/diff/change.ts';
import { compareDocuments } from '../../spec/diff/compare-documents.ts';
import { goneWithOthers } from '../../spec/diff/gone-with-others.ts';
import { oncePerExclusion } from '../../spec/diff/once-per-exclusion.ts';
import { weighEvidence } from '../../spec/diff/weigh-evidence.ts';
import { withoutWords } from '../../spec/diff/without-words.ts';
import type { ServiceState } from '../services/service-state.ts';
import { UsageError } from '../usage-error.ts';
import { buildState } from './build-state.ts';
import { markRows } from './mark-rows.ts';
import { otherWords } from './other-words.ts';
import type { Side } from './read-side.ts';
import { weighPermissions } from '../../spec/diff/weigh-permissions.ts';
import { weighStatuses } from '../../spec/diff/weigh-statuses.ts';

export function findChanges(old: Side, now: Side): Change[] {
  // A vendor's words on one side and ours on the other differ everywhere, and say nothing.
  const isMixed = old.vendorsWords !== now.vendorsWords;
  const [before, after] = [old, now].map((side) =>
    isMixed ? { ...side, document: withoutWords(side.document) } : side,
  ) as [Side, Side];
  const marked = markRows(before, after);
  const changes = compareDocuments(
    viewOf({ ...before, document: marked[0] }),
    viewOf({ ...after, document: marked[1] }),
  );
  const areStates = before.state && after.state && before.service === after.service;
  if (!areStates) return oncePerExclusion(judge(changes, before, after));
  const caused =
    changes.length === 0 ? [] : attributeCauses(changes, stepsBetween(before, after, after.service as string));
  const judged = judge(caused.map(ofDocuments), before, after);
  return oncePerExclusion([...judged, ...otherWords(before, after, judged)]);
}

/** What only rows state is in no document that steps compare: it came with the documents. */
function ofDocuments(change: Change): Change {
  return OF_ROWS.has(change.rule) ? { ...change, causes: ['documents'] } : change;
}

const OF_ROWS: ReadonlySet<string> = new Set([
  'stated-type-changed',
  'unit-changed',
  'support-ended',
  'support-resumed',
]);

/** What the documents brought is weighed, where both sides have their rows at hand. */
function judge(changes: readonly Change[], before: Side, after: Side): Change[] {
  if (!before.rows || !after.rows) return [...changes];
  const caused = changes.map((change) =>
    isOfReading(change, before, after) ? { ...change, causes: READING } : change,
  );
  const stated = weighPermissions(
    weighStatuses(caused, before.document, after.document),
    before.document,
    after.document,
  );
  const settled = goneWithOthers(stated, before.document);
  const weighed = weighEvidence(settled, { before: before.rows, after: after.rows });
  return changeClasses.flatMap((class_) => weighed.filter((change) => change.class === class_));
}

const READING: Cause[] = ['reading'];

/** The documents have not changed at all its places, and yet other things were read there. Names come from everywhere. */
function isOfReading({ causes, scope, pointers }: Change, before: Side, after: Side): boolean {
  if (causes.length !== 1 || causes[0] !== 'documents' || scope === 'names') return false;
  const places = [
    ...(pointers.before === undefined ? [] : nearestProvenance(before.provenance ?? {}, pointers.before).positions),
    ...(pointers.after === undefined ? [] : nearestProvenance(after.provenance ?? {}, pointers.after).positions),
  ];
  const keys = new Set(places.map((at) => sectionKey(at.original ?? at)));
  return keys.size > 0 && [...keys].every((key) => isSame(before.sections?.get(key), after.sections?.get(key)));
}

function isSame(old: string | undefined, now: string | undefined): boolean {
  return old !== undefined && old === now;
}

/** From the old document to the new one, one kind of cause at a time. Empty where an edition is missing. */
function stepsBetween(before: Side, after: Side, service: string): Step[] {
  const [old, now] = [before.state as ServiceState, after.state as ServiceState];
  const isDefinition = (name: string): boolean => /^(?:service|names|glossary)\.yaml$|^release\.json$/.test(name);
  const isCorrection = (name: string): boolean => name.startsWith('corrections/');
  const mixed = (fromNew: (name: string) => boolean): ServiceState =>
    new Map([...[...old].filter(([name]) => !fromNew(name)), ...[...now].filter(([name]) => fromNew(name))]);
  const states: [Cause, ServiceState][] = [
    ['reading', old],
    ['definition', mixed(isDefinition)],
    ['correction', mixed((name) => isDefinition(name) || isCorrection(name))],
    ['documents', now],
  ];
  const steps: Step[] = [];
  let from: Side = before;
  for (const [cause, state] of states) {
    const built = buildState(service, state, after.access);
    if (!built) return [];
    const to: Side = { label: cause, document: JSON.parse(JSON.stringify(built.document)) };
    steps.push({ cause, changes: compareDocuments(viewOf(from), viewOf(to)) });
    from = to;
  }
  return steps;
}

function viewOf({ label, document }: Side) {
  // Documents built in memory have members that are undefined, which no file has.
  const opened = openDocument(JSON.parse(JSON.stringify(document)));
  if (opened.kind === 'opened') return opened.view;
  throw new UsageError(
    `${label} is no OpenAPI document of version 3.0 or 3.1: it ${opened.kind === 'unwalkable' ? opened.what : `says openapi: ${opened.found}`}.`,
  );
}

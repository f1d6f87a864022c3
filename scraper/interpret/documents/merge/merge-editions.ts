// Several documents describe one operation: the newest wins, what only an older one has is kept, and both are compared.
import { append } from '../../../diagnostics/append.ts';
import { groupBy } from '../../../diagnostics/group-by.ts';
import type { Report } from '../../../diagnostics/report.ts';
import { operationKey } from '../../../reference/operation-key.ts';
import type { Operation } from '../../../reference/reference-model.ts';
import { compareOperations } from './compare-operations.ts';
import type { DocumentReading } from '../interpret-document.ts';
import { joinForms } from './join-forms.ts';
import { joinVariants } from './join-variants.ts';
import { isRecord } from '../../evidence/example-evidence.ts';
import { titleKey } from '../../fields/names/similar-title.ts';

/** Operations of all documents, one per method and path, in the order of the documents. `readings` is in the order given by the user. */
export function mergeEditions(readings: readonly DocumentReading[], report: Report): Operation[] {
  const addresses = new Map<string, Map<string, Operation[]>>();
  for (const reading of readings) {
    for (const operation of reading.operations) {
      const key = operationKey(operation.method, operation.path);
      const sets = addresses.get(key) ?? new Map<string, Operation[]>();
      sets.set(setOf(reading), [...(sets.get(setOf(reading)) ?? []), operation]);
      addresses.set(key, sets);
    }
  }
  return [...addresses.values()].map((sets) => joinVariants(distinctUses([...sets.values()], report), report));
}

/** What was published together: one document of many pages, or the pages of one folder. */
function setOf({ document: { source }, pages }: DocumentReading): string {
  const isPage = source.mediaType === 'text/html' || pages.filter(({ content }) => content === 'operations').length < 2;
  return isPage ? source.id.slice(0, source.id.lastIndexOf('/') + 1) : source.id;
}

/**
 * Within a set, descriptions of one title are editions and descriptions of different titles are different uses of the address. Two
 * sets may call the same use differently: where each has one, they are editions.
 */
function distinctUses(sets: readonly Operation[][], report: Report): Operation[] {
  const usesOf = (operations: readonly Operation[]): Operation[][] => [
    ...groupBy(operations, ({ title }) => titleKey(title)).values(),
  ];
  const perSet = sets.map(usesOf);
  if (perSet.every((uses) => uses.length === 1)) return [newestOf(sets.flat(), report)];
  const uses = usesOf(sets.flat());
  const described = uses.filter((editions) => editions.some(listsFields));
  const walks = uses.filter((editions) => !described.includes(editions));
  // A page that walks through a call has a title of its own: what it sends is what another page describes.
  for (const walk of walks) {
    const [owner, ...others] = described.filter((use) => walk.every((page) => sendsFieldsOf(page, use)));
    if (!owner || others.length > 0) continue;
    append(owner, walk);
    uses.splice(uses.indexOf(walk), 1);
  }
  return uses.map((editions) => newestOf(editions, report));
}

/** True where all keys of what a page sends, if it shows anything, are fields that a page of the use describes. */
function sendsFieldsOf({ requestExamples }: Operation, use: readonly Operation[]): boolean {
  const names = new Set(
    use.flatMap(({ requestBody }) =>
      requestBody?.kind === 'fields' ? requestBody.fields.map(({ name }) => name) : [],
    ),
  );
  const sent = requestExamples.flatMap(({ value }) => (isRecord(value) ? Object.keys(value) : []));
  return sent.every((key) => names.has(key));
}

function newestOf(descriptions: readonly Operation[], report: Report): Operation {
  const stretches = groupBy(
    descriptions,
    ({ document, section, at }) => `${document}\n${section}\n${at[0]?.original?.document}`,
  );
  const editions = [...stretches.values()].map((forms) => joinForms(forms));
  const winner = editions.reduce((best, next) => (isNewer(next, best) ? next : best));
  for (const older of editions) if (older !== winner) override(older, winner, report);
  return winner;
}

/** An undated document loses to a dated one; of two equal ones the later named wins, unless it lists no field and the other one does. */
function isNewer(next: Operation, best: Operation): boolean {
  if (next.date === best.date) return listsFields(next) || !listsFields(best);
  return next.date !== undefined && (best.date === undefined || next.date > best.date);
}

/** Of a body or a response: a page that walks through a call shows its address and examples, and leaves its fields to another one. */
function listsFields({ tables, requestBody, responses }: Operation): boolean {
  const bodies = [requestBody, ...responses.map(({ body }) => body)];
  return tables.some(({ inferred }) => !inferred) || bodies.some((body) => body !== undefined && !body.inferred);
}

function override(older: Operation, winner: Operation, report: Report): void {
  const reason = `${winner.date ?? 'no date'} against ${older.date ?? 'no date'}`;
  const at = { document: older.document, section: older.section };
  // A facts edition in the place of the page that it was printed from is no other description.
  const isCopy =
    older.document === winner.document &&
    older.section === winner.section &&
    older.date === winner.date &&
    older.at[0]?.original !== undefined;
  if (!isCopy)
    report.add(
      'operation-overridden',
      { method: older.method.toUpperCase(), path: older.path, winner: winner.document, reason },
      { at },
    );
  for (const { what, here, there, place } of compareOperations(older, winner)) {
    report.add('documents-disagree', { what, here, winner: winner.document, there }, { at: place ?? at });
  }
  const keep = (what: string): void => report.add('fact-kept-from-older', { what, winner: winner.document }, { at });
  if (winner.iamActions.length === 0 && older.iamActions.length > 0) {
    winner.iamActions = older.iamActions;
    keep('The list of IAM actions');
  }
  if (winner.chapter === undefined && older.chapter !== undefined) {
    winner.chapter = older.chapter;
    keep('The chapter');
  }
  if (winner.requestExamples.length === 0 && older.requestExamples.length > 0) {
    winner.requestExamples = older.requestExamples;
    keep('The request examples');
  }
  for (const response of winner.responses) {
    const same = older.responses.find(({ status }) => status === response.status);
    if (response.examples.length > 0 || !same || same.examples.length === 0) continue;
    response.examples = same.examples;
    keep(`The example of status ${response.status}`);
  }
}

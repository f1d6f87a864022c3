// Documents in, one reference model per service out.
import type { DocumentModel } from '../blocks/block.ts';
import { Report } from '../diagnostics/report.ts';
import { operationKey } from '../reference/operation-key.ts';
import type { ApiReference, Operation } from '../reference/reference-model.ts';
import { interpretDocument, type DocumentReading } from './interpret-document.ts';
import { mergeEditions } from './merge-editions.ts';
import { collectNameEvidence } from './name-evidence.ts';
import type { ExampleCount } from './read-examples.ts';
import type { TableReading } from './table-reading.ts';
import { unifyPlaceholders } from './unify-placeholders.ts';
import type { Position } from '../diagnostics/position.ts';

export interface ServiceMembers {
  service: string;
  /** operationKey of every operation that its names.yaml lists. */
  operations: ReadonlySet<string>;
}

export interface InterpretOptions {
  services: readonly ServiceMembers[];
  /** Build this service only; documents that no service knows belong to it. */
  service?: string | undefined;
}

export interface ServiceReading {
  reference: ApiReference;
  tables: TableReading[];
  examples: ExampleCount;
  unreadSentences: number;
  physicalRows: Position[];
  report: Report;
}

/** Interprets all documents; `report` gets what belongs to no service that is built. */
export function interpret(documents: readonly DocumentModel[], options: InterpretOptions, report: Report): ServiceReading[] {
  const evidence = collectNameEvidence(documents);
  const byService = new Map<string, DocumentReading[]>();
  for (const document of documents) {
    const reading = interpretDocument(document, evidence);
    const service = serviceOf(reading, options);
    const first = reading.operations[0];
    const at = { document: document.source.id };
    if (service !== undefined && (options.service === undefined || service === options.service)) {
      byService.set(service, [...(byService.get(service) ?? []), reading]);
    } else if (!first) report.absorb(reading.report);
    else if (service === undefined) report.add('operation-without-service', { method: first.method.toUpperCase(), path: first.path }, { at });
    else report.add('operation-of-other-service', { method: first.method.toUpperCase(), path: first.path, service }, { at });
  }
  for (const [service, readings] of byService) {
    if (readings.some(({ operations }) => operations.length > 0)) continue;
    // An appendix alone makes no API.
    for (const reading of readings) report.absorb(reading.report);
    byService.delete(service);
  }
  return [...byService].sort(([a], [b]) => (a < b ? -1 : 1)).map(([service, readings]) => putTogether(service, readings));
}

/** The service that lists most of the document's operations, else the one asked for. */
function serviceOf(reading: DocumentReading, options: InterpretOptions): string | undefined {
  let best: { service: string; hits: number } | undefined;
  for (const { service, operations } of options.services) {
    const hits = reading.operations.filter(({ method, path }) => operations.has(operationKey(method, path))).length;
    if (hits > (best?.hits ?? 0)) best = { service, hits };
  }
  const saysNothing = reading.operations.length + reading.endpoints.length + reading.errorCodes.length === 0;
  return best?.service ?? (saysNothing ? undefined : options.service);
}

function putTogether(service: string, readings: readonly DocumentReading[]): ServiceReading {
  const report = new Report();
  for (const reading of readings) report.absorb(reading.report);
  const operations = mergeEditions(readings, report);
  unifyPlaceholders(operations, report);
  const reference: ApiReference = {
    service,
    documents: documentsOf(operations),
    operations,
    endpoints: readings.flatMap((reading) => reading.endpoints),
    errorCodes: readings.flatMap((reading) => reading.errorCodes),
  };
  return {
    reference,
    tables: readings.flatMap((reading) => reading.tables),
    examples: {
      read: readings.reduce((sum, { examples }) => sum + examples.read, 0),
      parsed: readings.reduce((sum, { examples }) => sum + examples.parsed, 0),
    },
    unreadSentences: readings.reduce((sum, reading) => sum + reading.unreadSentences, 0),
    physicalRows: readings.flatMap(({ document }) => document.physicalRows),
    report,
  };
}

/** The documents that the operations were taken from, in the order of the operations. */
function documentsOf(operations: readonly Operation[]): ApiReference['documents'] {
  const documents = new Map<string, ApiReference['documents'][number]>();
  for (const { document, date } of operations) {
    if (!documents.has(document)) documents.set(document, { id: document, ...(date === undefined ? {} : { date }) });
  }
  return [...documents.values()];
}

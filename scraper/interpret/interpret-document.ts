// One document → everything it says, before several documents are put together.
import type { DocumentModel } from '../blocks/block.ts';
import { Report } from '../diagnostics/report.ts';
import type { Endpoint, ErrorCode, Operation } from '../reference/reference-model.ts';
import type { InterpretContext } from './interpret-context.ts';
import type { NameEvidence } from './name-evidence.ts';
import { readEndpoints, readErrorCodes } from './read-appendix.ts';
import type { ExampleCount } from './read-examples.ts';
import { readOperation, tablesIn } from './read-operation.ts';
import { splitSections } from './sections.ts';
import { tableReading, type TableReading } from './table-reading.ts';

export interface DocumentReading {
  document: DocumentModel;
  date?: string;
  operations: Operation[];
  endpoints: Endpoint[];
  errorCodes: ErrorCode[];
  tables: TableReading[];
  examples: ExampleCount;
  /** Sentences that look like a constraint and were not read. */
  unreadSentences: number;
  report: Report;
}

const DATE = /^(?:Updated on|Date|Issue date|Release date)[: ]\s*(\d{4}-\d{2}-\d{2})\b/i;

/** Reads one document. What there is to say about it goes into the reading's own report: it may belong to a service that is not built. */
export function interpretDocument(document: DocumentModel, evidence: NameEvidence): DocumentReading {
  const report = new Report();
  report.absorb(document.report);
  const reading: DocumentReading = {
    document, operations: [], endpoints: [], errorCodes: [], tables: [], examples: { read: 0, parsed: 0 }, unreadSentences: 0, report,
  };
  const context: InterpretContext = {
    evidence,
    examples: reading.examples,
    tables: reading.tables,
    readings: new Map(),
    unread: (sentences) => {
      reading.unreadSentences += sentences;
    },
  };
  for (const block of document.blocks.slice(0, 40)) {
    const date = block.kind === 'paragraph' ? DATE.exec(block.text)?.[1] : undefined;
    if (date !== undefined) reading.date ??= date;
  }
  for (const section of splitSections(document)) {
    const before = context.tables.length;
    const operation = readOperation(section, document.source.id, context, report);
    if (operation) {
      if (reading.date !== undefined) operation.date ??= reading.date;
      reading.operations.push(operation);
    }
    const accounted = new Set(context.tables.slice(before).map((table) => table.at));
    for (const table of [...section.parts.values()].flatMap(tablesIn)) {
      if (accounted.has(table.at)) continue;
      const endpoints = operation ? undefined : readEndpoints(table, report);
      const errorCodes = operation || endpoints ? undefined : readErrorCodes(table, report);
      reading.endpoints.push(...(endpoints ?? []));
      reading.errorCodes.push(...(errorCodes ?? []));
      context.tables.push(tableReading(table, endpoints ? 'endpoints' : errorCodes ? 'error-codes' : 'other'));
      if (!endpoints && !errorCodes) report.add('table-outside-operations', { header: table.header.join(', ') }, { at: table.at });
    }
  }
  if (reading.operations.length === 0) report.add('document-without-operation', {}, { at: { document: document.source.id } });
  return reading;
}

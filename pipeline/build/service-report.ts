// report.json: what was read and what became of it, in numbers and places; no times, no words of the vendor.
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import type { Position } from '../../scraper/diagnostics/position.ts';
import type { ServiceReading } from '../../scraper/interpret/documents/interpret.ts';
import type { RowCount } from '../../spec/account-rows.ts';
import type { DescriptionCoverage, GlossaryCoverage } from '../../spec/glossary/apply-glossary.ts';
import type { Wording } from '../../spec/glossary/check-wording.ts';
import type { OpenApiDocument } from '../../spec/openapi.ts';
import type { ClientReport } from './client-report.ts';
import type { ServiceQuality } from './service-quality.ts';
import { titleReport, type TitleReport } from './title-report.ts';

export interface ServiceReport {
  service: string;
  rows: RowCount;
  operations: { id: string; method: string; path: string; rows: number }[];
  tables: { document: string; section?: string; table?: string; rows: number; role: string }[];
  /** Pages read = pages with operations + pages explained; those without operations by name, in the order of the documents. */
  pages: {
    read: number;
    operations: number;
    explained: Record<string, number>;
    others: ServiceReading['pages'];
  };
  schemas: number;
  titles: TitleReport;
  descriptions: DescriptionCoverage;
  /** Descriptions that say nothing, or nothing true for their place. */
  wording: Wording;
  /** Entries of the list of error codes, with and without words. */
  errorCodes: GlossaryCoverage['errorCodes'];
  examples: { read: number; parsed: number };
  /** Sentences that look like a constraint and were not read. */
  unreadSentences: number;
  /** What became of the words of the descriptions, by kind. */
  words: ServiceReading['words'];
  /** How far a reader may trust the spec. */
  quality: ServiceQuality;
  /** What the generated client found by its rules. */
  client?: ClientReport;
  diagnostics: Record<string, number>;
  /** Rows that were taken otherwise than their tables have them, or not whole, by the code of the diagnostic: "lamps.html:120 lux". */
  rowsInDoubt: Record<string, string[]>;
}

/** All but what only the end of the build can tell. */
export function serviceReport(
  reading: ServiceReading,
  document: OpenApiDocument,
  rows: RowCount,
  { errorCodes, ...descriptions }: GlossaryCoverage,
  wording: Wording,
): Omit<ServiceReport, 'client' | 'diagnostics' | 'quality' | 'rowsInDoubt'> {
  const perSection = new Map<string, number>();
  const perTable = new Map<string, number>();
  const sectionKey = (at: Position): string => `${at.document}\n${at.section ?? ''}`;
  const tableKey = (at: Position): string => `${at.document}\n${at.section ?? ''}\n${at.table ?? ''}`;
  for (const row of reading.physicalRows) {
    const section = sectionKey(row);
    perSection.set(section, (perSection.get(section) ?? 0) + 1);
    const table = tableKey(row);
    perTable.set(table, (perTable.get(table) ?? 0) + 1);
  }
  const places = new Map(reading.reference.operations.map(({ method, path, at }) => [`${method} ${path}`, at[0]]));
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { operationId }]) => {
      const at = places.get(`${method} ${path}`);
      return {
        id: operationId,
        method: method.toUpperCase(),
        path,
        rows: at ? (perSection.get(sectionKey(at)) ?? 0) : 0,
      };
    }),
  );
  return {
    service: reading.reference.service,
    rows,
    operations,
    tables: reading.tables.map(({ at, role, rows: _, ...place }) => ({
      ...place,
      rows: perTable.get(tableKey(at)) ?? 0,
      role,
    })),
    pages: countPages(reading.pages),
    schemas: Object.keys(document.components.schemas).length,
    titles: titleReport(document),
    descriptions,
    wording,
    errorCodes,
    examples: reading.examples,
    unreadSentences: reading.unreadSentences,
    words: reading.words,
  };
}

function countPages(pages: ServiceReading['pages']): ServiceReport['pages'] {
  const others = pages.filter(({ content }) => content !== 'operations');
  const explained = new Map<string, number>();
  for (const { content } of others) explained.set(content, (explained.get(content) ?? 0) + 1);
  return {
    read: pages.length,
    operations: pages.length - others.length,
    explained: Object.fromEntries([...explained].sort(([a], [b]) => (a < b ? -1 : 1))),
    others,
  };
}

/** Number of diagnostics by code, sorted by code. */
export function countCodes(diagnostics: readonly Diagnostic[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

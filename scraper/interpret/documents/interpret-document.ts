// One document → everything it says, before several documents are put together.
import { append } from '../../diagnostics/append.ts';
import type { DocumentModel } from '../../blocks/block.ts';
import type { Position } from '../../diagnostics/position.ts';
import { Report } from '../../diagnostics/report.ts';
import type { DocumentDefect, Endpoint, ErrorCode, ObjectTable, Operation } from '../../reference/reference-model.ts';
import { contentOf, isLostPage, leftOver, type PageReading } from './operations-of-page/account-page.ts';
import { readDefects } from './document-defects.ts';
import type { InterpretContext } from '../tables/interpret-context.ts';
import { KnownRows } from '../fields/known-rows.ts';
import type { NameEvidence } from '../fields/names/name-evidence.ts';
import { readShared } from '../tables/read-shared.ts';
import type { SharedObject, SharedObjects } from '../tables/shared-objects.ts';
import type { PageTables } from '../tables/page-tables.ts';
import { addUses, noUses, type WordUses } from '../phrases/common/words.ts';
import { readEndpoints, readErrorCodes } from '../operations/read-appendix.ts';
import { type AddressPermission, readAddressPermissions } from '../operations/permission-tables.ts';
import type { ExampleCount } from '../examples/read-examples.ts';
import { readOperations } from '../operations/read-operation.ts';
import { tablesIn, type Section } from '../operations/section.ts';
import { splitSections } from './operations-of-page/sections.ts';
import { splitAtAddresses } from './operations-of-page/split-at-addresses.ts';
import { dropBeyondLimits } from './page-limits.ts';
import { tableReading, type TableReading } from '../tables/table-reading.ts';
import { inferFromSisters } from './infer/infer-from-sisters.ts';
import { reportLostTables } from './unread-tables.ts';

export interface DocumentReading {
  document: DocumentModel;
  date?: string;
  /** The product that the document says it is the API reference of. */
  product?: string;
  operations: Operation[];
  /** Objects that it describes for all operations. */
  shared: ObjectTable[];
  endpoints: Endpoint[];
  errorCodes: ErrorCode[];
  /** What tables of their own list of operations by their addresses. */
  permissions: AddressPermission[];
  /** What a facts edition says of the documents that it was printed from. */
  defects: DocumentDefect[];
  tables: TableReading[];
  /** What each page holds, in the order of the document. */
  pages: PageReading[];
  examples: ExampleCount;
  /** Sentences that look like a constraint and were not read. */
  unreadSentences: number;
  /** What became of the words of the descriptions. */
  words: WordUses;
  report: Report;
}

/** What a document may ask of all others. */
export interface Surroundings {
  evidence: NameEvidence;
  pages: PageTables;
  shared: SharedObjects;
  /** The objects that a document describes for all. */
  objects(document: string): readonly SharedObject[];
}

/** Reads one document. What there is to say about it goes into the reading's own report: it may belong to a service that is not built. */
export function interpretDocument(
  document: DocumentModel,
  { evidence, pages, shared, objects }: Surroundings,
): DocumentReading {
  const report = new Report();
  report.absorb(document.report);
  const reading: DocumentReading = {
    document,
    operations: [],
    shared: [],
    endpoints: [],
    errorCodes: [],
    permissions: [],
    defects: [],
    tables: [],
    pages: [],
    examples: { read: 0, parsed: 0 },
    unreadSentences: 0,
    words: noUses(),
    report,
  };
  const { sections, tables: titles } = document.profile;
  const context: InterpretContext = {
    profile: document.profile,
    evidence,
    examples: reading.examples,
    tables: reading.tables,
    pages,
    shared,
    links: new Map(),
    mentions: new Map(),
    twins: new Map(),
    depths: new Map(),
    known: new KnownRows(),
    unread: ({ unread, words }) => {
      reading.unreadSentences += unread.length;
      addUses(reading.words, words);
    },
  };
  for (const block of document.blocks.slice(0, 40)) {
    const date = block.kind === 'paragraph' ? sections.dateOf(block.text) : undefined;
    if (date !== undefined) reading.date ??= date;
    const product = block.kind === 'paragraph' || block.kind === 'heading' ? sections.productOf(block.text) : undefined;
    if (product !== undefined) reading.product ??= product;
  }
  if (document.source.date !== undefined) reading.date ??= document.source.date;
  const described = objects(document.source.id);
  reading.shared = readShared(described, context, report);
  const known = new Set(context.tables.map(({ at }) => placeOf(at)));
  const divided = document.profile.operations.divides ? splitAtAddresses(document) : splitSections(document);
  // An object that all operations may name is none of the bodies among which it stands.
  const apart = new Set(described.flatMap(({ isPart, tables }) => (isPart ? [] : tables.map(({ at }) => placeOf(at)))));
  for (const section of divided) {
    dropBeyondLimits(section, report);
    if (apart.size > 0) leaveOut(section, apart);
    const before = context.tables.length;
    const said = report.diagnostics.length;
    const operations = readOperations(section, document.source.id, context, report);
    const [operation] = operations;
    if (reading.date !== undefined) for (const one of operations) one.date ??= reading.date;
    const { staleSince } = document.source;
    if (staleSince !== undefined) for (const one of operations) one.staleSince = staleSince;
    append(reading.operations, operations);
    if (operation) reportLostTables(operation, context.tables.slice(before), report.diagnostics.slice(said), report);
    const accounted = new Set(context.tables.slice(before).map((table) => table.at));
    const isLost = !operation && isLostPage(section, document.profile, report);
    const tables = [...section.parts.values()].flatMap(tablesIn);
    for (const table of tables) {
      if (accounted.has(table.at) || known.has(placeOf(table.at))) continue;
      const endpoints = operation ? undefined : readEndpoints(table, titles, report);
      const errorCodes = operation || endpoints ? undefined : readErrorCodes(table, titles, report);
      append(reading.endpoints, endpoints ?? []);
      append(reading.errorCodes, errorCodes ?? []);
      const permissions = operation || endpoints || errorCodes ? undefined : readAddressPermissions(table, titles);
      append(reading.permissions, permissions ?? []);
      const defects = operation || endpoints || errorCodes || permissions ? undefined : readDefects(table, report);
      append(reading.defects, defects ?? []);
      const role = endpoints
        ? 'endpoints'
        : errorCodes
          ? 'error-codes'
          : permissions
            ? 'permissions'
            : defects
              ? 'defects'
              : 'other';
      context.tables.push(tableReading(table, role));
      if (role === 'other')
        report.add(
          leftOver(table, section, operations, document.profile),
          { header: table.header.join(', ') },
          { at: table.at },
        );
    }
    const roles = context.tables.slice(before).map(({ role }) => role);
    const isShared = tables.some(({ at }) => known.has(placeOf(at)));
    // Titles of chapters have nothing below them.
    if ([...section.parts.values()].some((blocks) => blocks.length > 0))
      reading.pages.push({
        document: section.origin?.document ?? document.source.id,
        section: section.title,
        content: contentOf(isLost, operations.length, roles, isShared),
      });
  }
  if (document.profile.operations.infersBodies) inferFromSisters(reading.operations, report);
  if (reading.operations.length === 0 && !reading.shared.some(({ fields }) => fields.length > 0)) {
    // Folders of pages hold overviews; a text that was exported for its operations should have some.
    const expected = document.source.mediaType !== 'text/html' || document.blocks.length === 0;
    report.add(
      expected ? 'document-without-operation' : 'page-without-operation',
      {},
      { at: { document: document.source.id } },
    );
  }
  return reading;
}

function leaveOut({ parts }: Section, places: ReadonlySet<string>): void {
  for (const [kind, blocks] of parts)
    parts.set(
      kind,
      blocks.filter((block) => block.kind !== 'table' || !places.has(placeOf(block.at))),
    );
}

/** Blocks of an edition are copied, and their places with them. */
function placeOf({ page, line, column, table }: Position): string {
  return [page, line, column, table].join(' ');
}

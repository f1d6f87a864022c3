// Documents in, one reference model per service out.
import type { DocumentModel } from '../../blocks/block.ts';
import { Report } from '../../diagnostics/report.ts';
import { EDITION } from '../../profiles/profile.ts';
import type { ApiReference, Operation } from '../../reference/reference-model.ts';
import { variantsOf } from '../../reference/variants-of.ts';
import { collectDefects, reportCarried } from './document-defects.ts';
import { interpretAgain, type DocumentCache } from './interpret-again.ts';
import type { DocumentReading } from './interpret-document.ts';
import type { PageReading } from './operations-of-page/account-page.ts';
import { mergeEditions } from './merge/merge-editions.ts';
import { inferFromNamesakes } from './infer/infer-from-namesakes.ts';
import { inferNamed } from './infer/infer-named.ts';
import { newestOf } from './merge/newest-of.ts';
import { collectNameEvidence } from '../evidence/names/collect-name-evidence.ts';
import { inContentsOrder } from './merge/contents-order.ts';
import { collectLinkedTables } from '../tables/page-tables.ts';
import { SharedIndex } from '../tables/shared-objects.ts';
import type { ExampleCount } from '../examples/read-examples.ts';
import type { TableReading } from '../tables/table-reading.ts';
import { accessOf } from './access-of.ts';
import { assignServices, type Assignment } from './merge/assign-services.ts';
import { separateObjects } from './infer/derived-objects.ts';
import { reachedObjects } from './infer/reached-objects.ts';
import { permitOperations } from '../operations/permission-tables.ts';
import { reportMisprints } from './infer/suspected-misprints.ts';
import { type SectionDigests, sectionDigests } from './section-digests.ts';
import { relateFields } from '../evidence/relate-fields.ts';
import { nameConditions } from '../evidence/name-conditions.ts';
import { settleConstants } from '../evidence/constants-of-choices.ts';
import { addSummaries } from '../titles/add-summaries.ts';
import { testReadings } from '../evidence/test-readings.ts';
import { reportUnknownTables } from './unread-tables.ts';
import { unifyPlaceholders } from './merge/unify-placeholders.ts';
import type { ApiAccess } from '../../reference/api-access.ts';
import type { Position } from '../../diagnostics/position.ts';
import { phraseSet } from '../phrases/phrase-sets.ts';
import { sumOfUses, type WordUses } from '../phrases/common/words.ts';

export interface InterpretOptions extends Assignment {
  /** Used for facts editions, which do not say how their service is reached. */
  access?: ApiAccess | undefined;
  /** Readings of earlier runs. */
  documentCache?: DocumentCache | undefined;
  /** Gets what is thrown while one document is interpreted; the others go on. Without it, that is thrown. */
  failed?: ((document: DocumentModel, error: unknown) => void) | undefined;
}

export interface ServiceReading {
  reference: ApiReference;
  /** The product, where a document says that it is the API reference of one. */
  product?: string;
  /** What its documents were read with, editions aside. */
  profile?: string;
  tables: TableReading[];
  /** What each page of its documents holds. */
  pages: PageReading[];
  examples: ExampleCount;
  unreadSentences: number;
  /** What became of the words of the descriptions. */
  words: WordUses;
  physicalRows: Position[];
  /** What each section of its documents says, as digests. */
  sections: SectionDigests;
  report: Report;
}

/** Interprets all documents; `report` gets what belongs to no service that is built. */
export function interpret(
  documents: readonly DocumentModel[],
  options: InterpretOptions,
  report: Report,
): ServiceReading[] {
  const evidence = collectNameEvidence(documents);
  const pages = collectLinkedTables(documents);
  const shared = new SharedIndex(documents);
  const surroundings = { evidence, pages, shared, objects: (id: string) => shared.of(id) };
  const byService = new Map<string, DocumentReading[]>();
  const readings: DocumentReading[] = [];
  for (const document of inContentsOrder(documents, report)) {
    try {
      readings.push(interpretAgain(document, surroundings, options.documentCache));
    } catch (error) {
      if (!options.failed) throw error;
      options.failed(document, error);
    }
  }
  const services = assignServices(readings, options, report);
  for (const reading of readings) {
    const { document } = reading;
    const service = services.get(reading);
    const first = reading.operations[0];
    const at = { document: document.source.id };
    if (service !== undefined && (options.service === undefined || service === options.service)) {
      const known = byService.get(service);
      if (known) known.push(reading);
      else byService.set(service, [reading]);
    } else if (!first) report.absorb(reading.report);
    else if (service === undefined)
      report.add('operation-without-service', { method: first.method.toUpperCase(), path: first.path }, { at });
    else
      report.add(
        'operation-of-other-service',
        { method: first.method.toUpperCase(), path: first.path, service },
        { at },
      );
  }
  for (const [service, readings] of byService) {
    if (readings.some(({ operations }) => operations.length > 0)) continue;
    // An appendix alone makes no API.
    for (const reading of readings) report.absorb(reading.report);
    byService.delete(service);
  }
  return [...byService]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([service, readings]) => putTogether(service, readings, options));
}

function putTogether(
  service: string,
  readings: readonly DocumentReading[],
  { access, services }: InterpretOptions,
): ServiceReading {
  const report = new Report();
  for (const reading of readings) report.absorb(reading.report);
  reportUnknownTables(
    readings.flatMap((reading) => reading.tables),
    report,
  );
  inferFromNamesakes(
    readings.filter(({ document }) => document.profile.operations.infersBodies).flatMap((one) => one.operations),
    report,
  );
  const operations = mergeEditions(readings, report);
  unifyPlaceholders(operations, report);
  permitOperations(
    operations,
    readings.flatMap(({ permissions }) => permissions),
    report,
  );
  const profiles = new Map(readings.map(({ document: { source, profile } }) => [source.id, profile]));
  testReadings(
    operations,
    (document) => ({
      marksNull: profiles.get(document)?.names.marksNull ?? false,
      tellsList: phraseSet(profiles.get(document)?.language ?? '').tellsList,
    }),
    report,
  );
  reportMisprints(operations, report);
  reportCarried(
    readings.flatMap(({ defects }) => defects),
    report,
  );
  const [product] = readings.flatMap((reading) => reading.product ?? []);
  addSummaries(operations, (document) => profiles.get(document)?.language ?? '', [
    ...services.flatMap((member) => (member.service === service ? (member.title ?? []) : [])),
    ...(product === undefined ? [] : [product]),
  ]);
  const objects = readings.flatMap((reading) => reading.shared);
  separateObjects(operations, objects);
  inferNamed(operations, objects, report);
  const shared = reachedObjects(operations, objects, report);
  relateFields(operations, shared, (document) => profiles.get(document)?.language, report);
  nameConditions(operations, shared, report);
  settleConstants(operations, shared, ({ description = '', at }) =>
    profiles.get(at[0]?.document ?? '')?.objects.constantOf(description),
  );
  const reference: ApiReference = {
    service,
    documents: documentsOf(operations),
    operations,
    ...(shared.length > 0 ? { shared } : {}),
    ...accessOf(readings, access),
    endpoints: newestOf(
      readings.map(({ endpoints }) => endpoints),
      ({ region, host }) => `${region} ${host}`,
    ),
    errorCodes: newestOf(
      readings.map(({ errorCodes }) => errorCodes),
      ({ status = '', code }) => `${status} ${code}`,
    ),
    defects: collectDefects(report),
  };
  const profile = readings.find(({ document }) => document.profile.id !== EDITION)?.document.profile.id;
  return {
    reference,
    ...(product === undefined ? {} : { product }),
    ...(profile === undefined ? {} : { profile }),
    tables: readings.flatMap((reading) => reading.tables),
    pages: readings.flatMap((reading) => reading.pages),
    examples: {
      read: readings.reduce((sum, { examples }) => sum + examples.read, 0),
      parsed: readings.reduce((sum, { examples }) => sum + examples.parsed, 0),
    },
    words: sumOfUses(readings.map(({ words }) => words)),
    unreadSentences: readings.reduce((sum, reading) => sum + reading.unreadSentences, 0),
    physicalRows: readings.flatMap(vendorRows),
    sections: sectionDigests(readings.map(({ document }) => document).filter(({ profile: { id } }) => id !== EDITION)),
    report,
  };
}

/** The documents that the operations were taken from, in the order of the operations. */
function documentsOf(operations: readonly Operation[]): ApiReference['documents'] {
  const documents = new Map<string, ApiReference['documents'][number]>();
  for (const { document, date } of operations.flatMap(variantsOf)) {
    if (!documents.has(document)) documents.set(document, { id: document, ...(date === undefined ? {} : { date }) });
  }
  return [...documents.values()];
}

/** The rows of the documents; the table of defects of an edition speaks of rows and has none. */
function vendorRows({ document, tables }: DocumentReading): Position[] {
  const defects = new Set(tables.filter(({ role }) => role === 'defects').map(({ at }) => at.section));
  return defects.size === 0
    ? document.physicalRows
    : document.physicalRows.filter(({ section }) => !defects.has(section));
}

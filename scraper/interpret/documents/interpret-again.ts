// A document of many → everything it says, taken from an earlier run where the same document asked the others the same questions and gets
// the same results: pages know of each other by what they ask the surroundings only.
import type { DocumentModel } from '../../blocks/block.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { Report } from '../../diagnostics/report.ts';
import { interpretDocument, type DocumentReading, type Surroundings } from './interpret-document.ts';
import type { RowMention } from '../fields/names/row-mention.ts';
import type { NameEvidence } from '../fields/names/name-evidence.ts';
import type { SharedObjects } from '../tables/shared-objects.ts';
import type { PageTables } from '../tables/page-tables.ts';

/** What may be asked of the objects of all documents, and is answered with a key, or with what a table lists. */
const OBJECT_QUESTIONS = ['named', 'linked', 'listed'] as const;
type ObjectQuestion = (typeof OBJECT_QUESTIONS)[number];

/** One document's reading as it can be written down. */
export interface CachedReading {
  reading: Omit<DocumentReading, 'document' | 'report'>;
  diagnostics: readonly Diagnostic[];
  names: readonly { name: string; place: string | undefined }[];
  /** Keys of the objects that this document describes for all: which names were taken depends on the other documents. */
  own: readonly string[];
  /** Of the objects that other documents describe for all. */
  objects: readonly { kind: ObjectQuestion; asked: string; found: string | undefined }[];
  links: readonly { mention: RowMention; name: string; tables: string }[];
  /** Tables of other pages as a whole. */
  pages: readonly { target: string; tables: string }[];
  /** What other pages say of failures. */
  failures: readonly { target: string; tables: string }[];
}

export interface DocumentCache {
  find(document: DocumentModel): CachedReading | undefined;
  /** To be written down at once: what is put together later changes it. */
  store(document: DocumentModel, cached: CachedReading): void;
}

export function interpretAgain(
  document: DocumentModel,
  surroundings: Surroundings,
  cache: DocumentCache | undefined,
): DocumentReading {
  const { evidence, pages, shared } = surroundings;
  if (!cache) return interpretDocument(document, surroundings);
  const own = surroundings.objects(document.source.id).map(({ key }) => key);
  const cached = cache.find(document);
  const isSame =
    cached?.names.every(({ name, place }) => evidence.placeOf(name) === place) &&
    cached.links.every(({ mention, name, tables }) => JSON.stringify(pages.linked(mention, name)) === tables) &&
    cached.pages.every(({ target, tables }) => JSON.stringify(pages.of(target)) === tables) &&
    cached.failures.every(({ target, tables }) => JSON.stringify(pages.failures(target)) === tables) &&
    cached.objects.every(({ kind, asked, found }) => shared[kind](asked) === found) &&
    cached.own.length === own.length &&
    cached.own.every((key, index) => key === own[index]);
  if (cached && isSame) return { ...cached.reading, document, report: Report.of(cached.diagnostics) };
  const names = new Map<string, string | undefined>();
  const links: CachedReading['links'][number][] = [];
  const whole = new Map<string, string>();
  const failures = new Map<string, string>();
  const askedEvidence: NameEvidence = {
    placeOf(name) {
      const place = evidence.placeOf(name);
      names.set(name, place);
      return place;
    },
  };
  const askedPages: PageTables = {
    linked(mention, name) {
      const tables = pages.linked(mention, name);
      links.push({ mention, name, tables: JSON.stringify(tables) });
      return tables;
    },
    failures(target) {
      const tables = pages.failures(target);
      failures.set(target, JSON.stringify(tables));
      return tables;
    },
    of(target) {
      const tables = pages.of(target);
      whole.set(target, JSON.stringify(tables));
      return tables;
    },
  };
  const objects: Record<ObjectQuestion, Map<string, string | undefined>> = {
    named: new Map(),
    linked: new Map(),
    listed: new Map(),
  };
  const ask = (kind: ObjectQuestion, asked: string): string | undefined => {
    const found = shared[kind](asked);
    objects[kind].set(asked, found);
    return found;
  };
  const askedObjects: SharedObjects = {
    named: (name) => ask('named', name),
    linked: (target) => ask('linked', target),
    listed: (target) => ask('listed', target),
    titleOf: (key) => shared.titleOf(key),
  };
  const reading = interpretDocument(document, {
    ...surroundings,
    evidence: askedEvidence,
    pages: askedPages,
    shared: askedObjects,
  });
  const { document: _, report, ...plain } = reading;
  cache.store(document, {
    reading: plain,
    diagnostics: report.diagnostics,
    names: [...names].map(([name, place]) => ({ name, place })),
    links,
    failures: [...failures].map(([target, tables]) => ({ target, tables })),
    pages: [...whole].map(([target, tables]) => ({ target, tables })),
    own,
    objects: OBJECT_QUESTIONS.flatMap((kind) => [...objects[kind]].map(([asked, found]) => ({ kind, asked, found }))),
  });
  return reading;
}

// Edits × rows → a seeded sample of drifts, and the two documents of each.
import { operationKey } from '../../scraper/reference/operation-key.ts';
import type { OpenApiDocument } from '../../spec/openapi.ts';
import type { CommittedService } from './committed-edition.ts';
import type { DriftEdit } from './drift-edits.ts';
import { type DriftRow, type DriftSection, rowsOf, sectionsOf } from './drift-rows.ts';
import type { PageEdit } from './page-edits.ts';
import { seededRandom } from './mutations.ts';
import { type BuiltPages, buildReading, interpretPages } from './pipeline.ts';

/** What pages are cut from: an edition, and what builds it. */
export type DriftSource = Pick<CommittedService, 'definition' | 'edition'>;

export interface Drift {
  service: DriftSource;
  row: DriftRow;
  edit: DriftEdit;
}

/** At most `count` rows for each edit and direction, from all services; the same on every run. */
export function drifts(services: readonly DriftSource[], edits: readonly DriftEdit[], count: number): Drift[] {
  const rows = services.flatMap((service) =>
    sectionsOf(service)
      .flatMap(rowsOf)
      .map((row) => ({ service, row })),
  );
  const random = seededRandom(7);
  return edits.flatMap((edit) =>
    (['request', 'response'] as const).flatMap((direction) => {
      const fitting = rows.filter(
        ({ row }) => row.direction === direction && /^\w+$/.test(row.name) && edit.apply(row) !== undefined,
      );
      const taken: Drift[] = [];
      while (taken.length < count && fitting.length > 0) {
        const [next] = fitting.splice(random(fitting.length), 1);
        if (next && isPlaced(next.service, next.row)) taken.push({ ...next, edit });
      }
      return taken;
    }),
  );
}

/** The old and the new document of one page; schemas keep the names that they had. */
export function applyDrift({ service, row, edit }: Drift): { before: OpenApiDocument; after: OpenApiDocument } {
  const lines = [...row.section.lines];
  lines.splice(row.line, 1, ...(edit.apply(row) ?? []));
  const before = builtPage(service, row.section);
  const pinned = { ...service.definition, schemaNames: before.pins };
  return {
    before: before.document,
    after: buildReading(interpretPages({ 'page.md': asEdition(lines) }, pinned), pinned).document,
  };
}

/** A page cut from an edition, to be read as one. */
function asEdition(lines: readonly string[]): string {
  return ['# Page: facts edition', '', ...lines].join('\n');
}

const builtPages = new WeakMap<DriftSection, BuiltPages>();

/** A page as it is; many edits are tried on one. */
function builtPage({ definition }: DriftSource, section: DriftSection): BuiltPages {
  const known = builtPages.get(section);
  if (known) return known;
  const unpinned = { ...definition, schemaNames: new Map<string, string>() };
  const built = buildReading(interpretPages({ 'page.md': asEdition(section.lines) }, unpinned), unpinned);
  builtPages.set(section, built);
  return built;
}

export interface PageDrift {
  service: DriftSource;
  section: DriftSection;
  edit: PageEdit;
}

/** At most `count` pages for each edit. */
export function pageDrifts(services: readonly DriftSource[], edits: readonly PageEdit[], count: number): PageDrift[] {
  const sections = services.flatMap((service) => sectionsOf(service).map((section) => ({ service, section })));
  const random = seededRandom(23);
  return edits.flatMap((edit) => {
    const fitting = sections.filter(({ section }) => edit.apply(section.lines) !== undefined);
    return Array.from({ length: Math.min(count, fitting.length) }, () => ({
      ...(fitting.splice(random(fitting.length), 1)[0] as (typeof fitting)[number]),
      edit,
    }));
  });
}

/** The operation keeps its id wherever it goes, as names.yaml would say. */
export function applyPageDrift({ service: { definition }, section, edit }: PageDrift): {
  before: OpenApiDocument;
  after: OpenApiDocument;
} {
  const build = (lines: readonly string[], pinned: ReadonlyMap<string, string>) => {
    const reading = interpretPages({ 'page.md': asEdition(lines) }, { ...definition, names: new Map() });
    const [operation] = reading.reference.operations;
    const names = new Map(
      operation ? [[operationKey(operation.method, operation.path), 'DriftOperation'] as const] : [],
    );
    return buildReading(reading, { ...definition, names, schemaNames: pinned });
  };
  const before = build(section.lines, new Map());
  return { before: before.document, after: build(edit.apply(section.lines) ?? [], before.pins).document };
}

const placedLines = new WeakMap<BuiltPages, Set<number>>();

/** Rows of tables that nothing refers to, and rows that are there twice, are in no spec. */
function isPlaced(service: DriftSource, { section, line, name }: DriftRow): boolean {
  const page = builtPage(service, section);
  let placed = placedLines.get(page);
  if (!placed) {
    placed = new Set(
      Object.entries(page.provenance)
        .filter(([pointer]) => /\/(?:properties|parameters)\/[^/]+$/.test(pointer))
        .flatMap(([, places]) => places.flatMap((at) => at.line ?? [])),
    );
    placedLines.set(page, placed);
  }
  return placed.has(line + 1) && section.lines.filter((text) => text.startsWith(`| ${name} |`)).length === 1;
}

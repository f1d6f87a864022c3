// Edits × rows → a seeded sample of drifts, and the two documents of each.
import type { OpenApiDocument } from '../../spec/openapi.ts';
import type { CommittedService } from './committed-edition.ts';
import type { DriftEdit } from './drift-edits.ts';
import { type DriftRow, rowsOf, sectionsOf } from './drift-rows.ts';
import { seededRandom } from './mutations.ts';
import { buildReading, interpretPages } from './pipeline.ts';

export interface Drift {
  service: CommittedService;
  row: DriftRow;
  edit: DriftEdit;
}

/** At most `count` rows for each edit and direction, from all services; the same on every run. */
export function drifts(services: readonly CommittedService[], edits: readonly DriftEdit[], count: number): Drift[] {
  const rows = services.flatMap((service) => sectionsOf(service).flatMap(rowsOf).map((row) => ({ service, row })));
  const random = seededRandom(7);
  return edits.flatMap((edit) =>
    (['request', 'response'] as const).flatMap((direction) => {
      const fitting = rows.filter(({ row }) => row.direction === direction && /^\w+$/.test(row.name) && edit.apply(row) !== undefined);
      const taken: Drift[] = [];
      while (taken.length < count && fitting.length > 0) {
        const [next] = fitting.splice(random(fitting.length), 1);
        if (next && isPlaced(next.row)) taken.push({ ...next, edit });
      }
      return taken;
    }),
  );
}

/** The old and the new document of one page; schemas keep the names that they had. */
export function applyDrift({ service, row, edit }: Drift): { before: OpenApiDocument; after: OpenApiDocument } {
  const { definition } = service;
  const lines = [...row.section.lines];
  lines.splice(row.line, 1, ...(edit.apply(row) ?? []));
  const build = (text: string, pinned: ReadonlyMap<string, string>) => {
    const names = { ...definition, schemaNames: pinned };
    return buildReading(interpretPages({ 'page.md': text }, names), names);
  };
  const before = build(row.section.lines.join('\n'), new Map());
  return { before: before.document, after: build(lines.join('\n'), before.pins).document };
}

const placedLines = new WeakMap<DriftRow['section'], Set<number>>();

/** Rows of tables that nothing refers to, and rows that are there twice, are in no spec. */
function isPlaced({ section, line, name }: DriftRow): boolean {
  let placed = placedLines.get(section);
  if (!placed) {
    const { provenance } = buildReading(interpretPages({ 'page.md': section.lines.join('\n') }));
    placed = new Set(Object.entries(provenance).filter(([pointer]) => /\/(?:properties|parameters)\/[^/]+$/.test(pointer)).flatMap(([, places]) => places.flatMap((at) => at.line ?? [])));
    placedLines.set(section, placed);
  }
  return placed.has(line + 1) && section.lines.filter((text) => text.startsWith(`| ${name} |`)).length === 1;
}

// A linter on the feeds of a service: rows, and all of them as a table.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { countComplaints, type Linter, type LintRow } from './linter.ts';
import { kinOpenapi } from './linters/kin-openapi.ts';
import { openapiSpecValidator } from './linters/openapi-spec-validator.ts';
import { redocly } from './linters/redocly.ts';
import { spectral } from './linters/spectral.ts';
import { vacuum } from './linters/vacuum.ts';
import type { Feed, Workshop } from './toolchain.ts';

export const linters: readonly Linter[] = [redocly, spectral, vacuum, openapiSpecValidator, kinOpenapi];

/** @param subject a service with the folder of its feeds. */
export async function runLinter(
  { id, version, documents, lint }: Linter,
  { service, feeds }: { service: string; feeds: string },
  workshop: Workshop,
): Promise<LintRow[]> {
  const rows: LintRow[] = [];
  // Not every service has jobs.
  for (const document of documents.filter((name) => existsSync(join(feeds, name)))) {
    rows.push({
      linter: id,
      version,
      service,
      document,
      ...countComplaints(await lint(join(feeds, document), workshop)),
    });
  }
  return rows;
}

export function printLintTable(rows: readonly LintRow[]): string {
  const sum = (counts: Readonly<Record<string, number>>): number =>
    Object.values(counts).reduce((total, count) => total + count, 0);
  const list = (counts: Readonly<Record<string, number>>): string =>
    Object.entries(counts)
      .map(([rule, count]) => `${count} ${rule}`)
      .join(', ');
  // One line per linter and document: services side by side.
  const keys = new Map(
    rows.map(({ linter, version, document }) => [
      `${linter} ${version} | \`${document}\``,
      { linter, document: document as Feed },
    ]),
  );
  const lines = [...keys].map(([key, wanted]) => {
    const own = rows.filter(({ linter, document }) => linter === wanted.linter && document === wanted.document);
    const total = (counts: (row: LintRow) => Record<string, number>): Record<string, number> => {
      const all: Record<string, number> = {};
      for (const row of own)
        for (const [rule, count] of Object.entries(counts(row))) all[rule] = (all[rule] ?? 0) + count;
      return all;
    };
    return `| ${key} | ${own.map(({ service }) => service).join(', ')} | ${sum(total(({ errors }) => errors))} | ${sum(total(({ warnings }) => warnings))} | ${list(total(({ explained }) => explained))} |`;
  });
  return [
    '| linter | document | services | errors | warnings | explained |',
    '|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

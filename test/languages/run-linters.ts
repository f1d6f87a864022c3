// Every linter on every service: rows, and what was not found.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { countComplaints, type Linter, type LintRow } from './linter.ts';
import { kinOpenapi } from './linters/kin-openapi.ts';
import { openapiSpecValidator } from './linters/openapi-spec-validator.ts';
import { redocly } from './linters/redocly.ts';
import { spectral } from './linters/spectral.ts';
import { vacuum } from './linters/vacuum.ts';
import type { Feed, Workshop } from './toolchain.ts';
import { isProgram } from './workshop.ts';

const linters: readonly Linter[] = [redocly, spectral, vacuum, openapiSpecValidator, kinOpenapi];

/** @param services with the folder of their feeds. */
export async function runLinters(services: readonly { service: string; feeds: string }[], workshop: Workshop): Promise<{ rows: LintRow[]; missing: string[] }> {
  const rows: LintRow[] = [];
  const missing: string[] = [];
  for (const { id, version, needs, documents, install, lint } of linters) {
    const absent = needs.filter((program) => !isProgram(program));
    if (absent.length > 0) {
      missing.push(`${id}: not run, ${absent.join(' and ')} not found on this machine`);
      continue;
    }
    try {
      await install(workshop);
    } catch (error) {
      console.error(error instanceof Error ? error.message : String(error));
      missing.push(`${id} ${version}: not run, it could not be installed; what it said stands above`);
      continue;
    }
    for (const { service, feeds } of services) {
      // Not every service has jobs.
      for (const document of documents.filter((name) => existsSync(join(feeds, name)))) rows.push({ linter: id, version, service, document, ...countComplaints(await lint(join(feeds, document), workshop)) });
    }
  }
  return { rows, missing };
}

export function printLintTable(rows: readonly LintRow[]): string {
  const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((total, count) => total + count, 0);
  const list = (counts: Readonly<Record<string, number>>): string => Object.entries(counts).map(([rule, count]) => `${count} ${rule}`).join(', ');
  // One line per linter and document: services side by side.
  const keys = new Map(rows.map(({ linter, version, document }) => [`${linter} ${version} | \`${document}\``, { linter, document: document as Feed }]));
  const lines = [...keys].map(([key, wanted]) => {
    const own = rows.filter(({ linter, document }) => linter === wanted.linter && document === wanted.document);
    const total = (counts: (row: LintRow) => Record<string, number>): Record<string, number> => {
      const all: Record<string, number> = {};
      for (const row of own) for (const [rule, count] of Object.entries(counts(row))) all[rule] = (all[rule] ?? 0) + count;
      return all;
    };
    return `| ${key} | ${own.map(({ service }) => service).join(', ')} | ${sum(total(({ errors }) => errors))} | ${sum(total(({ warnings }) => warnings))} | ${list(total(({ explained }) => explained))} |`;
  });
  return ['| linter | document | services | errors | warnings | explained |', '|---|---|---|---|---|---|', ...lines].join('\n');
}

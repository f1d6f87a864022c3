// What verify:languages found: one row per toolchain and service, as a table and as JSON that is the same on every machine.
import type { LintRow } from './linter.ts';
import type { CollectionRow } from './run-collections.ts';
import type { ContractRow } from './run-contract.ts';

export interface Row {
  language: string;
  generator: string;
  version: string;
  feed: string;
  service: string;
  /** `ok`, or the step that failed. */
  result: 'ok' | 'generate failed' | 'operations missing' | 'compile failed' | 'call failed';
  /** Operations in the generated code; absent for models alone. */
  operations?: number;
  /** Different ones, numbers and names left out: how often a generator says the same differs from run to run. */
  warnings: string[];
}

/** `test/languages/results.json`. */
export interface Results {
  generators: Row[];
  linters: LintRow[];
  contract: ContractRow[];
  collections: CollectionRow[];
}

export const keyOf = ({ generator, service }: Row): string => `${generator} ${service}`;

/** One line per generator and feed: services side by side, with the operations that were generated. */
export function printTable(rows: readonly Row[]): string {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = [row.language, `${row.generator} ${row.version}`, `\`${row.feed}\``].join(' | ');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const lines = [...groups].map(([key, own]) => {
    const failed = own.filter(({ result }) => result !== 'ok').map(({ service, result }) => `${service}: ${result}`);
    const services = own.map(({ service, operations }) =>
      operations === undefined ? service : `${service} ${operations}`,
    );
    const warnings = new Set(own.flatMap((row) => row.warnings)).size;
    return `| ${[key, services.join(', '), failed.join(', ') || 'ok', warnings].join(' | ')} |`;
  });
  return [
    '| language | generator | feed | services, operations generated | generated, compiled, called | different warnings |',
    '|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

/** Equal warnings with other numbers or names in them are one. */
export function differentWarnings(warnings: readonly string[]): string[] {
  const texts = warnings.map((warning) =>
    warning
      .replace(/\u001b\[[0-9;]*m/g, '')
      .replaceAll(/\{.*\}/g, '')
      .replaceAll(/\d+/g, 'N')
      .trim(),
  );
  return [...new Set(texts)].sort();
}

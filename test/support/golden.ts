// Golden files: what a fixture gave when somebody last looked at it. UPDATE=1 records.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { projectFolder } from './source-files.ts';

export const fixturesFolder = join(projectFolder, 'test', 'fixtures');

/** Names of the cases (folders) of a fixture folder, sorted. */
export function casesOf(...folder: string[]): string[] {
  return readdirSync(join(fixturesFolder, ...folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Compares a text with a golden file; a missing one fails. */
export function expectGolden(file: string, text: string): void {
  if (process.env['UPDATE'] === '1') writeFileSync(file, text);
  if (!existsSync(file)) throw new Error(`${file} is missing: record it with UPDATE=1 and read what was recorded.`);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

/** JSON with one member of the outermost lists a line: short enough to read, fine enough to compare. */
export function printGolden(record: Readonly<Record<string, readonly unknown[]>>): string {
  const members = Object.entries(record).map(
    ([key, list]) => `${JSON.stringify(key)}: [\n${list.map((item) => `  ${JSON.stringify(item)}`).join(',\n')}\n]`,
  );
  return `{\n${members.join(',\n')}\n}\n`;
}

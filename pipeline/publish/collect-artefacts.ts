// The files of a service that are published, each with what it is; what was not built is not there.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFile } from '../../generator/generated-file.ts';
import { readFile } from '../../scraper/untrusted/read-file.ts';

export interface Artefact {
  /** Below the published folder, with forward slashes. */
  path: string;
  /** In a few words; empty for files within a folder that is linked as a whole. */
  what: string;
  text: Uint8Array;
}

const SPEC_FILES: readonly [string, string][] = [
  ['openapi.yaml', 'OpenAPI 3.1, YAML'],
  ['openapi.json', 'OpenAPI 3.1, JSON'],
  ['openapi-3.0.json', 'OpenAPI 3.0, JSON'],
  ['overlay.yaml', 'Our corrections as an OpenAPI Overlay'],
  ['provenance.json', 'Where each value comes from, by JSON pointer'],
  ['defects.md', 'Defects of the documents'],
  ['defects.sarif', 'Defects of the documents, SARIF'],
  ['report.json', 'What was read and what became of it, in numbers'],
  ['CHANGELOG.md', 'What changed from release to release'],
];

/** What the page of the index links of the generated files: all of them, or the one that leads to the others. */
const LINKED: readonly [RegExp, string][] = [
  [/^schemas\/.*\.json$/, 'JSON Schema'],
  [/^docs\/README\.md$/, 'Documentation, Markdown'],
  [/^site\/index\.html$/, 'Documentation, a page for each operation and one search'],
  [/^site\/[^/]+\/one-page\.html$/, 'Documentation, everything on one page'],
];

/** Files of the folder `spec`, then those that were generated, by their paths. */
export function collectArtefacts(spec: string, generated: readonly GeneratedFile[]): Artefact[] {
  const files = SPEC_FILES.filter(([path]) => existsSync(join(spec, path))).map(([path, what]) => ({
    path,
    what,
    text: readFile(join(spec, path)),
  }));
  const made = [...generated]
    .sort((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ path, text }) => ({
      path,
      what: LINKED.find(([pattern]) => pattern.test(path))?.[1] ?? '',
      text: Buffer.from(text),
    }));
  return [...files, ...made];
}

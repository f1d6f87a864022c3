// The files of a service that are published, each with what it is; what was not built is not there.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFile } from '../../generator/generated-file.ts';

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

/** Folders of generated files, and which files of each the page of the index links: all, or the one that leads to the others. */
const FOLDERS: readonly [string, string, RegExp][] = [
  ['schemas', 'JSON Schema', /\.json$/],
  ['docs', 'Documentation, Markdown', /^README\.md$/],
];

/** In an order that does not depend on the file system. `site`: paths below `site/`. */
export function collectArtefacts(spec: string, generated: string, site: readonly GeneratedFile[]): Artefact[] {
  const files = SPEC_FILES.filter(([path]) => existsSync(join(spec, path))).map(([path, what]) => ({
    path,
    what,
    text: readFileSync(join(spec, path)),
  }));
  const folders = FOLDERS.flatMap(([name, what, entry]) => {
    return filesBelow(join(generated, name)).map((path) => ({
      path: `${name}/${path}`,
      what: entry.test(path) ? what : '',
      text: readFileSync(join(generated, name, path)),
    }));
  });
  const pages = [...site]
    .sort((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ path, text }) => ({
      path: `site/${path}`,
      what: path === 'index.html' ? 'Documentation, a site' : '',
      text: Buffer.from(text),
    }));
  return [...files, ...folders, ...pages];
}

/** Symbolic links are not followed: they may lead out of the folder. */
function filesBelow(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !path.split('/').includes('node_modules'))
    .sort();
}

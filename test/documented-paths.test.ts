// What the texts for people name is there: a path that was moved leaves the README with its old place otherwise.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_FILE } from '../pipeline/services/package-root.ts';
import { filesBelow, projectFolder } from './support/source-files.ts';

const TEXTS = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(join(projectFolder, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const FOLDERS = [
  'cli',
  'pipeline',
  'scraper',
  'spec',
  'generator',
  'test',
  'docs',
  'catalogue',
  'examples',
  '\\.github',
  '\\.ci',
  '\\.vscode',
];
/** With what stands for a name in it: `<service>`, `SERVICE`, `*`, `{a,b}`. */
const PATH = new RegExp(`(?<![\\w/.-])(?:${FOLDERS.join('|')})/(?:[\\w./*{},-]|<[\\w-]+>)*[\\w>*}/]`, 'g');
const FILE = /`([\w.-]+\.(?:ts|mjs|js|yaml|css|hbs))`/g;

/** Not there, and why. */
const ELSEWHERE = new Set([
  // Of a service that was released, and none is yet.
  'spec/<service>/release/state.json.br',
  // The reader's own.
  'docs/create-lamp.md',
  'spec/my-service',
  'spec/lamps/service.yaml',
  'docs/README.md',
]);

const files = filesBelow(
  ['cli', 'pipeline', 'scraper', 'spec', 'generator', 'test', 'catalogue', 'examples', '.github', '.ci', '.vscode'],
  '',
);
const folders = new Set(
  files.flatMap((file) => file.split('/').map((_, index, parts) => parts.slice(0, index).join('/'))),
);
const entries = [
  ...new Set([...files, ...folders, ...readdirSync(join(projectFolder, 'docs')).map((name) => `docs/${name}`)]),
];

function exists(path: string): boolean {
  const [before, names, after] = path.split(/[{}]/);
  if (names !== undefined) return names.split(',').every((name) => exists(`${before}${name}${after ?? ''}`));
  const pattern = path
    .replace(/\/$/, '')
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replace(/<[\w-]+>|(?<=\/)[A-Z]+(?=\/|$)|\*+/g, '[^/]+');
  const whole = new RegExp(`^${pattern}$`);
  return entries.some((entry) => whole.test(entry));
}

test.each(TEXTS)('every path in %s exists', (text) => {
  // What commands print in a folder of their own, test/getting-started.test.ts looks at.
  const words = readFileSync(join(projectFolder, text), 'utf8').replace(/^```console\n[\s\S]*?^```$/gm, '');
  const named = [...new Set(words.match(PATH) ?? [])];
  expect(named.filter((path) => !ELSEWHERE.has(path) && !exists(path))).toEqual([]);
});

test.each(TEXTS)('every file that %s names without its folder exists', (text) => {
  const names = new Set([...entries.map((entry) => basename(entry)), ...readdirSync(projectFolder), PROJECT_FILE]);
  const named = [...readFileSync(join(projectFolder, text), 'utf8').matchAll(FILE)].map(([, name = '']) => name);
  expect(named.filter((name) => !names.has(name))).toEqual([]);
});

test('what is wrong is found', () => {
  for (const path of ['cli/build', 'spec/<service>/gone.yaml', 'test/{cli,gone}', 'docs/*.txt', 'spec/SERVICE/gone'])
    expect(exists(path), path).toBe(false);
  for (const path of ['cli/main.ts', 'spec/<service>/service.yaml', 'spec/SERVICE/', 'test/{cli,spec}', 'docs/*.md'])
    expect(exists(path), path).toBe(true);
});

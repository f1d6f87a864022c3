// Building in place: names are pinned when asked, and a published name does not go without an alias.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildCommand } from '../../cli/commands/build.ts';
import { printEdition } from '../../scraper/edition/print-edition.ts';
import { capturedOutput } from '../support/captured-output.ts';
import { fixturesFolder } from '../support/golden.ts';
import { interpretPages } from '../support/pipeline.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fewFiles, noLint, standInFor } from '../support/stand-in-jobs.ts';

// The linter is a process of a second; it has tests of its own. Nor does the generated code matter here.
standInFor({ ...noLint, ...fewFiles });

const folder = temporaryFolder();
const output = capturedOutput();
const PAGE = readFileSync(join(fixturesFolder, 'documents', 'merging', 'input', 'one.txt'), 'utf8');
const NAMES = '# Ids.\n/v1/lamps:\n  get: ListLamps\n';

beforeEach(() => {
  folder.write(
    'spec/lamps/service.yaml',
    'title: Lamps\nversion: "1.0"\nservers: [{ url: "https://lamps.example.com" }]\n',
  );
  folder.write('spec/lamps/names.yaml', NAMES);
  folder.write('spec/lamps/reference.md', printEdition(interpretPages({ 'lamps.txt': PAGE }).reference, 'Lamps'));
});

const build = (pin = false): Promise<number> =>
  buildCommand({ sources: [], json: false, service: 'lamps', pin, descriptions: 'vendor' }, folder.path());
const schemas = (): string[] =>
  Object.keys(
    (JSON.parse(folder.read('spec/lamps/openapi.json')) as { components: { schemas: object } }).components.schemas,
  );

test('--pin writes the names of schemas behind the ids, and changes nothing else', async () => {
  expect(await build()).toBe(0);
  expect(folder.read('spec/lamps/names.yaml')).toBe(NAMES);
  const before = folder.read('spec/lamps/openapi.json');
  expect(await build(true)).toBe(0);
  expect(folder.read('spec/lamps/openapi.json')).toBe(before);
  const names = folder.read('spec/lamps/names.yaml');
  expect(names.startsWith(NAMES)).toBe(true);
  const pins = Object.values((parse(names) as { schemas: Record<string, string> }).schemas);
  expect(pins.length).toBeGreaterThan(0);
  expect(schemas()).toEqual(expect.arrayContaining(pins));
});

test('a renamed schema needs an alias; without one nothing is written', async () => {
  expect(await build(true)).toBe(0);
  const before = folder.read('spec/lamps/openapi.json');
  const [key, name] = Object.entries(
    (parse(folder.read('spec/lamps/names.yaml')) as { schemas: Record<string, string> }).schemas,
  )[0] as [string, string];
  const renamed = folder.read('spec/lamps/names.yaml').replace(`${key}: ${name}`, `${key}: Brandnew`);
  folder.write('spec/lamps/names.yaml', renamed);
  expect(await build()).toBe(1);
  expect(output.printed).toContain(`published-name-gone: The published name ${name} is gone`);
  expect(folder.read('spec/lamps/openapi.json')).toBe(before);
  folder.write('spec/lamps/names.yaml', `${renamed}aliases:\n  ${name}: Brandnew\n`);
  expect(await build()).toBe(0);
  expect(schemas()).toContain('Brandnew');
  expect(schemas()).not.toContain(name);
});

test('a renamed operation needs one too', async () => {
  expect(await build()).toBe(0);
  folder.write('spec/lamps/names.yaml', NAMES.replace('ListLamps', 'ShowLamps'));
  expect(await build()).toBe(1);
  expect(output.printed).toContain('published-name-gone: The published name ListLamps is gone');
});

test('--pin goes with a build in place only', async () => {
  await expect(
    buildCommand({ sources: [folder.path('docs')], json: false, pin: true, descriptions: 'vendor' }, folder.path()),
  ).rejects.toThrow('--pin');
});

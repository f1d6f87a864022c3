// What `tablespec publish` collects, that its checksums and links hold, and that it makes the same bytes wherever it runs.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { publishCommand } from '../../cli/commands/publish.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const DOCUMENT = { openapi: '3.1.0', info: { title: 'Lamps <script>"&', version: '1.2.0' }, paths: {} };

beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
  folder.write('spec/lamps/service.yaml', 'title: Lamps\n');
  folder.write('spec/lamps/openapi.json', JSON.stringify(DOCUMENT));
  for (const name of [
    'openapi.yaml',
    'openapi-3.0.json',
    'provenance.json',
    'defects.md',
    'reference.md',
    'names.yaml',
  ])
    folder.write(`spec/lamps/${name}`, `${name}\n`);
  for (const name of [
    'docs/README.md',
    'docs/operations/lamps.md',
    'schemas/Lamp.json',
    'schemas/operations/ListLamps.json',
    'site/index.html',
    'client/index.ts',
    'validators/index.js',
  ])
    folder.write(`generated/lamps/${name}`, `${name}\n`);
  folder.write('generated/lamps/site/lamp.woff2', Uint8Array.of(0, 255, 254, 10, 13));
});
afterEach(() => {
  vi.restoreAllMocks();
});

const publish = (out = 'public'): number => publishCommand('lamps', out, folder.path());
const PUBLISHED = [
  'SHA256SUMS',
  'defects.md',
  'docs/README.md',
  'docs/operations/lamps.md',
  'index.html',
  'index.json',
  'openapi-3.0.json',
  'openapi.json',
  'openapi.yaml',
  'provenance.json',
  'schemas/Lamp.json',
  'schemas/operations/ListLamps.json',
  'site/index.html',
  'site/lamp.woff2',
];

test('collects what others consume, byte for byte, and nothing else', () => {
  expect(publish()).toBe(0);
  expect(folder.files('public').map((name) => name.slice('public/'.length))).toEqual(PUBLISHED);
  expect(readFileSync(folder.path('public/site/lamp.woff2'))).toEqual(Buffer.from([0, 255, 254, 10, 13]));
  expect(folder.read('public/openapi.json')).toBe(folder.read('spec/lamps/openapi.json'));
});

test('SHA256SUMS has every other file', () => {
  publish();
  const sums = folder
    .read('public/SHA256SUMS')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('  ') as [string, string]);
  expect(sums.map(([, path]) => path)).toEqual(PUBLISHED.filter((path) => path !== 'SHA256SUMS'));
  for (const [sum, path] of sums)
    expect(
      createHash('sha256')
        .update(readFileSync(folder.path('public', path)))
        .digest('hex'),
    ).toBe(sum);
});

test('each index leads to files that are there, and to all of them', () => {
  publish();
  const { files, ...service } = JSON.parse(folder.read('public/index.json')) as {
    files: { path: string; what?: string }[];
  };
  expect(service).toEqual({ service: 'lamps', title: DOCUMENT.info.title, version: '1.2.0' });
  expect(files.map(({ path }) => path).sort()).toEqual(PUBLISHED.filter((path) => !/^(?:index\.|SHA256)/.test(path)));
  const page = folder.read('public/index.html');
  const links = [...page.matchAll(/href="([^"]*)"/g)].map((match) => match[1] as string);
  expect(links.filter((link) => !PUBLISHED.includes(link))).toEqual([]);
  expect(links).toEqual(expect.arrayContaining(files.filter(({ what }) => what).map(({ path }) => path)));
  expect(page).not.toContain('<script');
});

test('twice and elsewhere the same bytes; what went is removed, what is not ours stays', () => {
  publish('one');
  publish('two');
  const read = (out: string): string[] => PUBLISHED.map((path) => readFileSync(folder.path(out, path)).toString('hex'));
  expect(read('two')).toEqual(read('one'));
  folder.write('one/mine.txt', 'mine');
  folder.write('one/docs/mine.txt', 'mine');
  folder.write('generated/lamps/schemas/Bulb.json', '{}');
  publish('one');
  expect(folder.files('one/schemas')).toEqual([
    'one/schemas/Bulb.json',
    'one/schemas/Lamp.json',
    'one/schemas/operations/ListLamps.json',
  ]);
  folder.write(
    'one/index.json',
    folder.read('one/index.json').replace('"schemas/Bulb.json"', '"../../spec/lamps/names.yaml"'),
  );
  publish('one');
  expect(folder.read('spec/lamps/names.yaml')).toBe('names.yaml\n');
  expect([folder.read('one/mine.txt'), folder.read('one/docs/mine.txt')]).toEqual(['mine', 'mine']);
});

test('a service that was never built is wrong use', () => {
  expect(() => publishCommand('bulbs', 'public', folder.path())).toThrow('no built spec of bulbs');
});

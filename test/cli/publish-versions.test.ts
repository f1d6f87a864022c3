// What `tablespec publish --versions` keeps of earlier versions, and how one leads to another.
import { beforeEach, expect, test } from 'vitest';
import { publishCommand } from '../../cli/commands/publish.ts';
import * as onePageModule from '../../pipeline/site/build-one-page.ts';
import { capturedOutput } from '../support/captured-output.ts';
import { DOCUMENT, list, type ReleasedService, writeReleasedService } from '../support/released-service.ts';
import { replaceFunction } from '../support/replaced-function.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// Redoc's page is a process of a second; it has tests of its own.
replaceFunction(onePageModule, 'buildOnePage', () => async () => 'one page\n');

const folder = temporaryFolder();
capturedOutput();
let lamps: ReleasedService;
beforeEach(() => {
  lamps = writeReleasedService(folder);
});

const publish = (out: string, next = false, versions = true): Promise<number> =>
  publishCommand({ service: 'lamps', out, next, versions }, folder.path());

const versions = (): { versions: { version: string; folder: string; home: string }[]; missing: object } =>
  JSON.parse(folder.read('public/versions.js').replace(/^globalThis\.portalVersions = |;\n$/g, ''));

/** Another release, in which one operation took the place of another. */
function releaseBulbs(version: string): void {
  const info = { ...DOCUMENT.info, version };
  folder.write(
    'spec/lamps/openapi.json',
    JSON.stringify({ ...DOCUMENT, info, paths: { '/v1/bulbs': list('ListBulbs') } }),
  );
  folder.write('spec/lamps/release.json', `{ "version": "${version}", "aliases": {} }\n`);
  lamps.release();
}

test('each stands in a folder of its own, which a later one leaves as it is', async () => {
  expect(await publish('public')).toBe(0);
  expect(versions().versions).toEqual([{ version: '1.2.0', folder: '1.2.0', home: 'site/lamps/index.html' }]);
  const before = folder.files('public/1.2.0').map((name) => folder.read(name));
  expect(folder.files('public/1.2.0')).toContain('public/1.2.0/SHA256SUMS');
  releaseBulbs('1.10.0');
  await publish('public');
  expect(folder.files('public/1.2.0').map((name) => folder.read(name))).toEqual(before);
  expect(versions().versions.map(({ version }) => version)).toEqual(['1.10.0', '1.2.0']);
  expect(versions().missing).toEqual({
    'lamps/operations/ListBulbs.html': ['1.2.0'],
    'lamps/operations/ListLamps.html': ['1.10.0'],
  });
  const page = folder.read('public/index.html');
  expect(
    [...page.matchAll(/href="([^"]*)"/g)]
      .map((match) => match[1])
      .filter((link) => !folder.files().includes(`public/${link}`)),
  ).toEqual([]);
  expect(page).toContain('<h1>Lamps &#60;script&#62;&#34;&#38;</h1>');
});

test('a pre-release has one folder, whatever its version', async () => {
  await publish('public');
  for (const description of ['Lamps.', 'More lamps.']) {
    folder.write('spec/lamps/openapi.json', JSON.stringify({ ...DOCUMENT, info: { ...DOCUMENT.info, description } }));
    await publish('public', true);
  }
  expect(versions().versions.map((one) => one.folder)).toEqual(['next', '1.2.0']);
  expect(versions().versions[0]?.version).toMatch(/^1\.2\.1-next\.d/);
});

test('leaves other folders alone, and out of the list', async () => {
  folder.write('public/1.0.0/index.json', '{ "service": "bulbs", "version": "1.0.0", "files": [] }');
  folder.write('public/2.0.0/index.json', '{ "service": "lamps", "version": "<b>", "files": [] }');
  folder.write('public/3.0.0/index.json', 'broken');
  await publish('public');
  expect(versions().versions.map(({ folder: name }) => name)).toEqual(['1.2.0']);
  expect(folder.read('public/3.0.0/index.json')).toBe('broken');
});

test('a publication around it leaves it, and neither kind is laid over the other', async () => {
  await publish('public/lamps');
  await publish('public', false, false);
  await publish('public', false, false);
  expect(folder.files('public/lamps')).toContain('public/lamps/1.2.0/index.html');
  expect(folder.files('public/lamps')).toContain('public/lamps/versions.js');
  await expect(publish('public')).rejects.toThrow('no list of versions');
  await expect(publish('public/lamps', false, false)).rejects.toThrow('Add --versions');
});

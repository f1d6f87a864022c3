// What `tablespec refresh` does not decide alone: damaged pages, new operations, sources that lack most of the service.
import { spawnSync } from 'node:child_process';
import { beforeEach, expect, test } from 'vitest';
import { refreshCommand } from '../../cli/commands/refresh.ts';
import * as crawlModule from '../../scraper/sources/site/fetch-site.ts';
import { html, misbehavingSite } from '../scraper/sources/site/misbehaving-site.ts';
import { capturedOutput } from '../support/captured-output.ts';
import { LAMPS, lampSite, page } from '../support/lamp-site.ts';
import { replaceFunction } from '../support/replaced-function.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fewFiles, noLint, standInFor } from '../support/stand-in-jobs.ts';

standInFor({ ...noLint, ...fewFiles });

const folder = temporaryFolder();
capturedOutput();
const site = misbehavingSite();
// The crawl as it is, on a clock that does not wait.
replaceFunction(crawlModule, 'fetchSite', (fetchSite) => (start, options, report) => {
  const { clock } = site.current;
  return fetchSite(start, { ...options, now: clock.now, sleep: clock.sleep }, report);
});

beforeEach(() => lampSite(folder, site.current));

const refresh = async (cache = 'cache'): Promise<number> =>
  refreshCommand({ sources: [], service: 'lamps', cache, summary: 'summary.md' }, folder.path());
const files = (): string[][] =>
  folder
    .files()
    .filter((name) => /^(?:spec|generated)\//.test(name))
    .map((name) => [name, folder.read(name)]);
const pathsOf = (): string[] =>
  Object.keys((JSON.parse(folder.read('spec/lamps/openapi.json')) as { paths: object }).paths);

const options = (more: object) => ({
  sources: [],
  service: 'lamps',
  cache: 'other-cache',
  summary: 'summary.md',
  ...more,
});

test('a page that lost its response table is not believed, unless it is said to be complete', async () => {
  await refresh();
  const whole = folder.read('spec/lamps/openapi.json');
  const cut = html('<h1>Listing Rooms</h1><h4>URI</h4><p>GET /v1/rooms</p>');
  site.current.responses.set('/api/rooms.html', cut);
  expect(await refresh('other-cache')).toBe(1);
  expect(folder.read('spec/lamps/openapi.json')).toBe(whole);
  expect(folder.read('summary.md')).toMatch(
    /## For a person to decide\n\n[^\n]*`tablespec refresh lamps --complete`[^\n]*\n\n- GET [^\n]*its response tables are gone \(1 rows\)/,
  );
  expect(folder.read('spec/lamps/names.yaml')).not.toContain('aliases');
  expect(await refreshCommand(options({ extent: 'complete' }), folder.path())).toBe(0);
  expect(folder.read('spec/lamps/names.yaml')).toContain('ListRoomsResponseBody:');
  // When the page comes back, its name is no former one any more.
  site.current.responses.set('/api/rooms.html', html(page('/v1/rooms', 'Listing Rooms', { id: 'String' })));
  expect(await refresh('third-cache')).toBe(0);
  expect(folder.read('spec/lamps/names.yaml')).not.toContain('ListRoomsResponseBody');
  expect(folder.read('spec/lamps/openapi.json')).toBe(whole);
});

test('new operations: a block to copy, or their ids written with --accept', async () => {
  await refresh();
  folder.write('spec/lamps/baseline.json', '{ "warnings": {}, "unreadSentences": 0 }\n');
  site.current.responses.set(
    '/api/',
    html('<a href="lamps.html">x</a> <a href="rooms.html">x</a> <a href="cords.html">x</a>'),
  );
  site.current.responses.set('/api/cords.html', html(page('/v1/cords', 'Listing Cords', { id: 'String' })));
  expect(await refresh('other-cache')).toBe(1);
  expect(folder.read('summary.md')).toMatch(
    /## New operations\n\nnames\.yaml has no id[^`]*```yaml\n[^`]*\/v1\/cords:\n {2}get: ListCords/,
  );
  expect(await refreshCommand(options({ accept: true }), folder.path())).toBe(0);
  expect(folder.read('spec/lamps/names.yaml')).toContain('/v1/cords:\n  get: ListCords');
  expect(folder.read('summary.md')).toContain('made by rule and written');
  const before = files();
  expect(await refreshCommand(options({ accept: true }), folder.path())).toBe(0);
  expect(files()).toEqual(before);
});

test('sources that lack most of the service are refused; --partial keeps the rest', async () => {
  site.current.responses.set(
    '/api/',
    html(['lamps', 'rooms', 'cords', 'plugs'].map((name) => `<a href="${name}.html">x</a>`).join(' ')),
  );
  for (const [name, title] of [
    ['cords', 'Cords'],
    ['plugs', 'Plugs'],
  ])
    site.current.responses.set(`/api/${name}.html`, html(page(`/v1/${name}`, `Listing ${title}`, { id: 'String' })));
  await refreshCommand(options({ accept: true }), folder.path());
  const before = files();
  folder.write('one.html', page('/v1/lamps', 'Listing Lamps', { ...LAMPS, hue: 'String' }));
  expect(await refreshCommand(options({ sources: ['one.html'] }), folder.path())).toBe(1);
  expect(folder.read('summary.md')).toContain('hold 1 of the 4 operations');
  expect(files()).toEqual(before);
  expect(await refreshCommand(options({ sources: ['one.html'], extent: 'partial' }), folder.path())).toBe(0);
  expect(pathsOf()).toHaveLength(4);
  expect(folder.read('spec/lamps/openapi.json')).toContain('"hue"');
});

test('glossary and correction entries under a former name move with it; the summary tells what changed since a commit', async () => {
  const git = (...parameters: string[]) => spawnSync('git', parameters, { cwd: folder.path(), encoding: 'utf8' });
  await refresh();
  git('init', '--quiet');
  git('add', 'spec');
  git('-c', 'user.email=a@example.com', '-c', 'user.name=A', 'commit', '--quiet', '--message', 'state');
  folder.write(
    'spec/lamps/glossary.yaml',
    '# Ours.\nschemas:\n  ListLampsResponseBody: The lamps.\noverrides:\n  ListLampsResponseBody.watts: In watts.\n',
  );
  const correction = (owner: string): string =>
    `reason: No lamp gives power back.\nevidence:\n  - { document: lamps.html, facts: "0 or more" }\nchanges:\n  - target: ${owner}.watts/minimum\n    value: 0\n`;
  folder.write('spec/lamps/corrections/power.yaml', correction('ListLampsResponseBody'));
  const again = page('/v1/lamps', 'Listing Lamps', LAMPS).replace(
    '<table>',
    '<p><strong>Status code: 200</strong></p><table>',
  );
  const table = again.slice(again.indexOf('<table>')).replace('watts', 'job');
  site.current.responses.set('/api/lamps.html', html(`${again}<p><strong>Status code: 202</strong></p>${table}`));
  expect(await refresh('other-cache'), folder.read('summary.md')).toBe(0);
  expect(folder.read('spec/lamps/glossary.yaml')).toBe(
    '# Ours.\nschemas:\n  ListLampsResponse200Body: The lamps.\noverrides:\n  ListLampsResponse200Body.watts: In watts.\n',
  );
  expect(folder.read('spec/lamps/corrections/power.yaml')).toBe(correction('ListLampsResponse200Body'));
  expect(folder.read('spec/lamps/openapi.json')).toContain('"minimum": 0');
  expect(folder.read('summary.md')).toMatch(
    /## Moved to new names\n\n(?:- .*\n)*- glossary\.yaml, schemas: ListLampsResponseBody is now/,
  );
  const before = files();
  expect(await refresh('other-cache')).toBe(0);
  expect(files()).toEqual(before);
  expect(folder.read('summary.md')).toContain('Nothing changed for users');
  expect(await refreshCommand(options({ since: 'HEAD' }), folder.path())).toBe(0);
  expect(folder.read('summary.md')).toContain('schema-renamed');
  expect(files()).toEqual(before);
});

// `tablespec refresh` against a site on this computer that changes, breaks and misleads.
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { refreshCommand } from '../../cli/commands/refresh.ts';
import * as crawlModule from '../../scraper/sources/site/fetch-site.ts';
import { html, misbehavingSite, status } from '../scraper/sources/site/misbehaving-site.ts';
import { capturedOutput } from '../support/captured-output.ts';
import { LAMPS, lampSite, page } from '../support/lamp-site.ts';
import { replaceFunction } from '../support/replaced-function.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fewFiles, noLint, standInFor } from '../support/stand-in-jobs.ts';

standInFor({ ...noLint, ...fewFiles });

const folder = temporaryFolder();
const output = capturedOutput();
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

test('fetches, builds, and a run in which nothing changed changes no file', async () => {
  expect(await refresh()).toBe(0);
  expect(pathsOf()).toEqual(['/v1/lamps', '/v1/rooms']);
  const before = files();
  expect(await refresh()).toBe(0);
  expect(folder.read('summary.md')).toBe('# Lamps\n\nNothing changed for users of the API.\n');
  expect(files()).toEqual(before);
  // Nor does it matter what is in the cache.
  expect(await refresh('other-cache')).toBe(0);
  expect(files()).toEqual(before);
});

test('a changed page is in the edition, the spec and the summary, with its cause', async () => {
  await refresh();
  site.current.responses.set(
    '/api/lamps.html',
    html(page('/v1/lamps', 'Listing Lamps', { ...LAMPS, watts: 'String', hue: 'String' })),
  );
  expect(await refresh('other-cache')).toBe(0);
  const summary = folder.read('summary.md');
  expect(summary).toMatch(/^# Lamps\n\n1 breaking, 0 risks, 1 not breaking, 0 documentation only\.\n/);
  expect(summary).toMatch(
    /\.watts\*\*: the type is string, it was integer \(`type-changed`[^\n]*\[[^\n]*\]\(<http:[^\n]*lamps\.html>\)[^\n]*the documents changed\)/,
  );
  expect(folder.read('spec/lamps/reference.md')).toContain('| hue | String |');
  const before = files();
  expect(await refresh('other-cache')).toBe(0);
  expect(files()).toEqual(before);
});

test('a name that another one took the place of is kept as an alias', async () => {
  await refresh();
  const again = page('/v1/lamps', 'Listing Lamps', LAMPS).replace(
    '<table>',
    '<p><strong>Status code: 200</strong></p><table>',
  );
  site.current.responses.set(
    '/api/lamps.html',
    html(
      `${again}<p><strong>Status code: 202</strong></p>${again.slice(again.indexOf('<table>')).replace('watts', 'job')}`,
    ),
  );
  expect(await refresh('other-cache')).toBe(0);
  const { aliases } = parse(folder.read('spec/lamps/names.yaml')) as { aliases: Record<string, string> };
  expect(aliases).toEqual({ ListLampsResponseBody: 'ListLampsResponse200Body' });
  expect(JSON.parse(folder.read('spec/lamps/openapi.json'))).toMatchObject({ 'x-former-names': aliases });
  expect(folder.read('summary.md')).toContain(
    '- ListLampsResponseBody: now ListLampsResponse200Body, kept as an alias',
  );
  expect(folder.read('summary.md')).toMatch(/^# Lamps\n\n0 breaking/);
  const before = files();
  expect(await refresh('other-cache')).toBe(0);
  expect(files()).toEqual(before);
});

test('a page that comes from an old copy is named', async () => {
  await refresh();
  site.current.responses.set('/api/rooms.html', status(500));
  site.current.clock.pass(90_000_000);
  expect(await refresh()).toBe(0);
  expect(pathsOf()).toEqual(['/v1/lamps', '/v1/rooms']);
  expect(folder.read('summary.md')).toMatch(/## Could not be read again\n\n- http:[^\n]*rooms\.html: The copy of /);
});

describe('one page that cannot be read', () => {
  test.each([
    ['broken', status(500)],
    ['refused', status(403)],
    ['no page', html('We are mending the site.')],
  ])('%s: keeps what the last edition has, and the others go on', async (_, response) => {
    await refresh();
    site.current.responses.set('/api/rooms.html', response);
    site.current.responses.set(
      '/api/lamps.html',
      html(page('/v1/lamps', 'Listing Lamps', { ...LAMPS, hue: 'String' })),
    );
    await refresh('empty-cache');
    expect(pathsOf()).toEqual(['/v1/lamps', '/v1/rooms']);
    const summary = folder.read('summary.md');
    expect(summary).toContain('## Kept from the last edition\n\n- GET /v1/rooms\n');
    expect(summary).toContain('0 breaking, 0 risks, 1 not breaking');
    expect(folder.read('spec/lamps/reference.md')).toContain('| hue | String |');
    const before = files();
    await refresh('empty-cache');
    expect(files()).toEqual(before);
  });

  test('keeps what a book brought, for the page may be its own', async () => {
    await refresh();
    folder.write(
      'spec/lamps/reference.md',
      folder.read('spec/lamps/reference.md').replaceAll(/Source: http\S*rooms\.html/g, 'Source: lamp-book.txt'),
    );
    site.current.responses.set('/api/rooms.html', status(500));
    await refresh('empty-cache');
    expect(pathsOf()).toEqual(['/v1/lamps', '/v1/rooms']);
    expect(folder.read('summary.md')).toContain('- GET /v1/rooms');
  });

  test('that the site no longer has is gone: its names are recorded as such', async () => {
    await refresh();
    site.current.responses.set('/api/', html('<a href="lamps.html">x</a>'));
    expect(await refresh('other-cache')).toBe(0);
    expect(pathsOf()).toEqual(['/v1/lamps']);
    expect(folder.read('summary.md')).toMatch(/## Names that went\n\n- ListRooms: nothing took its place\n/);
    const names = folder.read('spec/lamps/names.yaml');
    expect(names.startsWith('# Ids.\n')).toBe(true);
    expect((parse(names) as { aliases: object }).aliases).toEqual({ ListRooms: null, ListRoomsResponseBody: null });
  });
});

test('a site that gives nothing leaves everything as it was', async () => {
  await refresh();
  const before = files();
  for (const path of ['/api/', '/api/lamps.html', '/api/rooms.html']) site.current.responses.set(path, status(500));
  expect(await refresh('empty-cache')).toBe(1);
  expect(files()).toEqual(before);
  expect(folder.read('summary.md')).toContain('nothing was written');
  expect(output.complained).toContain('site-failed');
});

test('a change whose build fails leaves everything as it was', async () => {
  await refresh();
  folder.write('spec/lamps/names.yaml', `${folder.read('spec/lamps/names.yaml')}aliases:\n  ListRooms: Nowhere\n`);
  const before = files();
  site.current.responses.set('/api/', html('<a href="lamps.html">x</a>'));
  expect(await refresh('other-cache')).toBe(1);
  expect(output.complained).toContain('alias-leads-nowhere');
  expect(files()).toEqual(before);
  expect(folder.read('summary.md')).toMatch(
    /^# Lamps\n\nThe build failed; nothing was written\.\n\n## Errors of the build\n\n- `alias-leads-nowhere`: /,
  );
});

test('without a service: all that name a source; a service without one is wrong use', async () => {
  folder.write('spec/bulbs/service.yaml', 'title: Bulbs\n');
  await refreshCommand({ sources: [], cache: 'cache', summary: 'summary.md' }, folder.path());
  expect(folder.read('summary.md')).toMatch(/^# Lamps\n/);
  expect(folder.read('summary.md')).not.toContain('Bulbs');
  await expect(refreshCommand({ sources: [], service: 'bulbs' }, folder.path())).rejects.toThrow('names no source');
  await expect(refreshCommand({ sources: [], service: 'stars' }, folder.path())).rejects.toThrow('no service stars');
});

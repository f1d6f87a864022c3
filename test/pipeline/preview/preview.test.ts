// What `tablespec preview` serves, to whom, and that it follows the files.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildCommand } from '../../../cli/commands/build.ts';
import { startPreview, type Preview } from '../../../pipeline/preview/start-preview.ts';
import { siteCommand } from '../../../cli/commands/site.ts';
import { PreviewServer } from '../../../pipeline/preview/preview-server.ts';
import { UsageError } from '../../../pipeline/usage-error.ts';
import { printEdition } from '../../../scraper/edition/print-edition.ts';
import { chromiumPath, launchChromium } from '../../support/chromium.ts';
import { fixturesFolder } from '../../support/golden.ts';
import { interpretPages } from '../../support/pipeline.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { generatorsHere, noLint, standInFor } from '../../support/stand-in-jobs.ts';

// The linter is a process of a second; it has tests of its own.
standInFor({ ...noLint, ...generatorsHere });

const PAGE = readFileSync(join(fixturesFolder, 'documents', 'merging', 'input', 'one.txt'), 'utf8');

interface Reply {
  status: number;
  headers: Record<string, unknown>;
  text: string;
}

/** `fetch` would not send another host's name. */
async function ask(url: string, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
  const { hostname, port } = new URL(url);
  const sent = request({ hostname, port, path, method, headers }).end();
  const [response] = await once(sent, 'response');
  let text = '';
  for await (const chunk of response) text += String(chunk);
  return { status: response.statusCode, headers: response.headers, text };
}

describe('the server', () => {
  const reasons: string[] = [];
  let server: PreviewServer;
  let url: string;
  beforeEach(async () => {
    server = new PreviewServer((reason) => void reasons.push(reason));
    url = await server.listen(0);
    server.show([
      { path: 'index.html', print: () => 'connect-src &#39;none&#39; <a href="lamps/index.html">Lamps</a></body>' },
      {
        path: 'lamps/index.html',
        print: async () => "<html><head>script-src 'a'; connect-src 'none'</head><body>first</body></html>",
      },
      { path: 'lamps/operations/lamp.html.md', print: () => '# Lamp' },
      { path: 'assets/portal.js', print: () => 'first()' },
      { path: 'lamps/broken.html', print: () => Promise.reject(new Error('no lamp')) },
    ]);
  });
  afterEach(() => server.close());

  test('listens on loopback only', () => {
    expect(new URL(url).hostname).toBe('127.0.0.1');
  });

  test.each([
    ['/', 200, 'href="lamps/index.html"'],
    ['/lamps', 308, ''],
    ['/lamps/', 200, 'first'],
    ['/lamps/?x=1', 200, 'first'],
    ['/lamps/operations/lamp.html.md', 200, '# Lamp'],
    ['/lamps/operations', 404, 'no such page'],
    ['/lamps/operations/', 404, 'no such page'],
    ['/lamps/broken.html', 500, 'no lamp'],
    ['/assets/portal.js', 200, 'first()'],
    ['/lamps/gone.md', 404, 'no such page'],
    ['/lamps/../../../etc/passwd', 404, 'no such page'],
    ['/lamps/%2e%2e/%2e%2e/etc/passwd', 404, 'no such page'],
    ['/etc/passwd', 404, 'no such page'],
    ['//evil.example/', 404, 'no such page'],
    ['/__proto__/', 404, 'no such page'],
  ])('%s gets %i', async (path, status, words) => {
    const reply = await ask(url, path);
    expect({ status: reply.status, found: reply.text.includes(words) }).toEqual({ status, found: true });
    expect(reply.headers['cross-origin-resource-policy']).toBe('same-origin');
  });

  test('a file that could not be made is said, and has no effect on others; scripts have the type of scripts', async () => {
    await ask(url, '/lamps/broken.html');
    expect(reasons.splice(0)).toContain('/lamps/broken.html could not be made: no lamp');
    const { headers, text } = await ask(url, '/assets/portal.js');
    expect([headers['content-type'], text]).toEqual(['text/javascript; charset=utf-8', 'first()']);
  });

  test.each([['evil.example'], ['127.0.0.1.evil.example:80'], ['127.0.0.1'], ['localhost']])(
    'a page of "%s" that leads here gets nothing',
    async (host) => {
      for (const path of ['/', '/lamps/', '/-/rebuilt']) expect((await ask(url, path, { host })).status).toBe(421);
    },
  );

  test('localhost is this machine too; other methods change nothing', async () => {
    expect((await ask(url, '/lamps/', { host: `localhost:${new URL(url).port}` })).status).toBe(200);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      expect((await ask(url, '/lamps/', {}, method)).status).toBe(405);
  });

  test('a connection that says nothing sensible ends, and the server goes on', async () => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.end('GET \0 nonsense\r\n\r\n');
    socket.resume();
    await once(socket, 'close');
    expect((await ask(url, '/lamps/')).status).toBe(200);
  });

  test('the page may load its script of the preview, and nothing else that it might not before', async () => {
    const { text } = await ask(url, '/lamps/');
    expect(text).toMatch(/script-src 'sha256-[^']+' 'a'; connect-src 'self'/);
    expect((await ask(url, '/')).text).toContain("connect-src 'self' <a");
    expect(text).toMatch(/<script>[^<]*EventSource[^<]*<\/script>\n<\/body>/);
  });
});

describe('of a project', () => {
  const folder = temporaryFolder();
  const said: string[] = [];
  let preview: Preview | undefined;

  beforeEach(async () => {
    for (const stream of [process.stdout, process.stderr]) {
      vi.spyOn(stream, 'write').mockImplementation((text) => {
        said.push(String(text));
        return true;
      });
    }
    folder.write(
      'spec/lamps/service.yaml',
      'title: Lamps\nversion: "1.0"\nservers: [{ url: "https://lamps.example.com" }]\n',
    );
    folder.write('spec/lamps/names.yaml', '/v1/lamps:\n  get: ListLamps\n');
    folder.write('spec/lamps/reference.md', printEdition(interpretPages({ 'lamps.txt': PAGE }).reference, 'Lamps'));
    await buildCommand({ sources: [], json: false, descriptions: 'vendor' }, folder.path());
  });
  afterEach(async () => {
    await preview?.close();
    preview = undefined;
    said.splice(0);
    vi.restoreAllMocks();
  });

  const start = (options: { service?: string; port: number }): Promise<Preview> =>
    startPreview({
      ...options,
      folder: folder.path(),
      built: () => undefined,
      failed: (reason) => said.push(reason),
    });
  const shown = async (path = '/lamps/operations/ListLamps.html'): Promise<string> =>
    (await ask(preview?.url ?? '', path)).text;

  test('site writes a folder, without what is stale there', async () => {
    folder.write('generated/site/stale.md', 'old');
    expect(await siteCommand({}, folder.path())).toBe(0);
    const files = folder.files('generated/site');
    expect(files).toEqual(
      expect.arrayContaining([
        'generated/site/index.html',
        'generated/site/llms.txt',
        'generated/site/lamps/one-page.html',
        'generated/site/lamps/openapi.yaml',
        'generated/site/lamps/operations/ListLamps.html',
      ]),
    );
    expect(files).not.toContain('generated/site/stale.md');
    expect(said.join('')).toContain(join('generated', 'site', 'index.html'));
    expect(await siteCommand({ service: 'lamps', baseUrl: 'https://docs.example.com/api' }, folder.path())).toBe(0);
    expect(folder.read('generated/lamps/site/sitemap.xml')).toContain('<loc>https://docs.example.com/api/lamps/</loc>');
    for (const baseUrl of ['docs', 'ftp://docs.example.com', 'https://docs.example.com/?a'])
      await expect(siteCommand({ baseUrl }, folder.path())).rejects.toThrow('--base-url');
  });

  test('what is not built, and a port that is taken, are said', async () => {
    await expect(start({ service: 'meters', port: 0 })).rejects.toThrow(UsageError);
    preview = await start({ port: 0 });
    await expect(start({ port: Number(new URL(preview.url).port) })).rejects.toThrow('--port');
  });

  test('a change of a glossary, a correction or the spec itself shows, a broken one does not, and the tree stays as it was', async () => {
    preview = await start({ port: 0 });
    const before = folder.read('spec/lamps/openapi.json');
    const waitFor = (words: string): Promise<void> =>
      expect.poll(async () => (await shown()).includes(words), { interval: 200 }).toBe(true);
    expect((await shown()).includes('ListLamps')).toBe(true);
    folder.write('spec/lamps/glossary.yaml', 'operations:\n  ListLamps: Lists every lamp that glows.\n');
    await waitFor('Lists every lamp that glows.');
    folder.write('spec/lamps/corrections/x.yaml', 'reason: [broken\n');
    await expect.poll(() => said.join('').includes('The build of lamps failed'), { interval: 200 }).toBe(true);
    expect((await shown()).includes('Lists every lamp that glows.')).toBe(true);
    expect(folder.read('spec/lamps/openapi.json')).toBe(before);
    folder.write('spec/lamps/openapi.json', before.replace('"title": "Lamps"', '"title": "Lanterns"'));
    await waitFor('Lanterns');
    // The other pages too: the first, the search, the one page, and the files.
    for (const path of ['/', '/assets/search-index.js', '/lamps/one-page.html', '/lamps/openapi.json', '/llms.txt'])
      expect(await shown(path), path).toContain('Lanterns');
  });

  test.skipIf(chromiumPath === undefined)('an open page reloads in Chromium, where it is', async () => {
    preview = await start({ port: 0 });
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      await page.goto(`${preview.url}lamps/`);
      await page.getByRole('link', { name: 'Everything on one page' }).click();
      await page.waitForURL(/lamps\/one-page\.html$/);
      await expect.poll(() => page.locator('main').innerText()).toContain('Lamps');
      await page.goto(preview.url);
      await page.keyboard.press('/');
      await page.keyboard.type('ListLamps');
      await page.locator('[role=option][aria-selected=true]').waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(/lamps\/operations\/ListLamps\.html$/);
      const text = folder.read('spec/lamps/openapi.json');
      folder.write(
        'spec/lamps/openapi.json',
        text.replace('"operationId": "ListLamps",', '"operationId": "ListLamps", "description": "Glows.",'),
      );
      await expect.poll(() => page.locator('main').innerText()).toContain('Glows.');
      expect(page.url()).toBe(`${preview.url}lamps/operations/ListLamps.html`);
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

// The pages of the portal without a browser: every link leads somewhere, nothing of a document becomes markup, and what each page has.
import { posix } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { beforeAll, describe, expect, it, test } from 'vitest';
import type { GeneratedFile } from '../../../generator/generated-file.ts';
import { buildApiModel } from '../../../generator/model/build-api-model.ts';
import { generatePortal } from '../../../generator/portal/generate-portal.ts';
import type { PortalOptions, PortalService } from '../../../generator/portal/portal.ts';
import { readPortalAssets } from '../../../generator/runtime/read-runtime.ts';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { hostileDocument, hostileStrings } from '../docs/hostile-document.ts';
import { readPage } from '../docs/markdown-reader.ts';
import { sampleDocument, sampleSources } from '../docs/sample-document.ts';

const changelog = `# Changelog: Desks

## 1.1.0

### Breaks clients

- **CreateDesk.body.size**: is mandatory now (\`required\`; [desk-reference, 4.1.1](<https://docs.example.com/a>))
- **Desk.name**: \\<b\\> is longer ([a file](<reference.md#L3>))
`;

function service(document: unknown, more: Partial<PortalService> = {}): PortalService {
  const model = buildApiModel(document, new Report());
  const downloads = [{ path: 'openapi.yaml', title: 'OpenAPI' }];
  return { id: 'desks', model, packageName: 'cloud-desk', sources: sampleSources, downloads, ...more };
}

function portal(services: PortalService[], options: PortalOptions = { sends: false }): Map<string, string> {
  const files: GeneratedFile[] = generatePortal(services, readPortalAssets(), options);
  return new Map(files.map(({ path, text }) => [path, text]));
}

const ofHtml = (files: ReadonlyMap<string, string>): [string, CheerioAPI][] =>
  [...files].filter(([path]) => path.endsWith('.html')).map(([path, text]) => [path, load(text)]);

let files: Map<string, string>;
beforeAll(() => {
  files = portal([service(sampleDocument, { changelog }), service({ ...sampleDocument, tags: [] }, { id: 'tables' })]);
});
const pageAt = (path: string): CheerioAPI => load(files.get(path) ?? '');

test('every link of every page leads to a file, and its anchor to a place there', () => {
  const ids = new Map(
    ofHtml(files).map(([path, page]) => [
      path,
      new Set(
        page('[id]')
          .map((_, one) => page(one).attr('id'))
          .get(),
      ),
    ]),
  );
  // Files that the pipeline lays beside the pages, and the library of the search.
  const beside = /\/openapi\.yaml$/;
  const broken = ofHtml(files).flatMap(([path, page]) =>
    page('[href], [src]')
      .map((_, one) => page(one).attr('href') ?? page(one).attr('src') ?? '')
      .get()
      .filter((target) => !/^https:/.test(target))
      .filter((target) => {
        const [to = '', anchor] = target.split('#');
        const file = to === '' ? path : posix.join(posix.dirname(path), to);
        if (beside.test(file)) return false;
        return !files.has(file) || (anchor !== undefined && !ids.get(file)?.has(anchor));
      })
      .map((target) => `${path}: ${target}`),
  );
  expect(broken).toEqual([]);
});

test('error codes have their words on their page and in the search', () => {
  const page = pageAt('desks/errors.html');
  expect(page('[id="code-DESK.0001"] dd').text().trim()).toBe('The desk is taken. Choose another one.');
  expect(files.get('assets/search-index.js')).toContain('The desk is taken');
  // Its examples show the code.
  const ofOperation = ofHtml(files).filter(([path]) => path.startsWith('desks/operations/'));
  expect(ofOperation.some(([, one]) => one('#error-codes').text().includes('Choose another one.'))).toBe(true);
});

test('a code that comes with several statuses stands once where its words are the same, and the first is the one that links lead to', () => {
  const codes = [
    { code: 'D.1', description: 'Taken.' },
    { code: 'D.1', status: '400', description: 'Taken.' },
    { code: 'D.1', status: '409', description: 'Taken.' },
    { code: 'D.1', status: '500', description: 'Broken.' },
  ];
  const page = load(portal([service({ ...sampleDocument, 'x-error-codes': codes })]).get('desks/errors.html') ?? '');
  const shown = page('.codes > div')
    .map((_, one) => `${page(one).attr('id') ?? ''}: ${page(one).text().replace(/\s+/g, ' ').trim()}`)
    .get();
  expect(shown).toEqual(['code-D.1: D.1 400 409 Taken.', ': D.1 500 Broken.']);
  expect(page('main > p').first().text()).toBe('Error codes of the service, with their statuses: 1.');
});

test('pages of a released service say what they show, and lead to what changed', () => {
  const of = (kind: 'release' | 'changed' | 'pre-release', more: Partial<PortalService>): string => {
    const shown = portal([
      service(sampleDocument, { state: { kind, version: '1.1.0' }, documentsVersion: '2025-07-14', ...more }),
    ]);
    const [home, operation] = ['index.html', 'desks/operations/CreateDesk.html'].map((path) =>
      load(shown.get(path) ?? ''),
    );
    return `${home?.('.counts').text()} | ${operation?.('#menu .state').text()} | ${operation?.('.names a[href="../changes.html"]').length}`;
  };
  expect(of('release', { changelog })).toMatch(
    /documents of 2025-07-14 · release 1\.1\.0 \| Release 1\.1\.0, changes \| 1$/,
  );
  expect(of('changed', {})).toMatch(/changed since release 1\.1\.0 \| Changed since release 1\.1\.0 \| 0$/);
  expect(of('pre-release', {})).toContain('Pre-release 1.1.0');
  // Of a service that was never released there is nothing to say.
  expect(pageAt('desks/operations/CreateDesk.html')('.state').length).toBe(0);
});

test('every record of the search leads to a place', () => {
  const index = (files.get('assets/search-index.js') ?? '').replace(/^globalThis\.portalIndex = |;\s*$/g, '');
  const { pages, records } = JSON.parse(index) as {
    pages: string[];
    records: [number, number, string, string, number, string, string][];
  };
  expect(records.length).toBeGreaterThan(20);
  const lost = records.filter(([, , , , page, anchor]) => {
    const text = files.get(pages[page] ?? '');
    return text === undefined || (anchor !== '' && !text.includes(`id="${anchor}"`));
  });
  expect(lost).toEqual([]);
});

test('ids are unique, and a page runs only the scripts of the portal', () => {
  for (const [path, page] of ofHtml(files)) {
    const ids = page('[id]')
      .map((_, one) => page(one).attr('id'))
      .get();
    expect(new Set(ids).size, path).toBe(ids.length);
    const root = '../'.repeat(path.split('/').length - 1);
    expect(
      page('script')
        .map((_, one) => page.html(one))
        .get(),
    ).toEqual([
      `<script src="${root}assets/theme.js"></script>`,
      `<script src="${root}assets/portal.js" defer=""></script>`,
      `<script src="${root}assets/search-dialog.js" defer=""></script>`,
    ]);
    expect(page('style, [style], [onclick], [onload]').length).toBe(0);
    expect(page('meta[http-equiv]').attr('content')).toContain(
      "script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'",
    );
    expect(page('title').text()).not.toBe('');
    expect(page('h1').length, path).toBe(1);
  }
});

test('the page of an operation has everything that is known of it', () => {
  const text = pageAt('desks/operations/CreateDesk.html')('main').text().replace(/\s+/g, ' ');
  for (const words of [
    'POST /v2/{project_id}/desks',
    'desk:desks:create',
    'CreateDesk',
    'createDesk',
    'Request body',
    'Responses',
    'curl --request POST',
    'import requests',
    'package main',
    'HttpRequest.newBuilder',
    'desk-reference',
    'is mandatory now',
  ])
    expect(text).toContain(words);
});

test('a schema says who uses it, the changelog is a page, and the twin of an operation is Markdown', () => {
  const schemas = [...files.keys()].filter((path) => path.startsWith('desks/schemas/'));
  expect(schemas.length).toBeGreaterThan(2);
  expect(schemas.some((path) => pageAt(path)('#used-by a').length > 0)).toBe(true);
  const changes = pageAt('desks/changes.html');
  expect(changes('main ul li a').attr('href')).toBe('https://docs.example.com/a');
  expect(changes('main').text()).toContain('Desk.name: <b> is longer (a file)');
  expect(files.get('desks/operations/CreateDesk.html.md')).toMatch(/^# .*\n\n## CreateDesk\n/);
  expect(files.get('llms.txt')).toContain('(desks/operations/CreateDesk.html.md)');
  expect(files.get('llms-full.txt')).toContain('## CreateDesk');
});

test('with an address pages name their own, and there is a sitemap; a portal that sends may connect', () => {
  const served = portal([service(sampleDocument)], { sends: true, baseUrl: 'https://docs.example.com/api/' });
  const page = load(served.get('desks/index.html') ?? '');
  expect(page('link[rel=canonical]').attr('href')).toBe('https://docs.example.com/api/desks/');
  expect(served.get('sitemap.xml')).toContain(
    '<loc>https://docs.example.com/api/desks/operations/CreateDesk.html</loc>',
  );
  expect(page('meta[http-equiv]').attr('content')).toContain('connect-src http: https:');
  expect(load(served.get('desks/operations/CreateDesk.html') ?? '')('form[data-send]').attr('hidden')).toBe('hidden');
  expect(files.has('sitemap.xml')).toBe(false);
});

test('the same models give the same bytes', () => {
  expect(portal([service(sampleDocument)])).toEqual(portal([service(sampleDocument)]));
});

describe.each(hostileStrings.map((text) => [text]))('a document with %j everywhere', (text) => {
  const hostile = portal([service(hostileDocument(text), { changelog: `# ${text}\n\n- **${text}**: ${text}\n` })]);

  it('makes no element, attribute or address out of it', () => {
    for (const [path, page] of ofHtml(hostile)) {
      expect(page('script:not([src]), style, img, iframe, object, embed, base, svg').length, path).toBe(0);
      const handlers = page('*').filter((_, one) =>
        Object.keys(page(one).attr() ?? {}).some((name) => name.startsWith('on')),
      );
      expect(handlers.length, path).toBe(0);
      const addresses = page('[href], [src]')
        .map((_, one) => page(one).attr('href') ?? page(one).attr('src'))
        .get();
      for (const address of addresses) expect(address).not.toMatch(/^\s*(?:javascript|data|vbscript):|^\/\/|^http:/i);
    }
  });

  it('shows an editor no character that it would obey', () => {
    for (const [path, text] of hostile)
      expect(text.match(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/u), path).toBeNull();
  });

  it('stays text in the Markdown', () => {
    for (const [path, markdown] of hostile)
      if (path.endsWith('.html.md'))
        expect(readPage(markdown).links.filter((link) => /javascript:/i.test(link))).toEqual([]);
  });
});

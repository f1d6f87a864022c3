// Everything that is generated from hostile documents, whichever generator makes it: parsed, compiled, run, opened. Nothing of the
// documents runs, no prototype changes, no file lies outside of the output folder.
import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { isSafeOutputPath } from '../generator/generated-file.ts';
import { siteDocument } from '../generator/docs/site/site-document.ts';
import { buildApiModel } from '../generator/model/build-api-model.ts';
import { Report } from '../scraper/diagnostics/report.ts';
import { readPage } from './generator/docs/markdown-reader.ts';
import { chromiumPath, launchChromium } from './support/chromium.ts';
import { HOSTILE_TEXTS, hostilePages, TRACE } from './support/hostile-documents.ts';
import { projectFolder } from './support/source-files.ts';

const run = promisify(execFile);
const project = mkdtempSync(join(tmpdir(), 'tablespec-hostile-'));
const output = join(project, 'out');
const inProject = (...command: string[]) => run(process.execPath, command, { cwd: project, maxBuffer: 100_000_000 });
const tablespec = (...parameters: string[]) =>
  inProject('--import', 'tsx', join(projectFolder, 'cli/main.ts'), ...parameters);
const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
const filesOf = (...endings: string[]): string[] =>
  filesBelow(output).filter((file) => endings.includes(extname(file)));
const textOf = (file: string): string => readFileSync(join(output, file), 'utf8');

/** A file that a maintainer writes is no safer than a document. */
const EVERYTHING = HOSTILE_TEXTS.join(' ').replaceAll('\n', ' ');
const CORRECTION = {
  reason: EVERYTHING,
  evidence: [{ document: EVERYTHING, section: EVERYTHING, facts: EVERYTHING }],
  changes: [{ target: '/paths/~1v1~1things-5~1{id}/post/summary', expected: 'constructor', value: EVERYTHING }],
};
const GLOSSARY = {
  fields: { plain: EVERYTHING, kind: EVERYTHING, id: EVERYTHING },
  values: { kind: { OTHER: EVERYTHING } },
};

/** What lay there before anything was built. */
let before: string[];
beforeAll(async () => {
  mkdirSync(join(project, 'docs'));
  mkdirSync(join(project, 'spec/lamps'), { recursive: true });
  for (const [name, text] of Object.entries(hostilePages())) writeFileSync(join(project, 'docs', name), text);
  writeFileSync(
    join(project, 'spec/lamps/service.yaml'),
    'title: "*/ `${globalThis.PWNED=1}` </script>"\nservers: [{ url: "https://lamps.example.com" }]\n',
  );
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(project, 'spec/lamps/glossary.yaml'), JSON.stringify(GLOSSARY));
  mkdirSync(join(project, 'spec/lamps/corrections'));
  writeFileSync(join(project, 'spec/lamps/corrections/hostile.yaml'), JSON.stringify(CORRECTION));
  before = filesBelow(project);
  symlinkSync(join(projectFolder, 'node_modules'), join(project, 'node_modules'));
  await tablespec('build', '--service', 'lamps', '--source', 'docs', '--out', 'out', '--descriptions', 'both');
  await tablespec('site', '--service', 'lamps', '--out', 'out');
  await writeFurther();
});
/** What the other commands make of the same documents. */
async function writeFurther(): Promise<void> {
  const written = (name: string, text: string): void => writeFileSync(join(output, name), text);
  written('edition.md', (await tablespec('edition', '--service', 'lamps', '--source', 'docs')).stdout);
  mkdirSync(join(output, 'init'));
  const inInit = (...parameters: string[]) =>
    run(process.execPath, ['--import', 'tsx', join(projectFolder, 'cli/main.ts'), ...parameters], {
      cwd: join(output, 'init'),
      maxBuffer: 100_000_000,
    });
  await inInit('init', 'lamps', '--source', '../../docs', '--title', '<script>globalThis.PWNED=1</script>');
  await inInit('publish', 'lamps', '--out', '../published');
}

afterAll(() => rmSync(project, { recursive: true, force: true }));

test('an operation comes of each page, and no file lies outside of the output folder', () => {
  expect(Object.keys(JSON.parse(textOf('spec/openapi.json')).paths)).toHaveLength(HOSTILE_TEXTS.length);
  expect(filesBelow(project).filter((file) => !file.startsWith('out/') && !file.startsWith('node_modules'))).toEqual(
    before,
  );
  expect(filesBelow(output).filter((file) => !isSafeOutputPath(file))).toEqual([]);
});

test('JSON and YAML read back as data, and say the same', () => {
  for (const file of filesOf('.json', '.sarif'))
    expect(() => JSON.parse(textOf(file).replace(/^\/\/.*$/m, '')), file).not.toThrow();
  for (const file of filesOf('.yaml', '.yml')) {
    const document = parseDocument(textOf(file));
    expect([...document.errors, ...document.warnings], file).toEqual([]);
  }
  expect(parseDocument(textOf('spec/openapi.yaml')).toJS({ maxAliasCount: 0 })).toEqual(
    JSON.parse(textOf('spec/openapi.json')),
  );
});

/** Throws, with the line, for a mark that would be read as one. */
const pageOf = (file: string) => readPage(textOf(file));

/** Editions are read by this program again, in its own words for what Markdown would take for markup. */
const isEdition = (file: string): boolean => /(?:^edition|reference)\.md$/.test(file);

test('editions have no element and no link of the documents', () => {
  const editions = filesOf('.md').filter(isEdition);
  expect(editions).toEqual(['edition.md', 'init/spec/lamps/reference.md']);
  for (const file of editions) {
    const outside = textOf(file).replace(/^```json\n.*?^```$/gms, '');
    expect(
      outside.match(
        /<(?:[a-z][a-z0-9-]{0,9}(?=[\s/>])|[!?/])[^\n]{0,80}|\[[^\]\n]*\]\([^\n]{0,80}|^(?:---|===|~~~|```|%YAML)[^\n]{0,80}$/gim,
      ),
    ).toBeNull();
  }
});

test('Markdown has no element and no link of the documents', () => {
  for (const file of filesOf('.md').filter((name) => !isEdition(name))) {
    const { tags, links } = pageOf(file);
    expect(
      tags.filter(
        (tag) => !/^(?:<br>|<\/?(?:code|details|summary)>|<!-- Generated by tablespec[ .][^<>]*-->)$/.test(tag),
      ),
      file,
    ).toEqual([]);
    expect(
      links.filter((link) => !/^(?:#|https:\/\/|[\w./-]+(?:#|$))/.test(link)),
      file,
    ).toEqual([]);
  }
});

test('each request of the HTTP file is one request of its operation, with variables of ours only', () => {
  const [head = '', ...requests] = textOf('generated/feeds/requests.http').split(/^### .*\n/m);
  expect(requests).toHaveLength(HOSTILE_TEXTS.length);
  const known = new Set([...head.matchAll(/^@(\w+) = /gm)].map(([, name]) => name));
  for (const request of requests) {
    const [names = '', ...lines] = request.split('\n').filter((line) => !line.startsWith('# Optional: '));
    expect(names).toMatch(/^# @name [A-Za-z0-9]+$/);
    const end = lines.indexOf('');
    for (const line of lines.slice(0, end))
      expect(line).toMatch(/^(?:POST \{\{baseUrl\}\}\/\S+|[\w!#$%&'*+.^`|~-]+: [^\p{Cc}]*)$/u);
    expect(() => JSON.parse(lines.slice(end).join('\n'))).not.toThrow();
    for (const [, name] of request.matchAll(/\{\{(.*?)\}\}/g)) expect(known).toContain(name);
  }
  const sent: unknown[] = [];
  JSON.parse(
    textOf('generated/feeds/postman_collection.json'),
    (key, value: unknown) => (
      /^(?:event|script)$/.test(key) && expect(value).toBeUndefined(),
      /^(?:header|url|body)$/.test(key) && sent.push(value),
      value
    ),
  );
  expect(JSON.stringify(sent).match(/\{\{(?!baseUrl\}|token\}|region\}|id\})[^}]*\}\}/)).toBeNull();
});

test('llms.txt is lists of links to our pages', () => {
  const { links, tags } = pageOf('generated/docs/llms.txt');
  expect(tags).toEqual([]);
  expect(links.filter((link) => !/^[\w./-]+$/.test(link))).toEqual([]);
});

test('code and Markdown show an editor no character that it would obey', () => {
  for (const file of filesOf('.ts', '.js', '.md', '.http', '.txt'))
    expect(textOf(file).match(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/u), file).toBeNull();
});

test('TypeScript compiles, and no module does anything of the documents when it is loaded and used', async () => {
  const tsc = (folder: string) =>
    inProject(
      join(projectFolder, 'node_modules/typescript7/bin/tsc'),
      '-p',
      join(output, folder),
      '--outDir',
      join(output, folder, 'dist'),
    );
  const compiled = filesOf('.json')
    .filter((file) => basename(file) === 'tsconfig.json')
    .map((file) => file.replace(/\/?tsconfig\.json$/, ''));
  expect(compiled).toContain('generated/client');
  for (const folder of compiled) await tsc(folder);
  const modules = filesOf('.js', '.mjs').filter((file) => !file.includes('/site/'));
  expect(modules.length).toBeGreaterThan(HOSTILE_TEXTS.length);
  writeFileSync(
    join(project, 'load.js'),
    `const found = [];
const members = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
const value = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"plain":[{"__proto__":{"polluted":1}}]}');
for (const file of ${JSON.stringify(modules)}) {
  const module = await import(${JSON.stringify(`${pathToFileURL(output).href}/`)} + file);
  for (const [name, member] of Object.entries(module)) if (/^validate[A-Z]/.test(name) && !name.startsWith('validateResponses')) for (const input of [value, [value], 'x', 1, null]) member(input);
}
if ('PWNED' in globalThis) found.push('ran');
if ({}.polluted !== undefined || JSON.stringify(Object.getOwnPropertyNames(Object.prototype)) !== members) found.push('polluted');
console.log(JSON.stringify(found));`,
  );
  const { stdout } = await inProject('load.js');
  expect(JSON.parse(stdout)).toEqual([]);
  expect(existsSync(join(project, TRACE))).toBe(false);
});

test('shell snippets call curl once, and nothing else', async () => {
  const fences = filesOf('.md')
    .filter((file) => !isEdition(file))
    .flatMap((file) => pageOf(file).fences)
    .filter(({ language }) => /^(?:sh|bash|shell|console)$/.test(language))
    .map(({ text }) => text);
  const document: unknown = JSON.parse(textOf('spec/openapi.json'));
  const site = JSON.stringify(siteDocument(buildApiModel(document, new Report()), document, { packageName: 'lamps' }));
  const samples: string[] = [];
  JSON.parse(
    site,
    (key, value: { lang?: string; source?: string }) => (
      key !== '' && value?.lang === 'bash' && typeof value.source === 'string' && samples.push(value.source), value
    ),
  );
  expect(samples).toHaveLength(HOSTILE_TEXTS.length);
  const bin = join(project, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'curl'), '#!/bin/sh\necho called >> "$CALLS"\n');
  chmodSync(join(bin, 'curl'), 0o755);
  const calls = join(project, 'calls');
  for (const script of [...fences.filter((text) => text.startsWith('curl')), ...samples]) {
    rmSync(calls, { force: true });
    await run('/bin/sh', ['-c', script], {
      cwd: project,
      env: { PATH: `${bin}:/usr/bin:/bin`, CALLS: calls, TOKEN: 't' },
    });
    expect(readFileSync(calls, 'utf8'), script).toBe('called\n');
  }
  expect(existsSync(join(project, TRACE))).toBe(false);
});

describe.skipIf(chromiumPath === undefined)('in Chromium', () => {
  test('no page runs, asks for or shows anything but text', async () => {
    const pages = filesOf('.html', '.svg');
    expect(pages.length).toBeGreaterThan(0);
    const browser = await launchChromium();
    try {
      for (const file of pages) {
        const page = await browser.newPage();
        const complaints: string[] = [];
        page.on('dialog', (dialog) => (complaints.push(dialog.message()), void dialog.dismiss()));
        page.on('request', (request) => /^(?:file|data|blob):/.test(request.url()) || complaints.push(request.url()));
        page.on('pageerror', (error) => complaints.push(error.message));
        const { operationId } = Object.values<any>(JSON.parse(textOf('spec/openapi.json')).paths)[0].post;
        await page.goto(`${pathToFileURL(join(output, file)).href}#operation/${operationId}`, { waitUntil: 'load' });
        await page.waitForTimeout(500);
        expect(await page.evaluate('"PWNED" in globalThis'), file).toBe(false);
        expect(
          await page.evaluate(
            'document.querySelectorAll(\'img[src=x], iframe, object, embed, [onerror], [onload], a[href^="javascript" i]\').length',
          ),
          file,
        ).toBe(0);
        expect(complaints, file).toEqual([]);
        await page.close();
      }
    } finally {
      await browser.close();
    }
  });
});

// The docs of whole documents: content, links, determinism, speed.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, it } from 'vitest';
import { type DocsOptions, generateDocs } from '../../../generator/docs/generate-docs.ts';
import { type GeneratedFile, isSafeOutputPath } from '../../../generator/generated-file.ts';
import type { ApiModel } from '../../../generator/model/api-model.ts';
import { buildApiModel } from '../../../generator/model/build-api-model.ts';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { hostileDocument, hostileStrings } from './hostile-document.ts';
import { largeDocument } from './large-document.ts';
import { readPage } from './markdown-reader.ts';
import { sampleDocument, sampleSources } from './sample-document.ts';

const golden = join(import.meta.dirname, 'golden');

function modelOf(document: unknown): ApiModel {
  return buildApiModel(document, new Report());
}

function docsOf(document: unknown, options: DocsOptions = {}): GeneratedFile[] {
  return generateDocs(modelOf(document), options);
}

function textOf(files: readonly GeneratedFile[], path: string): string {
  return files.find((file) => file.path === path)?.text ?? '';
}

/** Operations of one tag; the id of the last is a name that Windows reserves. */
function manyOfOneTag(count: number): unknown {
  const operations = Array.from({ length: count }, (_, index): [string, unknown] => {
    const operationId = index === count - 1 ? 'Con' : `ListLamp${index}`;
    return [`/lamps/${index}`, { get: { operationId, tags: ['Lamps'], responses: {} } }];
  });
  return { info: { title: 'Lamps', version: '1' }, paths: Object.fromEntries(operations) };
}

it('writes the sample as recorded (UPDATE=1 records)', () => {
  const options = { packageName: 'cloud-desk', beside: [{ title: 'Client', path: '../client/README.md' }] };
  const files = docsOf(sampleDocument, { sources: sampleSources, ...options });
  if (process.env['UPDATE'] === '1') {
    rmSync(golden, { recursive: true, force: true });
    for (const { path, text } of files) {
      mkdirSync(dirname(join(golden, path)), { recursive: true });
      writeFileSync(join(golden, path), text);
    }
  }
  const recorded = existsSync(golden)
    ? readdirSync(golden, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(?:md|txt)$/.test(path))
    : [];
  expect(files.map(({ path }) => path).sort()).toEqual(recorded.map((path) => path.replaceAll('\\', '/')).sort());
  for (const { path, text } of files) expect(text, path).toBe(readFileSync(join(golden, path), 'utf8'));
});

it.each<[string, unknown]>([
  ['sample', sampleDocument],
  ['large', largeDocument({ operations: 60, schemas: 200 })],
  ['large, with a page for each operation', manyOfOneTag(11)],
  ['empty', {}],
  ['names that differ in case', { paths: {}, components: { schemas: { Desk: {}, desk: {}, DESK: {}, Schemas: {} } } }],
  ...hostileStrings.map((text): [string, unknown] => [JSON.stringify(text), hostileDocument(text)]),
])('every link of %s resolves and every page is reached', (_, document) => {
  const files = docsOf(document);
  const pages = new Map(files.map(({ path, text }) => [path, readPage(text)]));
  const reached = new Set(['README.md', 'llms.txt']);
  for (const path of reached) {
    for (const href of pages.get(path)?.links ?? []) {
      const [file = '', anchor] = href.split('#');
      const target = file === '' ? path : posix.normalize(posix.join(posix.dirname(path), file));
      expect(pages.has(target), `${href} in ${path}`).toBe(true);
      if (anchor !== undefined)
        expect(
          pages.get(target)?.headings.map((heading) => heading.anchor),
          `${href} in ${path}`,
        ).toContain(anchor);
      reached.add(target);
    }
  }
  expect([...reached].sort()).toEqual(files.map(({ path }) => path).sort());
  for (const { path } of files) expect(isSafeOutputPath(path), path).toBe(true);
});

it('puts every operation, parameter, response, schema and example somewhere', () => {
  const model = modelOf(sampleDocument);
  const files = generateDocs(model);
  const pages = files.map(({ text }) => readPage(text));
  const headings = pages.flatMap((page) => page.headings.map((heading) => heading.text));
  expect(headings).toEqual(
    expect.arrayContaining([...model.operations.map(({ id }) => id), ...model.schemas.map(({ name }) => name)]),
  );
  const fences = pages.flatMap((page) =>
    page.fences.filter(({ language }) => language === 'json').map(({ text }) => JSON.parse(text) as unknown),
  );
  const examples = model.operations.flatMap(({ requestBody, responses }) =>
    [requestBody, ...responses.map(({ body }) => body)].flatMap((body) => body?.examples ?? []),
  );
  const made = files.flatMap(({ text }) => text.match(/, made from the schema:/g) ?? []);
  expect(fences).toHaveLength(examples.length + made.length);
  expect(fences).toEqual(expect.arrayContaining(examples.map(({ value }) => value)));
  const statuses = pages.flatMap((page) =>
    page.tables.filter(({ columns }) => columns[0] === 'Status').flatMap(({ rows }) => rows.map(([status]) => status)),
  );
  expect(statuses).toEqual(
    model.tags.flatMap((tag) => tag.operations.flatMap(({ responses }) => responses.map(({ status }) => status))),
  );
});

it('names the source of operations and schemas, the original behind an edition, and nothing where none is known', () => {
  const files = docsOf(sampleDocument, { sources: sampleSources });
  expect(textOf(files, 'operations/desk-management.md')).toContain('\nSource: desk-reference, 4.1.1 Renting a Desk\n');
  expect(textOf(files, 'schemas.md')).toContain(
    '\nSource: desk-reference, 4.1.1 Renting a Desk; desk-reference, 4.2.1\n',
  );
  expect(
    docsOf(sampleDocument)
      .map(({ text }) => text)
      .join(''),
  ).not.toContain('Source:');
});

it('has a page for the changelog where there is one, and links to it from every other page', () => {
  const files = docsOf(sampleDocument, { changelog: '# Changelog\n\n## 2.0.0\n\n- A desk may be shared.\n' });
  expect(readPage(textOf(files, 'changelog.md')).headings.map(({ text }) => text)).toEqual(['Changelog', '2.0.0']);
  for (const { path, text } of files.filter((file) => file.path !== 'changelog.md'))
    expect(
      readPage(text).links.some((href) => /^(?:\.\.\/)*changelog\.md$/.test(href)),
      path,
    ).toBe(true);
  expect(
    docsOf(sampleDocument).filter(({ text, path }) => path === 'changelog.md' || text.includes('changelog.md')),
  ).toEqual([]);
});

it('gives each operation of a tag with more than ten a page of its own, with ways back', () => {
  expect(docsOf(manyOfOneTag(10)).filter(({ path }) => path.startsWith('operations/'))).toHaveLength(1);
  const files = docsOf(manyOfOneTag(11), { packageName: 'cloud-lamp' });
  const pages = files.filter(({ path }) => /^operations\/lamps\//.test(path));
  expect(pages.map(({ path }) => path.slice('operations/lamps/'.length))).toContain('ListLamp3.md');
  // Windows has no file of that name.
  expect(pages.map(({ path }) => path.slice('operations/lamps/'.length))).toContain('Con_.md');
  for (const { text, path } of pages) {
    expect(readPage(text).links, path).toEqual(expect.arrayContaining(['../../README.md', '../lamps.md']));
    expect(readPage(text).headings.filter(({ level }) => level === 1)).toHaveLength(1);
  }
  const own = textOf(files, 'operations/lamps/ListLamp3.md');
  expect(own).toContain("from 'cloud-lamp/lamps'");
  expect(own).toContain('curl');
  expect(textOf(files, 'operations/lamps.md')).toContain('[ListLamp3](lamps/ListLamp3.md)');
});

it('says how requests prove who sends them, and nothing of a document that names no way', () => {
  const signed = {
    ...sampleDocument,
    components: {
      ...sampleDocument.components,
      securitySchemes: {
        TokenAuth: { type: 'apiKey', in: 'header', name: 'X-Auth-Token' },
        Signed: { type: 'apiKey', in: 'header', name: 'Authorization', 'x-signature-algorithm': 'SDK-HMAC-SHA256' },
      },
    },
  };
  const text = textOf(docsOf(signed, { packageName: 'cloud-desk' }), 'README.md');
  for (const words of ['## Authentication', '`X-Auth-Token`', '/v3/auth/tokens', 'accessKeys({'])
    expect(text).toContain(words);
  expect(textOf(docsOf(signed), 'README.md')).not.toContain('accessKeys');
  expect(textOf(docsOf({ ...sampleDocument, components: { schemas: {} } }), 'README.md')).not.toContain(
    'Authentication',
  );
});

it('puts many schemas on a page per letter', () => {
  const files = docsOf(largeDocument({ operations: 1, schemas: 100 }));
  expect(files.filter(({ path }) => path.startsWith('schemas/'))).toHaveLength(26);
  expect(readPage(textOf(files, 'schemas.md')).links).toContain('schemas/a.md#athing0');
});

it('opens a schema once on a path, and none that would burst the page', () => {
  const parts = (level: number): unknown => ({
    allOf: Array.from({ length: 60 }, (_, index) => ({ $ref: `#/components/schemas/L${level}x${index}` })),
  });
  const schemas = Object.fromEntries(
    [0, 1, 2, 3, 4, 5].flatMap((level) =>
      Array.from({ length: 60 }, (_, index) => [`L${level}x${index}`, parts((level + 1) % 6)]),
    ),
  );
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/L0x0' } } };
  const files = docsOf({
    paths: { '/a': { post: { requestBody: { content }, responses: {} } } },
    components: { schemas },
  });
  expect(textOf(files, 'operations/other.md')).toContain('[L0x0](../schemas/l.md#l0x0)');
  const rows = readPage(textOf(docsOf(sampleDocument), 'operations/desk-management.md')).tables.flatMap(
    ({ rows: fields }) => fields.map(([name]) => name),
  );
  expect(rows).toContain('desks[].drawers[].inner');
  expect(rows).not.toContain('desks[].drawers[].inner[].label');
});

it('gives the same text for the same model, and leaves the model alone', () => {
  const model = deepFreeze(modelOf(sampleDocument));
  expect(generateDocs(model)).toEqual(generateDocs(modelOf(structuredClone(sampleDocument))));
});

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

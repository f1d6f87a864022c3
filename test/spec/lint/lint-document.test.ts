import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { downConvert } from '../../../spec/down-convert/down-convert.ts';
import { lintDocument } from '../../../spec/lint/lint-document.ts';
import { largeDocument } from '../large-document.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tablespec-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function write(name: string, document: unknown): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, typeof document === 'string' ? document : JSON.stringify(document, null, 1));
  return file;
}

/** The canonical shape, with the faults only a vendor's page could mend. */
function vendorDocument() {
  const document = largeDocument({ operations: 3, schemasPerOperation: 2, propertiesPerSchema: 6 });
  document.servers[0].url = 'https://workspace.{region}.myhuaweicloud.com';
  document.paths['/v2/{project_id}/things1/{thing_id}'].post.requestBody.content['application/json'].examples.example1.value.text_1 = 1;
  return document;
}

describe.each([
  ['3.1', vendorDocument()],
  ['3.0', downConvert(vendorDocument()).document],
])('a document of the canonical shape in %s', (version, document) => {
  it('has no errors under the recommended rules, and warnings only for the vendor', async () => {
    const problems = await lintDocument(await write(`vendor-${version}.json`, document), { rules: 'recommended' });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect([...new Set(problems.map(({ rule }) => rule))].sort()).toEqual(['no-invalid-media-type-examples', 'operation-4xx-response']);
  });

  it('has nothing at all under our own', async () => {
    expect(await lintDocument(await write(`own-${version}.json`, document), { rules: 'house' })).toEqual([]);
  });
});

it('says what, how bad and where, by place', async () => {
  const document = vendorDocument();
  delete document.info.license;
  document.paths['/v2/{project_id}/things1/{thing_id}'].post.operation = 1;
  expect(await lintDocument(await write('faults.json', document), { rules: 'house' })).toEqual([
    { rule: 'info-license', severity: 'warning', message: expect.any(String), pointer: '/info', line: 3 },
    { rule: 'struct', severity: 'error', message: expect.stringContaining('operation'), pointer: '/paths/~1v2~1{project_id}~1things1~1{thing_id}/post/operation', line: expect.any(Number) },
  ]);
});

it('gives all problems, however many', async () => {
  const document = largeDocument({ operations: 400, schemasPerOperation: 1, propertiesPerSchema: 1 });
  expect((await lintDocument(await write('many.json', document), { rules: 'recommended' })).length).toBe(401);
});

it('obeys no configuration that lies about', async () => {
  await write('redocly.yaml', 'rules: { operation-4xx-response: error }');
  const problems = await lintDocument(await write('beside.json', vendorDocument()), { rules: 'recommended' });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it('fails when the linter has nothing to say', async () => {
  await expect(lintDocument(join(folder, 'missing.json'), { rules: 'house' })).rejects.toThrow('redocly gave no report');
});

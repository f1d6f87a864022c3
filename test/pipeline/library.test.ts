// The functions that a program imports: what each gives, and what it refuses. None of them prints.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import * as library from '../../pipeline/library.ts';
import { fixturesFolder } from '../support/golden.ts';
import { projectFolder } from '../support/source-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { buildSpec, check, diff, generate, readDocuments, UsageError } = library;
const folder = temporaryFolder();
const LAMPS = readFileSync(join(fixturesFolder, 'documents/merging/input/one.txt'), 'utf8');

async function lamps() {
  folder.write('docs/lamps.txt', LAMPS);
  return readDocuments({ folder: folder.path(), sources: ['docs'], service: 'lamps' });
}

test('documents become a document, the document becomes files, and nothing is printed', async () => {
  const printed = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write'));
  const { readings } = await lamps();
  expect(readings).toHaveLength(1);
  const reference = readings[0]?.reference as library.ApiReference;
  const { document, provenance } = buildSpec(reference, { service: 'title: Lamps of the house\n' });
  expect(document.info.title).toBe('Lamps of the house');
  expect(Object.keys(document.paths)).toContain('/v1/lamps');
  expect(provenance['/paths/~1v1~1lamps/get']?.[0]?.document).toBe('lamps.txt');
  expect(check(document).filter(({ severity }) => severity === 'error')).toEqual([]);
  const { files } = await generate(document, { service: 'lamps', provenance });
  const folders = new Set(files.map(({ path }) => path.split('/')[0]));
  expect([...folders].sort()).toEqual(['client', 'docs', 'feeds', 'schemas', 'validators']);
  for (const write of printed) expect(write).not.toHaveBeenCalled();
});

test('two documents are compared', async () => {
  const { readings } = await lamps();
  const { document } = buildSpec(readings[0]?.reference as library.ApiReference);
  const without = { ...document, paths: {} };
  expect(await diff({ before: document, after: document })).toEqual([]);
  const changes = await diff({ before: document, after: without });
  expect(changes[0]?.class).toBe('breaking');
  const file = folder.write('openapi.json', JSON.stringify(document));
  expect(await diff({ before: file, after: without, folder: folder.path() })).toEqual(changes);
});

describe('what is refused', () => {
  test('values that are no OpenAPI document', async () => {
    for (const value of [null, 1, 'text', [], {}]) expect(check(value)[0]?.severity).toBe('error');
    await expect(generate({}, { service: 'lamps' })).rejects.toThrow(UsageError);
  });

  test('an id that would leave the folder', async () => {
    await expect(generate({}, { service: '../lamps' })).rejects.toThrow(UsageError);
    const options = { folder: folder.path(), sources: [], service: '../lamps' };
    await expect(readDocuments(options)).rejects.toThrow(UsageError);
  });

  test('a word that names nothing', async () => {
    await expect(diff({ before: 'nothing-here', after: {}, folder: folder.path() })).rejects.toThrow(UsageError);
  });
});

test('each function has an example in docs/library.md, which imports what there is', () => {
  const text = readFileSync(join(projectFolder, 'docs/library.md'), 'utf8');
  const imported = [...text.matchAll(/import \{ (.*) \} from 'tablespec';/g)].flatMap(
    ([, names]) => names?.split(', ') ?? [],
  );
  expect(imported.filter((name) => !(name in library))).toEqual([]);
  for (const name of ['readDocuments', 'buildSpec', 'check', 'diff', 'generate', 'build'])
    expect(text).toContain(`\n## ${name}\n`);
});

// Digests of rows: of operations, of objects that all operations share, none of what only examples show.
import { expect, test } from 'vitest';
import { describedRows } from '../../../pipeline/diff/described-rows.ts';
import { digest, printRowDigests, readRowDigests, readSectionDigests } from '../../../pipeline/diff/row-digests.ts';
import { rowWords } from '../../../pipeline/diff/row-words.ts';
import type { ApiReference, Field, Operation } from '../../../scraper/reference/reference-model.ts';
import { interpretPages } from '../../support/pipeline.ts';

const field = (name: string, description?: string): Field => ({
  name,
  type: { kind: 'scalar', name: 'string' },
  constraints: [],
  at: [{ document: 'lamps.md', row: 1 }],
  ...(description !== undefined && { description }),
});

function reference(words: string | undefined): ApiReference {
  const at = [{ document: 'lamps.md' }];
  const table = { role: 'response', referenced: true, at } as const;
  const operation: Operation = {
    method: 'get',
    path: '/lamps',
    title: 'Lamps',
    section: 'Lamps',
    document: 'lamps.md',
    parameters: [{ ...field('page', words), in: 'query' }],
    responses: [],
    tables: [
      { ...table, key: 'response/Lamp', title: 'Lamp', fields: [field('lux', words)] },
      { ...table, key: 'response/Links', title: 'Links', inferred: true, fields: [field('self')] },
    ],
    requestExamples: [],
    iamActions: [],
    at,
  };
  const shared = [{ ...table, key: 'shared/Foot', title: 'Foot', fields: [field('height', words)] }];
  return {
    service: 'lamps',
    documents: [],
    operations: [operation],
    shared,
    endpoints: [],
    errorCodes: [],
    defects: [],
  };
}

test('rows of operations and of shared objects have one each, fields of examples none', () => {
  const rows = [...describedRows(reference('Words.'))].map(({ key, fields }) => [key, fields.map(({ name }) => name)]);
  expect(rows).toEqual([
    ['GET /lamps', ['page', 'lux']],
    ['shared/Foot', ['height']],
  ]);
  const digests = readRowDigests(printRowDigests(reference('Words.')));
  expect([...digests].map(([key, list]) => [key, list.length])).toEqual([
    ['GET /lamps', 2],
    ['shared/Foot', 1],
  ]);
});

test('what comes from the last edition, which has no words, keeps what its rows said', () => {
  const former = printRowDigests(reference('Words.'), { sections: new Map([['lamps.md#Lamps', 'a1']]) });
  expect(printRowDigests(reference(undefined), { former, isKept: () => true })).toEqual(former);
  expect(printRowDigests(reference('Others.'), { former })).not.toEqual(former);
});

test('what sections say is kept beside the rows; of an operation that stays as it was, what its own said', () => {
  const sections = new Map([
    ['lamps.md#Lamps', 'b2'],
    ['codes.md#Codes', 'c3'],
  ]);
  const former = printRowDigests(reference('Words.'), {
    sections: new Map([
      ['lamps.md#Lamps', 'a1'],
      ['gone.md#Gone', 'd4'],
    ]),
  });
  const pages = (isKept: boolean): unknown =>
    Object.fromEntries(
      readSectionDigests(printRowDigests(reference('Words.'), { sections, former, isKept: () => isKept })),
    );
  expect(pages(false)).toEqual({ 'lamps.md#Lamps': 'b2' });
  expect(pages(true)).toEqual({ 'lamps.md#Lamps': 'a1' });
});

test('a section is the same wherever it stands, and another one with another word, cell or link', () => {
  const digest = (text: string): string[] => [...interpretPages({ 'lamps.txt': text }).sections.values()];
  const page = (word: string): string => `Lamps\n\nFunction\n${word} lamps.\n\nURI\nGET /v1/lamps\n`;
  expect(digest(page('Lists'))).toEqual(digest(`\n\n${page('Lists')}`));
  expect(digest(page('Lists'))).not.toEqual(digest(page('Shows')));
});

test('digests that are in files of earlier versions are made still, and the depth of headings is layout', () => {
  const html = `<!DOCTYPE html><html><body><h1>Listing Lamps</h1><h4>Function</h4><p>Lists lamps.</p><h4>URI</h4><p>GET /v1/lamps</p><p>Table 1 Query parameters</p><table><thead><tr><th>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td>room</td><td>No</td><td>String</td><td>Where it is.</td></tr></tbody></table></body></html>`;
  const digests = (text: string): string[] => [...interpretPages({ 'lamps.html': text }).sections.values()];
  // With another digest each change of the reading would be told as one of the documents.
  expect(digests(html)).toEqual(['7c14a7fb']);
  expect(digests(html.replaceAll('h4', 'h3'))).toEqual(['7c14a7fb']);
});

test.each([
  ['Lux of the lamp, 1 to 9.', [{ kind: 'length', maximum: 64 }]],
  ['Lux of the lamp.', [{ kind: 'default', value: 'low' }]],
  ['Lux of the lamp.', []],
  [undefined, [{ kind: 'required-when', condition: 'room is set' }]],
] as const)('a file holds the words of a row and what stands beside them: %s', (words, constraints) => {
  const known = reference(words);
  const rows = [...describedRows(known)].flatMap(({ fields }) => fields);
  for (const row of rows) row.constraints = [...constraints];
  const read = [...readRowDigests(printRowDigests(known)).values()].flat();
  expect(read).toEqual(rows.map((row) => digest(rowWords(row))));
});

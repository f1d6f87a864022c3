// Digests of rows: of operations, of objects that all operations share, none of what only examples show.
import { expect, test } from 'vitest';
import { describedRows, printRowDigests, readRowDigests } from '../../../pipeline/diff/row-digests.ts';
import type { ApiReference, Field, Operation } from '../../../scraper/reference/reference-model.ts';

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
  const former = readRowDigests(printRowDigests(reference('Words.')));
  const again = readRowDigests(printRowDigests(reference(undefined), former, () => true));
  expect([...again]).toEqual([...former]);
  expect([...readRowDigests(printRowDigests(reference('Others.'), former))]).not.toEqual([...former]);
});

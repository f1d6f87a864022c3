// Where errors send people: every place is one that the provenance knows, in the operation's own section where it is there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentedPlaces } from '../../../generator/model/documented-places.ts';
import { modelOf, projectRoot } from '../generated-package.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ content: { 'application/json': { schema } } });

test('a shared schema is looked up in the section of the operation, else where it is described first', () => {
  const document = {
    paths: {
      '/a': {
        get: {
          operationId: 'ReadA',
          parameters: [
            { name: 'x', in: 'header', schema: {} },
            { name: 'q', in: 'query', schema: {} },
          ],
          responses: { 200: json(ref('Tag')) },
        },
      },
      '/b': { get: { operationId: 'ReadB', responses: { 200: json({ type: 'array', items: ref('Tag') }) } } },
      '/c': { get: { operationId: 'ReadC', responses: { 200: json(ref('Tag')) } } },
      '/d': { get: { operationId: 'ReadD', responses: {} } },
    },
    components: { schemas: { Tag: { properties: { value: ref('Value') } }, Value: { type: 'object' } } },
  };
  const at = (section: string, table?: string) => ({
    document: 'edition.md',
    original: { document: 'book.txt', section, ...(table === undefined ? {} : { table }) },
  });
  const sources = {
    '/paths/~1a/get': [at('1 A')],
    '/paths/~1a/get/parameters/1': [at('1 A', '1-1')],
    '/paths/~1b/get': [at('2 B')],
    '/paths/~1c/get': [{ document: 'plain.txt', section: '3 C' }],
    '/components/schemas/Tag': [at('1 A', '1-2'), at('2 B', '2-1')],
    '/components/schemas/Value': [at('2 B', '2-2')],
  };
  const { model } = modelOf(document);
  expect(documentedPlaces(model, document, sources)).toEqual({
    ReadA: {
      document: 'book.txt',
      section: '1 A',
      tables: { Tag: '1-2', Value: ['book.txt', '2 B', '2-2'] },
      parameterTables: { query: '1-1' },
    },
    ReadB: { document: 'book.txt', section: '2 B', tables: { Tag: '2-1', Value: '2-2' }, parameterTables: {} },
    ReadC: {
      document: 'plain.txt',
      section: '3 C',
      tables: { Tag: ['book.txt', '1 A', '1-2'], Value: ['book.txt', '2 B', '2-2'] },
      parameterTables: {},
    },
  });
});

test('of Workspace, every operation has its section and nearly every schema a table in it', () => {
  const read = (name: string) => JSON.parse(readFileSync(join(projectRoot, 'spec/workspace', name), 'utf8'));
  const document = read('openapi.json');
  const { model } = modelOf(document);
  const places = documentedPlaces(model, document, read('provenance.json'));
  expect(model.operations.filter(({ id }) => places[id]?.section === undefined)).toEqual([]);
  const tables = Object.values(places).flatMap((place) => Object.values(place.tables));
  expect(tables.length).toBeGreaterThan(1000);
  expect(tables.filter((table) => typeof table === 'string').length / tables.length).toBeGreaterThan(0.9);
  const taking = model.operations.filter(({ parameters }) => parameters.path.length + parameters.query.length > 0);
  const placed = taking.filter(({ id }) => Object.keys(places[id]?.parameterTables ?? {}).length > 0);
  expect(placed.length / taking.length).toBeGreaterThan(0.9);
});

// What is left out of the part to look at has no faults: damaged documents, held against the linter and the official schema as wholes.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Report } from '../../scraper/diagnostics/report.ts';
import {
  changedSince,
  documentParts,
  holdsPointer,
  type Changed,
  type DocumentParts,
} from '../../spec/changed-parts.ts';
import { checkDocument } from '../../spec/checks/check-document.ts';
import { lintDocument } from '../../spec/lint/lint-document.ts';
import type { OpenApiDocument } from '../../spec/openapi.ts';
import { applyChanges, changes } from '../support/json-mutations.ts';
import { largeDocument } from './large-document.ts';

const sound = largeDocument({
  operations: 4,
  schemasPerOperation: 2,
  propertiesPerSchema: 5,
}) as unknown as OpenApiDocument;
sound.servers = [{ url: 'https://things.cloud.test' }];
const before = documentParts(sound) as DocumentParts;

/** Rule, place and message of every problem, for each document. */
async function lintAll(documents: readonly unknown[]): Promise<string[][]> {
  const said: string[][] = [];
  for (const document of documents)
    said.push(
      (await lintDocument(JSON.stringify(document), { rules: 'house' })).map(
        ({ rule, pointer, message }) => `${rule} ${pointer} ${message}`,
      ),
    );
  return said;
}

const changedIn = (document: unknown): Changed => {
  const now = documentParts(document as OpenApiDocument);
  return now ? changedSince(before, document as OpenApiDocument, now) : 'whole';
};

const pathOf = (document: OpenApiDocument): any => document.paths['/v2/{project_id}/things2/{thing_id}'];
const schemaOf = (document: OpenApiDocument): any => document.components.schemas['Thing2Part1'];

/** What a maintainer or a vendor may do, with what it comes to. */
const edits: readonly {
  name: string;
  edit: (document: OpenApiDocument) => void;
  gives: 'nothing' | 'whole' | 'part';
  faulty?: boolean;
}[] = [
  {
    name: 'another limit',
    edit: (document) => (schemaOf(document).properties.text_1.maxLength = 99),
    gives: 'nothing',
  },
  {
    name: 'another description',
    edit: (document) => (schemaOf(document).description = 'Other words.'),
    gives: 'nothing',
  },
  {
    name: 'other values of an enumeration',
    edit: (document) => (schemaOf(document).properties.text_5.enum = ['NEW', 'OLD']),
    gives: 'nothing',
  },
  {
    name: 'a value twice',
    edit: (document) => (schemaOf(document).properties.text_5.enum = ['NEW', 'NEW']),
    gives: 'part',
    faulty: true,
  },
  {
    name: 'a description where there was none',
    edit: (document) => (pathOf(document).post.parameters[0].schema.description = 'x'),
    gives: 'part',
  },
  {
    name: 'another field',
    edit: (document) => (schemaOf(document).properties.further = { type: 'string' }),
    gives: 'part',
  },
  {
    name: 'a field that is required and not there',
    edit: (document) => (schemaOf(document).required = ['gone']),
    gives: 'part',
    faulty: true,
  },
  {
    name: 'an enumeration of another type',
    edit: (document) => (schemaOf(document).properties.text_1 = { type: 'string', enum: [1] }),
    gives: 'part',
    faulty: true,
  },
  { name: 'no such type', edit: (document) => (schemaOf(document).type = 'list'), gives: 'part', faulty: true },
  {
    name: 'a negative length',
    edit: (document) => (schemaOf(document).properties.text_1.maxLength = -1),
    gives: 'part',
    faulty: true,
  },
  {
    name: 'a path parameter that is not described',
    edit: (document) => pathOf(document).post.parameters.shift(),
    gives: 'part',
    faulty: true,
  },
  {
    name: 'another id',
    edit: (document) => (pathOf(document).post.operationId = 'CreateThing1'),
    gives: 'whole',
    faulty: true,
  },
  {
    name: 'another path',
    edit: (document) => (document.paths['/v2/{project_id}/things2/{id}'] = pathOf(document)),
    gives: 'whole',
    faulty: true,
  },
  {
    name: 'a schema that nothing leads to',
    edit: (document) => (document.components.schemas['Lost'] = { type: 'string' }),
    gives: 'whole',
    faulty: true,
  },
  {
    name: 'a reference to nowhere',
    edit: (document) => (schemaOf(document).properties.lost = { $ref: '#/components/schemas/Lost' }),
    gives: 'whole',
    faulty: true,
  },
  {
    name: 'a description of another tag',
    edit: (document) => delete document.tags[0]?.description,
    gives: 'whole',
    faulty: true,
  },
];

test('a known edit: how much of the document has to be seen, and whether that has the fault', async () => {
  const documents = edits.map(({ edit }) => {
    const document = structuredClone(sound);
    edit(document);
    return document;
  });
  const parts = documents.map(changedIn);
  expect(parts.map((part, index) => [edits[index]?.name, typeof part === 'string' ? part : 'part'])).toEqual(
    edits.map(({ name, gives }) => [name, gives]),
  );
  const seen = parts.map((part, index) => (part === 'nothing' ? sound : part === 'whole' ? documents[index] : part));
  const found = await lintAll(seen);
  expect(edits.filter((_, index) => (found[index] as string[]).length > 0).map(({ name }) => name)).toEqual(
    edits.filter(({ faulty }) => faulty).map(({ name }) => name),
  );
  for (const part of parts)
    if (typeof part !== 'string') expect(Object.keys(part.paths)).toEqual(['/v2/{project_id}/things2/{thing_id}']);
});

const damaged = fc
  .sample(fc.record({ at: fc.constantFrom('paths', 'schemas'), list: changes }), 400)
  .flatMap(({ at, list }) => {
    const { paths, components } = sound;
    const document = (
      at === 'paths'
        ? { ...sound, paths: applyChanges(paths, list) }
        : { ...sound, components: { ...components, schemas: applyChanges(components.schemas, list) } }
    ) as OpenApiDocument;
    const changed = changedIn(document);
    return changed === 'whole' ? [] : [{ document, changed }];
  });

test('damaged documents: a part without problems means a document without problems', async () => {
  const parts = damaged.filter(({ changed }) => changed !== 'nothing').slice(0, 60);
  const untouched = damaged
    .filter(({ changed, document }) => changed === 'nothing' && JSON.stringify(document) !== JSON.stringify(sound))
    .slice(0, 30);
  // Enough of each for the test to mean something.
  expect([parts.length, untouched.length > 5]).toEqual([60, true]);
  expect(await lintAll([sound])).toEqual([[]]);
  expect((await lintAll(untouched.map(({ document }) => document))).flat()).toEqual([]);
  const wholes = await lintAll(parts.map(({ document }) => document));
  const narrowed = await lintAll(parts.map(({ changed }) => changed));
  expect(narrowed.map((problems) => problems.length > 0)).toEqual(wholes.map((problems) => problems.length > 0));
  expect(wholes.filter((problems) => problems.length > 0).length).toBeGreaterThan(5);
});

test('damaged documents: the official schema finds in the part what it finds in the whole', () => {
  const codesOf = (document: unknown, changed?: Changed): string[] => {
    const report = new Report();
    checkDocument(document, { ...(changed && { changed }) }, report);
    return report.diagnostics.map(({ code, pointer, message }) => `${code} ${pointer ?? ''} ${message}`);
  };
  for (const { document, changed } of damaged) expect(codesOf(document, changed)).toEqual(codesOf(document));
  expect(
    damaged.filter(({ document }) => codesOf(document).some((code) => code.startsWith('structure-'))).length,
  ).toBeGreaterThan(5);
});

test('a pointer into a part is found in it, whatever its name', () => {
  const part = {
    ...sound,
    paths: { '/a~b/{c}': {} },
    components: { ...sound.components, schemas: { Lamp: {} } },
  } as OpenApiDocument;
  for (const pointer of [
    '/paths/~1a~0b~1{c}',
    '/paths/~1a~0b~1{c}/get',
    '/components/schemas/Lamp',
    '/components/schemas/Lamp/properties',
  ])
    expect(holdsPointer(part, pointer), pointer).toBe(true);
  for (const pointer of [
    '',
    '/info',
    '/paths',
    '/paths/~1a',
    '/components/schemas/Lamps',
    '/components/securitySchemes/Lamp',
    '/paths/__proto__',
  ])
    expect(holdsPointer(part, pointer), pointer).toBe(false);
});

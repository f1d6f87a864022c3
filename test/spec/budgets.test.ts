// What no size of a document bounds is bounded by counted work: twice as much of it is twice the work or less, up to a limit that is told.
import { describe, expect, test } from 'vitest';
import type { SchemaObject } from '../../generator/model/api-model.ts';
import { buildApiModel } from '../../generator/model/build-api-model.ts';
import { reportCutSamples } from '../../generator/model/report-cut-samples.ts';
import { sampleArguments } from '../../generator/model/sample-request.ts';
import { limits } from '../../scraper/diagnostics/limits.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { readYaml } from '../../scraper/untrusted/read-yaml.ts';
import { openDocument } from '../../spec/checks/check-document.ts';
import type { DocumentView } from '../../spec/checks/document-view.ts';
import { compareDocuments } from '../../spec/diff/compare-documents.ts';
import { checkDocument } from '../../spec/checks/check-document.ts';
import { checkExamples } from '../../spec/checks/check-examples.ts';
import { readGlossary } from '../../spec/glossary/glossary.ts';
import { isAffordable } from '../../spec/checks/examples/validation-cost.ts';
import { countOperations } from '../support/operation-count.ts';

type Schemas = Record<string, object>;
const refTo = (name: string) => ({ $ref: `#/components/schemas/${name}` });

function documentOf(schemas: Schemas, example: unknown, root = 'S0'): object {
  const content = { 'application/json': { schema: refTo(root), ...(example === undefined ? {} : { example }) } };
  return {
    openapi: '3.1.0',
    info: { title: 'Lamps', version: '1' },
    paths: {
      '/v1/lamps': {
        post: {
          operationId: 'CreateLamp',
          requestBody: { required: true, content },
          responses: { 200: { description: 'Made.', content } },
        },
      },
    },
    components: { schemas },
  };
}

function said(document: object): { code: string; pointer: string | undefined }[] {
  const report = new Report();
  checkDocument(document, {}, report);
  checkExamples(document, report);
  return report.diagnostics.map(({ code, pointer }) => ({ code, pointer }));
}

const chained = (count: number, link: (next: string) => object, last: object): Schemas =>
  Object.fromEntries([
    ...Array.from({ length: count }, (_, index) => [`S${index}`, link(`S${index + 1}`)]),
    [`S${count}`, last],
  ]) as Schemas;
const nested = (count: number): unknown => (count === 0 ? 1 : { inner: nested(count - 1) });
const holder = { type: 'object', properties: { inner: refTo('S0') } };

/** Documents by a size. */
const GROWING: Readonly<Record<string, (size: number) => object>> = {
  'links of a chain of references': (size) => documentOf(chained(size, refTo, { type: 'integer' }), 5),
  'links of a chain of fields': (size) =>
    documentOf(
      chained(size, (next) => ({ properties: { inner: refTo(next) } }), {}),
      undefined,
    ),
  'objects in a list without twins': (size) =>
    documentOf(
      { S0: { type: 'array', uniqueItems: true } },
      Array.from({ length: size }, (_, index) => ({ index })),
    ),
  'fields that are all wrong': (size) => {
    const names = Array.from({ length: size }, (_, index) => `field${index}`);
    const S0 = { type: 'object', properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])) };
    return documentOf({ S0 }, Object.fromEntries(names.map((name) => [name, 1])));
  },
  'values of an enumeration': (size) =>
    documentOf({ S0: { enum: Array.from({ length: size }, (_, index) => ({ index })) } }, { index: 1 }),
};

test.each(Object.entries(GROWING))('%s', (_, documentWith) => {
  const work = (size: number): number => {
    const document = documentWith(size);
    return countOperations(() => void said(document));
  };
  work(10);
  expect(work(1600) / work(800)).toBeLessThan(2.6);
});

/** Alternatives inside of alternatives: the work doubles with each level, up to the limit. */
const DOUBLING: Readonly<Record<string, (levels: number) => object>> = Object.fromEntries(
  ['oneOf', 'anyOf', 'allOf'].flatMap((keyword) => [
    [
      `${keyword} of references`,
      (levels: number) =>
        documentOf(
          chained(levels, (next) => ({ [keyword]: [refTo(next), refTo(next)] }), { required: ['x'] }),
          { a: 1 },
        ),
    ],
    [
      `${keyword} of itself`,
      (levels: number) =>
        documentOf({ S0: { [keyword]: [holder, { ...holder }, { type: 'integer' }] } }, nested(levels)),
    ],
  ]),
);

test.each(Object.entries(DOUBLING))('%s', (_, documentWith) => {
  const place = '/paths/~1v1~1lamps/post/requestBody/content/application~1json/example';
  expect(said(documentWith(4)).filter(({ code }) => code === 'example-unchecked')).toEqual([]);
  for (const levels of [24, 48, 150])
    expect(said(documentWith(levels))).toContainEqual({ code: 'example-unchecked', pointer: place });
  const document = documentWith(150);
  expect(countOperations(() => void said(document))).toBeLessThan(100 * limits.exampleSteps.most);
});

test.each(Object.entries(DOUBLING))('%s, compared', (_, documentWith) => {
  const viewOf = (levels: number): DocumentView => {
    const opened = openDocument(documentWith(levels));
    if (opened.kind !== 'opened') throw new Error('it is a document');
    return opened.view;
  };
  const [one, other] = [viewOf(40), viewOf(40)];
  expect(countOperations(() => void compareDocuments(one, other))).toBeLessThan(100 * limits.exampleSteps.most);
});

test('patterns for names, of which each is held against each name', () => {
  const work = (size: number): number => {
    const numbered = Array.from({ length: size }, (_, index) => `n${index}`);
    const patternProperties = Object.fromEntries(numbered.map((name) => [`^${name}$`, { type: 'integer' }]));
    const value = Object.fromEntries(numbered.map((name) => [name, 1]));
    return countOperations(() => expect(isAffordable(value, { patternProperties }, () => undefined)).toBe(false));
  };
  const many = 2 * Math.ceil(Math.sqrt(limits.exampleSteps.most));
  work(many);
  expect(work(2 * many) / work(many)).toBeLessThan(1.5);
});

test('schemas that never arrive are told, not followed', () => {
  for (const S0 of [{ allOf: [refTo('S0')] }, { not: { not: refTo('S0') } }, { if: refTo('S0') }])
    expect(said(documentOf({ S0 }, 1)).map(({ code }) => code)).toContain('example-unchecked');
});

test('twins are found as ever, whatever the order of their members', () => {
  const S0 = { type: 'array', uniqueItems: true };
  const isBroken = (items: unknown[]): boolean =>
    said(documentOf({ S0 }, items)).some(({ code }) => code === 'example-mismatch');
  expect(isBroken([{ a: 1, b: [2] }, 1, { b: [2], a: 1 }])).toBe(true);
  expect(isBroken([{ a: 1 }, { a: '1' }, '{"a":1}', [1], ['1'], [[1]]])).toBe(false);
  expect(isBroken([null, 'null', 0, '0', false, 'false'])).toBe(false);
  expect(isBroken([[], []])).toBe(true);
  expect(isBroken([{ a: 1 }, '\udc00object {"a":1}', '{"a":1}'])).toBe(false);
});

describe('samples of calls', () => {
  const treeOf = (tables: number, fields: number): object => {
    const names = Array.from({ length: fields }, (_, index) => `field${index}`);
    const schemas = Array.from({ length: tables }, (_, table): [string, SchemaObject] => [
      `S${table}`,
      {
        type: 'object',
        required: names,
        properties: Object.fromEntries(names.map((name, index) => [name, refTo(`S${(table + index) % tables}`)])),
      },
    ]);
    return documentOf(Object.fromEntries(schemas), undefined);
  };
  const sampleOf = (document: object): string => {
    const model = buildApiModel(document, new Report());
    return sampleArguments(model.operations[0]!, model);
  };

  test.each([
    [8, 6],
    [9, 7],
    [30, 30],
  ])('%i tables of %i fields that refer to each other', (tables, fields) => {
    const document = treeOf(tables, fields);
    expect(sampleOf(document).length).toBeLessThan(40 * limits.sampleValues.most);
    expect(reportCutSamples(buildApiModel(document, new Report()))).toEqual([
      expect.objectContaining({ code: 'sample-cut', pointer: '/paths/~1v1~1lamps/post/requestBody' }),
    ]);
  });

  test('what fits is whole', () => {
    const document = documentOf(
      { S0: { type: 'object', required: ['a'], properties: { a: { type: 'array', items: { type: 'integer' } } } } },
      undefined,
    );
    expect(sampleOf(document)).toBe(', { body: { a: [1] } }');
    expect(reportCutSamples(buildApiModel(document, new Report()))).toEqual([]);
  });
});

test('a YAML file of too many words is refused before it is parsed', () => {
  const text = (words: number): string => '- a\n'.repeat(words / 4);
  const read = readYaml(text(4 * limits.yamlTokens.most));
  expect('fault' in read && read.fault).toContain('more than 1500000 words and marks');
  const [small, large] = [2000, 4000].map((words) => countOperations(() => void readYaml(text(words)))) as [
    number,
    number,
  ];
  expect(large / small).toBeLessThan(2.6);
});

test('thousands of entries of a glossary without a text are told in few words, and the file is parsed for their lines once', () => {
  const work = (count: number): number => {
    const text = `fields:\n${Array.from({ length: count }, (_, index) => `  field${index}:\n`).join('')}`;
    const report = new Report();
    const operations = countOperations(() => void readGlossary(text, 'spec/lamps/glossary.yaml', report));
    expect(report.diagnostics).toHaveLength(21);
    return operations;
  };
  work(100);
  expect(work(1600) / work(800)).toBeLessThan(2.6);
});

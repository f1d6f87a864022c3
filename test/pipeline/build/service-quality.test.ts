// The figure and its parts, from a document and what its build counted.
import { expect, test } from 'vitest';
import { serviceQuality } from '../../../pipeline/build/service-quality.ts';
import { noUses } from '../../../scraper/interpret/phrases/common/words.ts';

const counted = (changes: object = {}) => {
  const none = { described: 0, undescribed: 0 };
  return {
    rows: { read: 0, placed: 0, explained: 0 },
    examples: { read: 0, parsed: 0 },
    descriptions: { operations: none, parameters: none, schemas: none, fields: none },
    words: noUses(),
    ...changes,
  };
};

test('what there is nothing of is no part', () => {
  expect(serviceQuality({}, counted(), [])).toEqual({ score: 0, parts: {} });
});

test('each part is a share, and the score is their mean', () => {
  const document = {
    paths: {
      '/lamps': {
        get: { responses: { 200: { content: { 'application/json': { examples: { a: {}, b: {} } } } }, 404: {} } },
        post: { responses: { 200: {}, default: {} } },
      },
      '/lamps/{id}': { delete: { responses: { 204: {}, 500: {} } }, put: { responses: { 200: {} } } },
    },
    components: { schemas: { Lamp: {}, Shade: { 'x-inferred-from': 'example' }, Bulb: {}, Box: {} } },
  };
  const words = noUses();
  words.number = { claimed: 6, harmless: 0, leftOver: 1 };
  words.condition = { claimed: 0, harmless: 0, leftOver: 1 };
  words.word = { claimed: 100, harmless: 0, leftOver: 100 };
  const report = counted({
    rows: { read: 10, placed: 9, explained: 1 },
    examples: { read: 2, parsed: 2 },
    descriptions: {
      operations: { described: 4, undescribed: 0 },
      parameters: { described: 1, undescribed: 1 },
      schemas: { described: 0, undescribed: 9 },
      fields: { described: 1, undescribed: 1 },
    },
    words,
  });
  const at = '/paths/~1lamps/get/responses/200/content/application~1json/examples/a/value';
  const mismatch = (pointer: string) =>
    ({ code: 'example-mismatch', severity: 'warning', message: '', help: '', facts: {}, pointer }) as const;
  expect(serviceQuality(document, report, [mismatch(`${at}/name`), mismatch(`${at}/size`)])).toEqual({
    score: Math.round((0.9 + 0.5 + 0.5 + 0.75 + 0.75 + 0.75) / 0.06),
    parts: {
      placedRows: 0.9,
      documentedFailures: 0.5,
      fittingExamples: 0.5,
      described: 0.75,
      understoodWords: 0.75,
      statedSchemas: 0.75,
    },
  });
});

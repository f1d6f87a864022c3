// Examples with very many faults of one kind: the first are told, and that there are more.
import { expect, test } from 'vitest';
import { limits } from '../../../scraper/diagnostics/limits.ts';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { checkExamples } from '../../../spec/checks/check-examples.ts';
import { checkExampleKeys } from '../../../spec/defects/check-example-keys.ts';
import { surveyExamples } from '../../../spec/defects/example-survey.ts';
import type { Json, OpenApiDocument } from '../../../spec/openapi.ts';

function documentOf(value: Json): OpenApiDocument {
  const schema = { $ref: '#/components/schemas/Lamp' };
  const watts = { type: 'array', items: { type: 'integer' } };
  return {
    openapi: '3.1.0',
    info: { title: 'Lamps', version: '1' },
    paths: {
      '/v1/lamps': {
        post: {
          operationId: 'CreateLamp',
          requestBody: { content: { 'application/json': { schema, examples: { one: { value } } } } },
          responses: { 200: { description: 'Made.' } },
        },
      },
    },
    components: { schemas: { Lamp: { type: 'object', properties: { watts } } } },
  } as unknown as OpenApiDocument;
}

test('keys that no table has', () => {
  const { most } = limits.undescribedKeys;
  const keys = Array.from({ length: most + 50 }, (_, index) => [`key${index}`, 1] as const);
  const report = new Report();
  checkExampleKeys(surveyExamples(documentOf(Object.fromEntries(keys))), report);
  expect(report.diagnostics.filter(({ code }) => code === 'example-key-undescribed')).toHaveLength(most);
  expect(report.diagnostics.filter(({ code }) => code === 'example-keys-cut')).toHaveLength(1);
});

test('values that break one rule', () => {
  const { most } = limits.exampleFaults;
  const report = new Report();
  checkExamples(documentOf({ watts: Array.from({ length: most + 50 }, (_, index) => `lamp ${index}`) }), report);
  expect(report.diagnostics.filter(({ code }) => code === 'example-mismatch')).toHaveLength(most);
  expect(report.diagnostics.filter(({ code }) => code === 'example-faults-cut')).toHaveLength(1);
});

// Each rule judges its own examples as they say, and leaves to others what it has no opinion about.
import { describe, expect, test } from 'vitest';
import { jsonPointer } from '../../../spec/build/json-pointer.ts';
import type { Json, MediaTypeObject, OpenApiDocument, PathItemObject } from '../../../spec/openapi.ts';
import { surveyExamples } from '../../../spec/defects/example-survey.ts';
import { mismatchOf } from '../../../spec/defects/mismatch.ts';
import { judgeMismatch, mismatchRules } from '../../../spec/defects/rules/mismatch-rules.ts';
import type { RuleExample } from '../../../spec/defects/rules/rule.ts';

/** A document whose operations all give an example of one object. */
function documentOf({ schema, values, beside = {} }: RuleExample): OpenApiDocument {
  const paths: Record<string, PathItemObject> = {};
  const isBody = schema.type === 'object';
  for (const [operationId, value] of Object.entries(values)) {
    const example: Json = isBody ? value : { ...beside, field: value };
    const content: Record<string, MediaTypeObject> = {
      'application/json': { schema: { $ref: '#/components/schemas/Lamp' }, examples: { example1: { value: example } } },
    };
    paths[`/${operationId}`] = {
      get: { operationId, summary: operationId, tags: [], responses: { 200: { description: 'OK.', content } } },
    };
  }
  const lamp = isBody
    ? schema
    : { type: 'object', properties: { field: schema, name: { type: 'string' }, size: { type: 'integer' } } };
  return {
    openapi: '3.1.0',
    info: { title: 'Lamps', version: '1' },
    servers: [],
    security: [],
    tags: [],
    paths,
    components: { schemas: { Lamp: lamp }, securitySchemes: {} },
  };
}

function mismatchFor(example: RuleExample) {
  const survey = surveyExamples(documentOf(example));
  const [operationId] = Object.keys(example.values) as [string];
  const pointer =
    jsonPointer(
      'paths',
      `/${operationId}`,
      'get',
      'responses',
      '200',
      'content',
      'application/json',
      'examples',
      'example1',
      'value',
    ) + (example.schema.type === 'object' ? '' : '/field');
  const mismatch = mismatchOf(
    {
      code: 'example-mismatch',
      severity: 'warning',
      message: '',
      help: '',
      facts: { keyword: example.keyword },
      pointer,
    },
    survey,
  );
  if (!mismatch) throw new Error(`no value at ${pointer}`);
  return { mismatch, survey };
}

describe.each(mismatchRules)('$id', ({ judge, examples }) => {
  test.each(examples.map((example) => ({ text: JSON.stringify(example), example })))('$text', ({ example }) => {
    const { mismatch, survey } = mismatchFor(example);
    const judgement = judge(mismatch, survey);
    expect(judgement?.verdict).toBe(example.verdict);
    if (judgement) expect([judgement.suggestion, ...judgement.evidence].every((text) => text !== '')).toBe(true);
  });
});

test('every rule has an example that it leaves to others', () => {
  expect(
    mismatchRules.filter(({ examples }) => !examples.some(({ verdict }) => verdict === undefined)).map(({ id }) => id),
  ).toEqual([]);
});

test('a value that another table lists under the name is missing here', () => {
  const example: RuleExample = {
    schema: { type: 'string', enum: ['ON', 'OFF'] },
    values: { A: 'IDLE' },
    keyword: 'enum',
  };
  const document = documentOf(example);
  document.components.schemas['Room'] = {
    type: 'object',
    properties: { field: { type: 'string', enum: ['ON', 'OFF', 'IDLE'] } },
  };
  const { mismatch } = mismatchFor(example);
  expect(judgeMismatch(mismatch, surveyExamples(document)).verdict).toBe('table');
  document.components.schemas['Room'] = {
    type: 'object',
    properties: { field: { type: 'string', enum: ['IDLE', 'BUSY'] } },
  };
  expect(judgeMismatch(mismatch, surveyExamples(document)).verdict).not.toBe('table');
});

test('what no rule judges is undecided', () => {
  const { mismatch, survey } = mismatchFor({ schema: { type: 'string' }, values: { A: ['x'] }, keyword: 'type' });
  expect(judgeMismatch(mismatch, survey).verdict).toBe('undecided');
});

// What the portal makes up: bodies filled from schemas hold to them, and samples are programs with the values as they are.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it, test } from 'vitest';
import type { ApiModel, SchemaObject } from '../../../../generator/model/api-model.ts';
import { buildApiModel } from '../../../../generator/model/build-api-model.ts';
import { fillSchema } from '../../../../generator/docs/samples/fill-schema.ts';
import { patternText } from '../../../../generator/docs/samples/pattern-text.ts';
import { codeSamples } from '../../../../generator/docs/samples/samples.ts';
import { serviceContext } from '../../../../generator/portal/service-context.ts';
import { limits } from '../../../../scraper/diagnostics/limits.ts';
import { Report } from '../../../../scraper/diagnostics/report.ts';
import { projectFolder } from '../../../support/source-files.ts';
import { hostileStrings } from '../hostile-document.ts';

const modelOf = (document: unknown): ApiModel => buildApiModel(document, new Report());
const empty = modelOf({ paths: {} });
const fill = (schema: SchemaObject): unknown => fillSchema(schema, empty, 'request');

describe('a value from a schema', () => {
  it.each<[SchemaObject, unknown]>([
    [{ type: 'string', format: 'date-time' }, '2026-01-31T08:30:00Z'],
    [{ type: 'string', enum: ['SOFT', 'HARD'] }, 'SOFT'],
    [{ type: 'string', default: 'x', example: 'y' }, 'y'],
    [{ type: 'string', maxLength: 2 }, 'te'],
    [{ type: 'string', minLength: 6 }, 'textxx'],
    [{ type: 'integer', minimum: 10, maximum: 20 }, 10],
    [{ type: 'integer', maximum: -3 }, -3],
    [{ type: 'integer', minimum: 7, multipleOf: 5 }, 10],
    [{ type: 'array', items: { type: 'boolean' }, minItems: 2 }, [true, true]],
    [{ type: ['string', 'null'], pattern: '^[a-z]{3}-\\d{2}$' }, 'aaa-00'],
    [{ type: 'object', additionalProperties: { type: 'integer' } }, { key: 1 }],
    [{ oneOf: [{ type: 'null' }, { type: 'integer' }] }, 1],
    [{}, undefined],
  ])('%j is %j', (schema, value) => {
    expect(fill(schema)).toEqual(value);
  });

  it('has every field, but in a request none that only the server sets', () => {
    const properties = {
      name: { type: 'string' },
      id: { type: 'string', readOnly: true },
      old: { type: 'string', deprecated: true },
    } as const;
    expect(fill({ type: 'object', properties })).toEqual({ name: 'my-name' });
    expect(fillSchema({ type: 'object', properties }, empty, 'response')).toEqual({ name: 'my-name', id: 'my-id' });
  });

  it('ends where a schema holds itself, and never grows beyond the limit', () => {
    const names = Array.from({ length: 12 }, (_, index) => `Level${index}`);
    const schemas = Object.fromEntries(
      names.map((name, index) => [
        name,
        {
          type: 'object',
          properties: Object.fromEntries(
            names.map((field) => [field, { $ref: `#/components/schemas/${names[index + 1] ?? name}` }]),
          ),
        },
      ]),
    );
    const model = modelOf({ paths: {}, components: { schemas } });
    const value = fillSchema({ $ref: '#/components/schemas/Level0' }, model, 'request');
    expect(JSON.stringify(value).match(/[{]/g)?.length).toBeLessThanOrEqual(limits.sampleValues.most);
  });
});

it.each([
  ['^[0-9]{2}:[0-9]{2}$', 0],
  ['^(?:a|b)+c?$', 4],
  ['^[^a-z]\\w{2,8}$', 6],
  ['^[\\u4e00-\\u9fa5]{2}$', 0],
  ['^.{5,}$', 12],
] as const)('a text for %s of at least %i', (pattern, least) => {
  const text = patternText(pattern, least) ?? '';
  expect(text).toMatch(new RegExp(pattern, 'u'));
  expect(text.length).toBeGreaterThanOrEqual(least);
});

it.each(['(', '(?=a)b', '\\bword', '(a)\\1', '^x{5}$'])('none for %s', (pattern) => {
  expect(patternText(pattern, 9)).toBeUndefined();
});

test.each(['cbr', 'elb', 'kms', 'workspace'])(
  'bodies of %s that are filled from their schemas hold to them',
  (service) => {
    const model = modelOf(JSON.parse(readFileSync(join(projectFolder, 'spec', service, 'openapi.json'), 'utf8')));
    const ajv = new Ajv2020({ strict: false, logger: false });
    addFormats.default(ajv);
    const within = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value).replaceAll('"#/components/schemas/', '"all#/$defs/'));
    ajv.addSchema({
      $id: 'all',
      $defs: within(Object.fromEntries(model.schemas.map(({ name, schema }) => [name, schema]))),
    } as object);
    const wrong = model.operations.flatMap(({ id, requestBody, responses }) =>
      [
        { direction: 'request' as const, content: requestBody },
        ...responses.map(({ body }) => ({ direction: 'response' as const, content: body })),
      ].flatMap(({ direction, content }) => {
        const value = content && fillSchema(content.schema, model, direction);
        if (!content || value === undefined) return [];
        return ajv.validate(within(content.schema) as object, value) ? [] : [`${id}: ${ajv.errorsText()}`];
      }),
    );
    expect(wrong).toEqual([]);
  },
);

const python = spawnSync('python3', ['--version']).status === 0;

test.skipIf(!python)('the Python sample, run with a stand-in for the network, sends hostile values as they are', () => {
  for (const text of [...hostileStrings, `"""`, '\\', "'''", '\\u0022', '%s']) {
    const model = modelOf({
      servers: [{ url: 'https://desk.example.com' }],
      paths: {
        '/v1/desks': {
          post: {
            operationId: 'Post',
            parameters: [
              { name: 'X-Mark', in: 'header', required: true, schema: { type: 'string', example: `"${text}` } },
            ],
            requestBody: {
              required: true,
              content: {
                'application/json': { examples: { one: { value: { [text]: [text, null, true, 1.5, {}] } } } },
              },
            },
            responses: { '200': { description: '' } },
          },
        },
      },
      components: { securitySchemes: { Token: { type: 'apiKey', in: 'header', name: 'X-Auth-Token' } } },
    });
    const context = serviceContext({ id: 'desks', model, packageName: 'desks', sources: {}, downloads: [] });
    for (const { source: shown } of codeSamples(model.operations[0]!, context))
      expect(shown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/u);
    const { source = '' } = codeSamples(model.operations[0]!, context).find(({ label }) => label === 'Python') ?? {};
    const standIn = `import json, sys, types
requests = types.ModuleType('requests')
class Answer: status_code, text = 200, ''
def request(*given, **more):
    sys.stdout.buffer.write(json.dumps([given, more]).encode())
    sys.stdout.close(); sys.stdout = open('/dev/null', 'w')
    return Answer
requests.request = request
sys.modules['requests'] = requests
`;
    const { stdout, stderr } = spawnSync('python3', ['-'], {
      input: `${standIn}${source}\n`,
      encoding: 'utf8',
      env: { ...process.env, TOKEN: 't0ken' },
    });
    expect(stderr).toBe('');
    const [given, more] = JSON.parse(stdout) as [string[], { headers: Record<string, string>; json: unknown }];
    expect(given).toEqual(['POST', 'https://desk.example.com/v1/desks']);
    expect(more.headers['X-Auth-Token']).toBe('t0ken');
    expect(more.json).toEqual({ [text]: [text, null, true, 1.5, {}] });
    expect(more.headers['X-Mark']).toMatch(/^"/);
  }
});

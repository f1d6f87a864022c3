// The JSON Schema files: valid by the official meta-schema, complete in themselves, under names that stay.
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateJsonSchemas } from '../../../generator/json-schemas/generate-json-schemas.ts';
import { modelOf, projectRoot, readSpec } from '../generated-package.ts';
import { services } from '../validators/service-validators.ts';

const documents: [string, unknown][] = [
  ...services.map((service): [string, unknown] => [
    service,
    JSON.parse(readFileSync(join(projectRoot, 'spec', service, 'openapi.json'), 'utf8')),
  ]),
  ['desktops', readSpec('desktops')],
  ['hostile', readSpec('hostile')],
];

const filesOf = (document: unknown) =>
  generateJsonSchemas(modelOf(document).model, { serviceId: 'demo' }).map(({ path, text }) => ({
    path,
    text,
    schema: JSON.parse(text),
  }));

describe.each(documents)('%s', (_name, document) => {
  const files = filesOf(document);
  const ajv = new Ajv2020();

  test('each file is valid by the meta-schema of its dialect, and its references lead to its own definitions', () => {
    expect(files.length).toBeGreaterThan(1);
    for (const { path, schema } of files) {
      expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
      expect(ajv.validateSchema(schema), `${path}: ${ajv.errorsText()}`).toBe(true);
      const names = new Set(Object.keys(schema.$defs));
      const refs = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/([^"]*)"/g)].map((match) => match[1] ?? '');
      expect(refs.filter((name) => !names.has(name))).toEqual([]);
    }
  });

  test('identifiers are unique and name no host', () => {
    const ids = files.map(({ schema }) => schema.$id as string);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^urn:tablespec:demo(?::[A-Za-z0-9_]+)?$/.test(id))).toEqual([]);
  });

  test('the bundle has everything', () => {
    const [bundle, ...operations] = files;
    expect(bundle?.path).toBe('bundle.json');
    for (const { schema } of operations) {
      const id = schema.$id.split(':').at(-1);
      for (const [name, part] of Object.entries(schema.$defs))
        expect(bundle?.schema.$defs[/^[a-z]/.test(name) ? `${id}.${name}` : name]).toEqual(part);
    }
  });
});

test('other tools find the parts of an operation by its identifier', () => {
  const ajv = new Ajv2020({ strict: false, logger: false });
  addFormats.default(ajv);
  for (const { schema } of filesOf(readSpec('desktops'))) ajv.addSchema(schema);
  const response = ajv.compile({ $ref: 'urn:tablespec:demo:ListDesktops#/$defs/response200' });
  expect(response({ desktops: [{ desktop_id: '1', computer_name: 'PC-1', status: 'ACTIVE' }] })).toBe(true);
  expect(response({ desktops: [{ desktop_id: '1', computer_name: 'PC-1', status: 'GONE' }] })).toBe(false);
  const inBundle = ajv.compile({ $ref: 'urn:tablespec:demo#/$defs/CreateDesktop.header' });
  expect(inBundle({ 'X-Request-Id': 'no uuid' })).toBe(false);
});

test('a pattern that is no Unicode pattern is kept as a comment: it would make the file useless', () => {
  const schema = { type: 'string', pattern: '^\\_$', 'x-own': 1, example: 'a' };
  const document = {
    paths: { '/a': { get: { operationId: 'Read', parameters: [{ name: 'q', in: 'query', schema }] } } },
  };
  const read = filesOf(document).find(({ path }) => path === 'operations/Read.json');
  expect(read?.schema.$defs.query.properties.q).toEqual({
    type: 'string',
    $comment: 'The documented pattern is no Unicode pattern: ^\\_$',
    examples: ['a'],
  });
});

import { expect, it } from 'vitest';
import { explainErrors } from '../../../spec/checks/explain-errors.ts';
import { officialSchema } from '../../../spec/checks/official-schema.ts';

const info = { title: 'Example', version: '1' };

function explain(document: { openapi: string; [field: string]: unknown }): string[] {
  const { schema, validate } = officialSchema(document.openapi.startsWith('3.0') ? '3.0' : '3.1');
  return explainErrors(validate(document) as never, schema).map(({ pointer, problem }) => `${pointer}: ${problem}`);
}

const parameters = (...list: unknown[]) => ({
  paths: { '/a': { get: { parameters: list, responses: { 200: { description: '' } } } } },
});
const schemas = (schema: unknown) => ({ paths: {}, components: { schemas: { A: schema } } });
const at = '/paths/~1a/get/parameters/0';

it.each<[string, object, string[]]>([
  [
    'an unknown field beside a missing one',
    { info: { title: 1, names: [] }, paths: {} },
    ['/info: "version" is missing', '/info/title: expected string, found 1', '/info/names: "names" is not known here'],
  ],
  ['either of two fields missing', parameters({ name: 'a', in: 'query' }), [`${at}: "schema" or "content" is missing`]],
  [
    'both of two fields',
    parameters({ name: 'a', in: 'query', schema: {}, content: { 'a/b': {} } }),
    [`${at}: "schema" and "content" exclude each other`],
  ],
  [
    'a field of one of several forms',
    parameters({ name: 'a', in: 'path', schema: {} }),
    [`${at}: "required" is missing`],
  ],
  [
    'an unknown form',
    parameters({ name: 'a', in: 'body', schema: {} }),
    [`${at}/in: expected one of "path", "query", "header", "cookie", found "body"`],
  ],
  ['a reference that is none', parameters({ $ref: 1 }), [`${at}/$ref: expected string, found 1`]],
  [
    'the type of a schema',
    schemas({ items: { type: 'text' } }),
    [
      '/components/schemas/A/items/type: expected one of "array", "boolean", "integer", "number", "object", "string", found "text"',
    ],
  ],
  ['a schema that is none', schemas([]), ['/components/schemas/A: expected object, found []']],
  [
    'additional properties',
    schemas({ additionalProperties: { minItems: '1' } }),
    ['/components/schemas/A/additionalProperties/minItems: expected integer, found "1"'],
  ],
  [
    'the same fault twice',
    schemas({ properties: { a: { type: 1 }, b: { type: 'text' } } }),
    [
      '/components/schemas/A/properties/a/type: expected string, found 1',
      '/components/schemas/A/properties/b/type: expected one of "array", "boolean", "integer", "number", "object", "string", found "text"',
    ],
  ],
  [
    'a security scheme',
    { paths: {}, components: { securitySchemes: { A: { type: 'apikey' }, B: { type: 'http' } } } },
    [
      '/components/securitySchemes/A/type: expected one of "apiKey", "http", "oauth2", "openIdConnect", found "apikey"',
      '/components/securitySchemes/B: "scheme" is missing',
    ],
  ],
])('%s, in 3.0 and 3.1', (_, document, expected) => {
  expect(explain({ openapi: '3.0.3', info, ...document }).sort()).toEqual(expected.sort());
  // Where 3.1 differs it allows more forms; the faults are the same.
  const newer = explain({ openapi: '3.1.0', info, ...document }).map((line) =>
    line
      .replace('"integer", "null", "number"', '"integer", "number"')
      .replace('"http", "mutualTLS"', '"http"')
      .replace('"query", "header", "path", "cookie"', '"path", "query", "header", "cookie"')
      .replace('expected object or boolean,', 'expected object,')
      .replace(/(a\/type: expected) one of .*, found 1$/, '$1 string, found 1'),
  );
  expect(newer.sort()).toEqual(expected.sort());
});

it('does not call unknown what another fault kept from being looked at', () => {
  expect(
    explain({
      openapi: '3.1.0',
      info,
      ...parameters({ name: 'a', in: 'path', required: true, style: 'form', explode: true, schema: {}, example: 1 }),
    }),
  ).toEqual([`${at}/style: expected one of "matrix", "label", "simple", found "form"`]);
  expect(
    explain({ openapi: '3.1.0', info, ...parameters({ name: 'a', in: 'header', allowReserved: true, schema: {} }) }),
  ).toEqual([`${at}/allowReserved: "allowReserved" is not known here`]);
});

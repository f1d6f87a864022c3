import { describe, expect, it } from 'vitest';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { checkDocument } from '../../../spec/checks/check-document.ts';
import { downConvert } from '../../../spec/down-convert/down-convert.ts';

const info = { title: 'Example', version: '1' };

/** What is wrong with the result as a 3.0 document. */
function faultsOf(document: unknown): string[] {
  const report = new Report();
  checkDocument(document, {}, report);
  return report.diagnostics.map(({ pointer, message }) => `${pointer} ${message}`);
}

describe('the other objects', () => {
  const convert = (document: object) => downConvert({ openapi: '3.1.0', info, ...document });

  it('the version, and paths where there are none', () => {
    expect(convert({})).toEqual({ document: { openapi: '3.0.3', info, paths: {} }, lost: [] });
    expect(Object.keys(convert({ paths: {}, tags: [], 'x-error-codes': [1] }).document)).toEqual([
      'openapi',
      'info',
      'paths',
      'tags',
      'x-error-codes',
    ]);
  });

  it('the licence', () => {
    const licence = (license: object) => convert({ info: { ...info, license } });
    expect(licence({ name: 'Apache-2.0', identifier: 'Apache-2.0' })).toMatchObject({
      document: { info: { license: { name: 'Apache-2.0', url: 'https://spdx.org/licenses/Apache-2.0.html' } } },
      lost: [],
    });
    expect(licence({ name: 'Either', identifier: 'MIT OR Apache-2.0' })).toMatchObject({
      document: { info: { license: { name: 'Either' } } },
      lost: [{ pointer: '/info/license/identifier' }],
    });
    expect(licence({ name: 'Own', url: 'https://example.com' })).toMatchObject({
      document: { info: { license: { name: 'Own', url: 'https://example.com' } } },
      lost: [],
    });
  });

  it('what 3.0.3 does not have', () => {
    const { document, lost } = convert({
      info: { ...info, summary: 'a' },
      webhooks: {},
      jsonSchemaDialect: 'https://example.com',
      components: { pathItems: {} },
    });
    expect(lost.map(({ pointer }) => pointer)).toEqual([
      '/webhooks',
      '/jsonSchemaDialect',
      '/components/pathItems',
      '/info/summary',
    ]);
    expect(faultsOf(document)).toEqual([]);
  });

  it('schemas wherever they are', () => {
    const schema = { type: ['string', 'null'] };
    const content = { 'application/json': { schema, example: { const: 1 } } };
    const parameter = { name: 'a', in: 'query', schema };
    const { document, lost } = convert({
      paths: {
        '/a': {
          parameters: [parameter],
          post: {
            parameters: [parameter, { name: 'b', in: 'query', content }],
            requestBody: { content },
            responses: {
              200: { description: '', headers: { H: { schema } }, content },
              'x-a': { content },
              default: { $ref: '#/components/responses/R', description: 'a' },
            },
            callbacks: {
              done: {
                '{$request.body#/url}': { post: { requestBody: { content }, responses: { 200: { description: '' } } } },
                'x-b': schema,
              },
            },
          },
        },
        'x-c': { get: { parameters: [parameter] } },
      },
      components: { responses: { R: { description: '', content } } },
    });
    const text = JSON.stringify(document);
    expect(text.match(/"type":"string","nullable":true/g)).toHaveLength(8);
    expect(text.match(/\["string","null"\]/g)).toHaveLength(3);
    expect(lost).toEqual([
      { pointer: '/paths/~1a/post/responses/default/description', what: '"description" beside a reference' },
    ]);
    expect(faultsOf(document)).toEqual([]);
  });

  it('operations without responses', () => {
    const { document } = convert({ paths: { '/a': { get: {} } } });
    expect(document).toMatchObject({ paths: { '/a': { get: { responses: { default: { description: '' } } } } } });
    expect(faultsOf(document)).toEqual([]);
  });

  it('path items that are components, even one within itself', () => {
    const Item = { post: { callbacks: { done: { 'https://example.com': { $ref: '#/components/pathItems/Item' } } } } };
    const { document, lost } = convert({
      paths: { '/a': { $ref: '#/components/pathItems/Item' } },
      components: { pathItems: { Item } },
    });
    expect(document).toMatchObject({
      paths: { '/a': { post: { callbacks: { done: { 'https://example.com': {} } } } } },
    });
    expect(lost.map(({ what }) => what)).toEqual(['a path item within itself', '"pathItems"']);
    expect(faultsOf(document)).toEqual([]);
  });

  it('mutual TLS', () => {
    const { document, lost } = convert({
      security: [{ Certificate: [] }, { Token: [] }],
      components: {
        securitySchemes: { Certificate: { type: 'mutualTLS' }, Token: { type: 'http', scheme: 'bearer' } },
      },
    });
    expect(document).toMatchObject({ security: [{ Token: [] }], components: { securitySchemes: { Token: {} } } });
    expect(lost.map(({ pointer }) => pointer).sort()).toEqual([
      '/components/securitySchemes/Certificate',
      '/security/0',
    ]);
    expect(faultsOf(document)).toEqual([]);
  });
});

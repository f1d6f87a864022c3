// What the samples of READMEs and pages give a client, so that it can be called.
import { expect, test } from 'vitest';
import { sampleOptions, takesKeys } from '../../../generator/model/sample-token.ts';
import { modelOf } from '../generated-package.ts';

const HEADER = { type: 'apiKey', in: 'header', name: 'X-Token' };
const SIGNED = { type: 'apiKey', in: 'header', name: 'Authorization', 'x-signature-algorithm': 'SDK-HMAC-SHA256' };

const optionsOf = (server: object | undefined, securitySchemes: object, path = '/lamps'): string => {
  const { model } = modelOf({
    ...(server && { servers: [server] }),
    paths: { [path]: { get: { operationId: 'List', responses: {} } } },
    components: { securitySchemes },
  });
  return sampleOptions(model);
};
const TOKEN = "token: process.env['TOKEN'] ?? ''";

test.each<[string, object | undefined, string]>([
  ['a server', { url: 'https://lamps.test' }, `{ ${TOKEN} }`],
  ['none', undefined, `{ baseUrl: 'https://api.example.com', ${TOKEN} }`],
  [
    'a host that no one can have',
    { url: 'https://example.invalid' },
    `{ baseUrl: 'https://api.example.com', ${TOKEN} }`,
  ],
  [
    'an example',
    { url: 'https://lamps.example.com/api/v4' },
    `{ baseUrl: 'https://lamps.example.com/api/v4', ${TOKEN} }`,
  ],
  ['a name that only ends so', { url: 'https://myexample.com' }, `{ ${TOKEN} }`],
  ['http', { url: 'http://lamps.test' }, `{ baseUrl: 'https://api.example.com', ${TOKEN} }`],
  [
    'regions',
    { url: 'https://lamps.{region}.example.com', variables: { region: { enum: ['north-1'], default: 'north-1' } } },
    `{ region: 'north-1', ${TOKEN} }`,
  ],
])('%s', (_, server, options) => {
  expect(optionsOf(server, { Token: HEADER })).toBe(options);
});

test('credentials as the document has them', () => {
  const server = { url: 'https://lamps.test' };
  expect(optionsOf(server, {})).toBe('{}');
  expect(optionsOf(server, { Keys: SIGNED })).toBe(
    "{ credentials: accessKeys({ accessKey: process.env['AK'] ?? '', secretKey: process.env['SK'] ?? '' }) }",
  );
  expect(optionsOf(server, { Keys: SIGNED, Token: HEADER })).toBe(`{ ${TOKEN} }`);
  expect(optionsOf(server, {}, '/{project_id}/lamps')).toBe("{ projectId: 'my-project' }");
  expect(takesKeys(modelOf({ components: { securitySchemes: { Keys: SIGNED } } }).model)).toBe(true);
});

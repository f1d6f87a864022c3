// The word that a scheme wants before its token.
import { expect, test } from 'vitest';
import { generateClient } from '../../../generator/client/generate-client.ts';
import { readAuthentication } from '../../../generator/model/authentication.ts';
import { modelOf } from '../generated-package.ts';

const HEADER = { type: 'apiKey', in: 'header', name: 'Authorization' };
const documentOf = (Token: object): { paths: object; components: { securitySchemes: object } } => ({
  paths: { '/lamps': { get: { operationId: 'ListLamps', responses: {} } } },
  components: { securitySchemes: { Token } },
});

test.each([
  ['a word', { ...HEADER, 'x-token-prefix': 'Lamp' }, 'Lamp'],
  ['none', HEADER, undefined],
  ['more than a word', { ...HEADER, 'x-token-prefix': "Lamp', x: '" }, undefined],
  ['a word that would have the token encoded', { ...HEADER, 'x-token-prefix': 'Basic' }, undefined],
  ['a token that stands alone', { type: 'apiKey', in: 'query', name: 'key', 'x-token-prefix': 'Lamp' }, undefined],
])('%s', (_, scheme, prefix) => {
  expect(readAuthentication(documentOf(scheme)).tokens[0]?.prefix).toBe(prefix);
});

test('a client has it', () => {
  const { model } = modelOf(documentOf({ ...HEADER, 'x-token-prefix': 'Lamp' }));
  const module = generateClient(model, { packageName: 'lamps' }).find(({ path }) => path === 'client.ts');
  expect(module?.text).toContain("{ scheme: 'Token', in: 'header', name: 'Authorization', prefix: 'Lamp' }");
});

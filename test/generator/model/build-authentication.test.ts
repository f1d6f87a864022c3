// Where clients put a token, as the security schemes of a document say.
import { expect, test } from 'vitest';
import { buildAuthentication } from '../../../generator/model/build-authentication.ts';
import { buildServer } from '../../../generator/model/build-server.ts';

const schemes = {
  Header: { type: 'apiKey', in: 'header', name: 'X-Lamp' },
  Query: { type: 'apiKey', in: 'query', name: 'lamp_token' },
  Cookie: { type: 'apiKey', in: 'cookie', name: 'lamp' },
  Bearer: { type: 'http', scheme: 'Bearer' },
  Basic: { type: 'http', scheme: 'basic' },
  Signed: { type: 'apiKey', in: 'header', name: 'Authorization', 'x-signature-algorithm': 'SDK-HMAC-SHA256' },
  Broken: { type: 'apiKey', in: 'header', name: 'X Lamp\n' },
};

const of = (...names: (keyof typeof schemes)[]) =>
  buildAuthentication({
    security: names.map((name) => ({ [name]: [] })),
    components: { securitySchemes: Object.fromEntries(names.map((name) => [name, schemes[name]])) },
  });

test.each([
  [['Header'], { token: { header: 'X-Lamp' }, isSigned: false }],
  [['Query', 'Header'], { token: { query: 'lamp_token' }, isSigned: false }],
  [['Basic', 'Cookie', 'Bearer'], { token: { header: 'Authorization', prefix: 'Bearer ' }, isSigned: false }],
  [['Signed', 'Header'], { token: { header: 'X-Lamp' }, isSigned: true }],
  [['Signed'], { isSigned: true }],
  [['Broken'], { isSigned: false }],
  [[], { token: { header: 'X-Auth-Token' }, isSigned: true }],
] as const)('%j', (names, expected) => {
  expect(of(...names)).toEqual(expected);
});

test('a token is a variable of the server', () => {
  const root = {
    servers: [
      {
        url: 'https://{house}.example/bot{token}',
        variables: { house: { default: 'lamps' }, token: { default: 'TOKEN' } },
      },
    ],
  };
  expect(buildAuthentication(root)).toEqual({ token: { path: 'token' }, isSigned: false });
  expect(buildServer(root)).toEqual({
    url: 'https://lamps.example/botTOKEN',
    withToken: 'https://lamps.example/bot{token}',
  });
});

test('other variables of a server are none', () => {
  const root = {
    servers: [
      {
        url: 'https://{tokens}.example/{keyboard}',
        variables: { tokens: { default: 'a' }, keyboard: { default: 'b' } },
      },
    ],
  };
  expect(buildAuthentication(root).token).toEqual({ header: 'X-Auth-Token' });
  expect(buildServer(root)).toEqual({ url: 'https://a.example/b' });
});

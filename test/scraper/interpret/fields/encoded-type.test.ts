// A type cell that says how bytes are written, and a parameter that its text shows several times.
import { expect, test } from 'vitest';
import { buildPages } from '../../../support/pipeline.ts';

function schemasOf(type: string, text: string) {
  const row = `<table><caption>Table 1 Parameters</caption><tr><th>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th></tr><tr><td>glow</td><td>No</td><td>${type}</td><td>${text}</td></tr></table>`;
  const { document } = buildPages({
    'lamp.html': `<h1>Setting Lamps</h1><h4>Function</h4><p>Sets them.</p><h4>URI</h4><p>GET /v1/lamps</p>${row}<h4>Response</h4>${row}<h4>Status Codes</h4><p>200</p>`,
  });
  const [operation] = Object.values(Object.values(document.paths)[0] ?? {});
  return {
    asked: operation?.parameters?.[0]?.schema,
    received: Object.values(document.components.schemas).find(({ properties }) => properties?.['glow'])?.properties?.[
      'glow'
    ],
  };
}

test.each(['Base64-encoded binary data object', 'String (Base64)', 'base64 string', 'Binary data in Base64'])(
  'a text: %s',
  (type) => {
    expect(schemasOf(type, 'How it glows.').received).toMatchObject({ type: 'string', contentEncoding: 'base64' });
  },
);

test('a list of such texts is a list', () => {
  expect(schemasOf('Array of strings', 'How it glows.').received).toMatchObject({ type: 'array' });
});

test('what an address has several times is a list', () => {
  const text =
    'Kind of light. Several kinds can be asked for, for example, glow=dim&amp;glow=full. The value can be dim or full.';
  expect(schemasOf('String', text).asked).toMatchObject({ type: 'array' });
  expect(schemasOf('String', 'Kind of light, as in glow=dim&amp;lamp=full.').asked).toMatchObject({ type: 'string' });
});

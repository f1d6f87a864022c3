// A row among the parameters of an address that the path holds already, as a version that never changes.
import { expect, test } from 'vitest';
import { buildPages, interpretPages } from '../../../support/pipeline.ts';

function parametersOf(address: string, text: string, mandatory = 'Yes', row = 'edition') {
  const { document, diagnostics } = buildPages({
    'lamp.html': `<h1>Setting Lamps</h1><h4>Function</h4><p>Sets them.</p><h4>URI</h4><p>${address}</p><table><caption>Table 1 Parameter description</caption><tr><th>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th></tr><tr><td>${row}</td><td>${mandatory}</td><td>String</td><td>${text}</td></tr></table><h4>Request</h4><table><caption>Table 2 Request parameters</caption><tr><th>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th></tr><tr><td>title</td><td>Yes</td><td>String</td><td>Its title.</td></tr></table><h4>Status Codes</h4><p>200</p>`,
  });
  const [item = {}] = Object.values(document.paths);
  const [operation] = Object.values(item);
  return {
    names: (operation?.parameters ?? []).map(({ in: place, name }) => `${place} ${name}`),
    codes: diagnostics.map(({ code }) => code),
  };
}

test.each([
  'What the calls are like. The value is v1.',
  'What the calls are like, as in v1',
  'It is small letters and v1.',
])('told: %s', (text) => {
  const { names, codes } = parametersOf('POST /v1/lamps', text);
  expect(names).toEqual([]);
  expect(codes).toContain('query-parameter-in-path');
});

test.each([
  ['POST /v1/lamps', 'What the calls are like. The value is v2.'],
  ['POST /v1/lamps?edition={edition}', 'What the calls are like. The value is v1.'],
  ['GET /v1/lamps', 'What the calls are like. The value is v1.'],
  ['POST /v1/lamps', 'What the lamps are like. The value can be v1 or v2.'],
])('asked: %s, %s', (address, text) => {
  expect(parametersOf(address, text).names).toContain('query edition');
});

test('what may be left out, unless it is called a version', () => {
  const text = 'What the calls are like, since v1';
  expect(parametersOf('POST /v1/lamps', text, 'No').names).toEqual(['query edition']);
  expect(parametersOf('POST /v1/lamps', text, 'No', 'versionId').names).toEqual([]);
});

test('a query that asks once more for what stands in the path', () => {
  const { document } = buildPages({
    'lamp.html':
      '<h1>Counting Lamps</h1><h4>Function</h4><p>Counts them.</p><h4>URI</h4><p>GET /v1/{room_id}/limits?room_id={room_id}</p><table><caption>Table 1 Parameter description</caption><tr><th>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th></tr><tr><td>room_id</td><td>Yes</td><td>String</td><td>The room.</td></tr></table><h4>Status Codes</h4><p>200</p>',
  });
  const [operation] = Object.values(Object.values(document.paths)[0] ?? {});
  expect((operation?.parameters ?? []).map(({ in: place, name }) => `${place} ${name}`)).toEqual([
    'path room_id',
    'query room_id',
  ]);
});

test('a call that is shown without its method has that of the page', () => {
  const { reference } = interpretPages({
    'lamp.html':
      '<h1>Setting Lamps</h1><h4>Function</h4><p>Sets them.</p><h4>URI</h4><p>PUT /v1/lamps/{lamp_id}</p><h4>Example Request</h4><pre>https://{Endpoint}/v1/lamps/a1</pre><pre>https://{Endpoint}/v1/rooms/lamps/a1</pre><pre>v1/lamps/a2</pre><h4>Status Codes</h4><p>200</p>',
  });
  expect(reference.operations[0]?.requestExamples.map(({ request }) => request?.method)).toEqual([
    'put',
    undefined,
    'put',
  ]);
});

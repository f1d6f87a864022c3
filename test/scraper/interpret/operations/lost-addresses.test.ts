// Pages that lost the part with their address.
import { describe, expect, test } from 'vitest';
import { buildPages } from '../../../support/pipeline.ts';

const table =
  '<table><caption>Table 1 Response parameters</caption><thead><tr><th>Parameter</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td>id</td><td>String</td><td>x</td></tr></tbody></table>';
const page = (title: string, examples: string, statuses = '<h4>Status Codes</h4><p>200</p>'): string =>
  `<h1>${title}</h1><h4>Response</h4>${table}<h4>Example Request</h4>${examples}${statuses}`;

function read(html: string): { addresses: string[]; codes: string[]; examples: number } {
  const other = `<h1>Making a Box</h1><h4>URI</h4><p>POST /v1/boxes</p><h4>Status Codes</h4><p>204</p>`;
  const { reading, diagnostics } = buildPages({ 'page.html': html, 'other.html': other });
  const operations = reading.reference.operations.filter(({ document }) => document === 'page.html');
  return {
    addresses: operations.map(({ method, path }) => `${method} ${path}`),
    codes: diagnostics.map(({ code }) => code).filter((code) => /address|unplaced/.test(code)),
    examples: operations[0]?.requestExamples.length ?? 0,
  };
}

describe('the address of the examples', () => {
  test.each([
    ['the only one', '<pre>GET https://{Endpoint}/v1/lamps</pre>', 'get /v1/lamps'],
    [
      'with a placeholder',
      '<pre>GET https://{Endpoint}/v1/{project_id}/lamps?limit=1</pre>',
      'get /v1/{project_id}/lamps',
    ],
    [
      'the one that is called like the page',
      '<ul><li>Example request 1: Adding a lamp<pre>POST https://{Endpoint}/v1/lamps\n{"name": "a"}</pre></li><li>Example request 2: Querying lamps<pre>GET https://{Endpoint}/v1/lamps</pre></li></ul>',
      'get /v1/lamps',
    ],
    ['a curl command', "<pre>curl -X GET 'https://{Endpoint}/v1/lamps'</pre>", 'get /v1/lamps'],
  ])('%s', (_, examples, address) => {
    expect(read(page('Querying Lamps', examples))).toEqual({
      addresses: [address],
      codes: ['address-from-example'],
      examples: 1,
    });
  });

  test.each([
    ['values in it', '<pre>GET https://{Endpoint}/v1/0fa1b2c3d4e5/lamps</pre>'],
    ['two of them', '<pre>GET https://{Endpoint}/v1/lamps</pre><pre>GET https://{Endpoint}/v1/rooms</pre>'],
    ['none', '<pre>{"id": 1}</pre>'],
  ])('%s: the page is lost, and one error says so', (_, examples) => {
    expect(read(page('Querying Lamps', examples))).toEqual({
      addresses: [],
      codes: ['page-without-address'],
      examples: 0,
    });
  });

  test('a page about calls in general describes no operation', () => {
    const { addresses, codes } = read(page('Calling Lamps', '<pre>GET https://{Endpoint}/v1/lamps</pre>', ''));
    expect(addresses).toEqual([]);
    expect(codes).toEqual([]);
  });
});

test('a table among the examples that describes the call of another operation is named as that', () => {
  const other = table.replace('Table 1 Response', 'Table 2 Request');
  const html = page(
    'Making a Lamp',
    `<ul><li>Example request 1<pre>POST https://{Endpoint}/v1/lamps\n{"name": "a"}</pre></li></ul><ul><li>Example request 2${other}<pre>POST https://{Endpoint}/v1/bulbs\n{"id": "a"}</pre></li></ul>`,
  ).replace('<h4>Response', '<h4>URI</h4><p>POST /v1/lamps</p><h4>Response');
  const { diagnostics } = buildPages({ 'page.html': html });
  expect(diagnostics.map(({ code }) => code)).toContain('table-of-other-address');
});

describe('a page on requests in general', () => {
  const general = (form: string, request = 'POST https://tokens.example.com/v3/tokens'): string[] =>
    read(
      `<h1>Making Requests</h1><h4>URI</h4><p>All addresses are made up alike:</p><p>${form}</p><p>A token, for one, comes from another service:</p><pre>${request}</pre><h4>Status Codes</h4><p>200</p>`,
    ).addresses;

  test.each(['{URI-scheme}://{Endpoint}/{resource-path}?{query-string}', '{scheme} :// {host} / {path}'])(
    'is no operation: %s',
    (form) => {
      expect(general(form)).toEqual([]);
    },
  );

  test.each(['https://{Endpoint}/v3/tokens', '{scheme}://{Endpoint}/v3/{id}', 'See the list of endpoints.'])(
    'but one where the address is of its own: %s',
    (form) => {
      expect(general(form)).toEqual(['post /v3/tokens']);
    },
  );

  test('an address without a host is one of the service, whatever stands beside it', () => {
    expect(general('{scheme}://{Endpoint}/{resource-path}', 'POST /v3/tokens')).toEqual(['post /v3/tokens']);
  });
});

describe('examples of other operations', () => {
  const made = (examples: string): { targets: (string | undefined)[]; sent: unknown[] } => {
    const { reading } = buildPages({
      'page.html': `<h1>Making a Lamp</h1><h4>URI</h4><p>POST /v1/{room_id}/desk-lamps</p><h4>Example Request</h4>${examples}<h4>Status Codes</h4><p>200</p>`,
    });
    const shown = reading.reference.operations[0]?.requestExamples ?? [];
    return { targets: shown.map(({ request }) => request?.target), sent: shown.map(({ value }) => value) };
  };
  const own = '<pre>POST https://{Endpoint}/v1/hall/desk-lamps\n{"name": "a"}</pre>';

  test('leave with what comes back from them', () => {
    const other =
      '<p>Step 1: find the socket.</p><pre>GET https://{Endpoint}/v1/hall/sockets</pre><p>Step 1 response example</p><pre>{"sockets": []}</pre><p>Step 2: make the lamp.</p>';
    expect(made(`${other}${own}`)).toEqual({
      targets: ['https://{Endpoint}/v1/hall/desk-lamps'],
      sent: [{ name: 'a' }],
    });
  });

  test('stay where the address is only misprinted, and where no request line stands', () => {
    const misprinted = '<pre>POST https://{Endpoint}/v2/desk_lamps\n{"name": "b"}</pre>';
    expect(made(misprinted).sent).toEqual([{ name: 'b' }]);
    const bare = '<pre>GET https://{Endpoint}/v1/hall/sockets</pre><p>The lamp:</p><pre>{"name": "c"}</pre>';
    expect(made(bare).sent).toEqual([{ name: 'c' }]);
  });
});

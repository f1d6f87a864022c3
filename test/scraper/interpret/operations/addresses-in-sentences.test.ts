// Addresses that sentences tell, statuses that share a heading, bodies of text, answers that are like the request.
import { describe, expect, test } from 'vitest';
import { buildPages } from '../../../support/pipeline.ts';

const TABLE =
  '<table><caption>Table 1 Request body parameters</caption><tr><th>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th></tr><tr><td>watts</td><td>Yes</td><td>Integer</td><td>x</td></tr></table>';
const ANSWER =
  '<table><tr><th>Parameter</th><th>Type</th><th>Description</th></tr><tr><td>id</td><td>String</td><td>x</td></tr></table>';

const read = (uri: string, rest = '') =>
  buildPages({ 'page.html': `<h1>Adding a Lamp</h1><h4>Function</h4><p>Adds.</p><h4>URI</h4>${uri}${rest}` });

const OTHER = '<h1>Making a Box</h1><h4>URI</h4><p>POST /v1/boxes</p><h4>Status Codes</h4><p>204</p>';

function operations(uri: string): string[] {
  const page = `<h1>Adding a Lamp</h1><h4>Function</h4><p>Adds.</p><h4>URI</h4>${uri}`;
  const { reading } = buildPages({ 'page.html': page, 'other.html': OTHER });
  return reading.reference.operations
    .filter(({ document }) => document === 'page.html')
    .map(({ method, path }) => `${method} ${path}`);
}

describe('an address in a sentence', () => {
  test.each([
    ['<p>Send a GET request to /v1/lamps.</p>', 'get /v1/lamps'],
    ['<p>Call PUT /v1/lamps/{id} to change a lamp.</p>', 'put /v1/lamps/{id}'],
    ['<p>Use the DELETE method on <code>/v1/lamps/{id}</code>.</p>', 'delete /v1/lamps/{id}'],
    ['<p>/v1/lamps (POST)</p>', 'post /v1/lamps'],
    ['<p>Method: POST. Path: /v1/lamps</p>', 'post /v1/lamps'],
    ['<p>POST "/v1/lamps"</p>', 'post /v1/lamps'],
    ['<p>Send an HTTP POST request to the following URI:</p><pre>/v1/lamps</pre>', 'post /v1/lamps'],
  ])('%s', (uri, expected) => {
    expect(operations(uri)).toEqual([expected]);
  });

  test.each([
    ['two methods', '<p>GET or HEAD /v1/lamps lists them.</p>'],
    ['two addresses', '<p>The method is POST, the address is /v1/lamps or /v1/rooms.</p>'],
    ['an example', '<p>Example: send GET to /v1/lamps/17.</p>'],
  ])('%s: none', (_, uri) => {
    expect(operations(uri)).toEqual([]);
  });
});

const answers = (rest: string): string[] => {
  const { document } = read('<p>POST /v1/lamps</p>', `<h4>Response Parameters</h4>${rest}`);
  const { responses = {} } = document.paths['/v1/lamps']?.post ?? {};
  return Object.entries(responses).map(([status, response]) => `${status}${'content' in response ? '+' : ''}`);
};

test.each([
  [`<p>Status code: 200, 206</p>${ANSWER}`, ['200+', '206+']],
  [`<p>Status code: 200 or 206</p>${ANSWER}`, ['200+', '206+']],
  [`<h5>HTTP 201</h5>${ANSWER}`, ['201+']],
  [`<p>Table 2 Response body parameters (status code 201)</p>${ANSWER}`, ['201+']],
])('statuses of %s', (rest, expected) => {
  expect(answers(rest)).toEqual(expected);
});

test('an answer like the request, of which nothing is demanded', () => {
  const { document } = read(
    '<p>POST /v1/lamps</p>',
    `<h4>Request Parameters</h4>${TABLE}<h4>Response Parameters</h4><p>Status code: 200</p><p>The response parameters are the same as those in Table 1.</p>`,
  );
  const schemas = Object.entries(document.components?.schemas ?? {});
  expect(schemas.find(([name]) => name.endsWith('ResponseBody'))?.[1]).toEqual(
    expect.objectContaining({ properties: { watts: expect.anything() } }),
  );
  expect(schemas.find(([name]) => name.endsWith('ResponseBody'))?.[1]).not.toHaveProperty('required');
});

test.each([
  ['<p>The request body is plain text.</p>', 'text/plain'],
  [
    TABLE.replace('body', 'header')
      .replace('watts', 'Content-Type')
      .replace('Integer', 'String')
      .replace('>x<', '>The value must be application/octet-stream.<'),
    'application/octet-stream',
  ],
])('a body without fields: %s', (request, type) => {
  const { document } = read('<p>PUT /v1/lamps</p>', `<h4>Request Parameters</h4>${request}`);
  expect(Object.keys(document.paths['/v1/lamps']?.put?.requestBody?.content ?? {})).toEqual([type]);
});

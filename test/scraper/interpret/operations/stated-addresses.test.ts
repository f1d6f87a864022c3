// Addresses and statuses that stand in other places than lines and tables of their own.
import { describe, expect, test } from 'vitest';
import { buildPages } from '../../../support/pipeline.ts';
import { listedStatuses, statusesInCell } from '../../../../scraper/interpret/operations/statuses/listed-statuses.ts';

const rows =
  '<table><caption>Table 1 Path parameters</caption><tr><th>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th></tr><tr><td>lamp_id</td><td>Yes</td><td>String</td><td>A lamp.</td></tr></table>';
const addresses = (parts: string): string[] => {
  const { reading } = buildPages({
    'page.html': `<h1>Lighting a Lamp</h1>${parts}`,
    'other.html':
      '<h1>Making a Box</h1><h4>Function</h4><p>x</p><h4>URI</h4><p>POST /v1/boxes</p><h4>Status Codes</h4><p>204</p>',
  });
  return reading.reference.operations
    .filter(({ document }) => document === 'page.html')
    .map(({ method, path }) => `${method} ${path}`);
};

test.each([
  [
    'a table without titles',
    '<h4>URI</h4><table><tr><th>Request method</th><td>PUT</td></tr><tr><th>Request URL</th><td>/v1/lamps/{lamp_id}</td></tr></table>',
  ],
  ['a sentence', '<h4>URI</h4><p>The URI is <code>PUT /v1/lamps/{lamp_id}</code>.</p>'],
  [
    'headings of their own',
    '<h4>Request URL</h4><p>https://lamps.example.com/v1/lamps/{lamp_id}</p><h4>Request Method</h4><p>PUT</p>',
  ],
  ['a part with a number', '<h4>1.2.1 Function</h4><p>Lights it.</p><h4>1.2.2 URI</h4><p>PUT /v1/lamps/{lamp_id}</p>'],
])('%s', (_, uri) => {
  expect(addresses(`${uri}${rows}<h4>Status Codes</h4><p>204</p>`)).toEqual(['put /v1/lamps/{lamp_id}']);
});

test.each([
  ['an example', '<h4>URI</h4><p>An example is PUT /v1/lamps/{lamp_id}.</p>'],
  ['a method alone', '<h4>URI</h4><p>PUT</p>'],
])('%s is no address', (_, uri) => {
  expect(addresses(uri + rows)).toEqual([]);
});

describe('statuses', () => {
  test.each([
    ['202 Accepted', ['202']],
    ['- 409: Lit already', ['409 Lit already']],
    ['- Failed: 400 Bad Request, 404 Not Found', ['400', '404']],
    ['异常：400、404', ['400', '404']],
    ['202 Accepted：已接受', []],
    ['Up to 300 lamps', []],
    ['200 lamps are lit', []],
    ['Keep 404 lamps, then 200', []],
  ])('%s', (line, found) => {
    expect(listedStatuses(line).map(({ status, meaning = '' }) => `${status} ${meaning}`.trim())).toEqual(found);
  });

  test.each([
    ['400/403', ['400', '403']],
    ['400, 403 or 404', ['400', '403', '404']],
    ['404 not found', ['404']],
    ['4xx', []],
  ])('in a cell: %s', (cell, found) => {
    expect(statusesInCell(cell)).toEqual(found);
  });
});

// Addresses that blanks and lines break, or that end a sentence.
import { describe, expect, test } from 'vitest';
import { addressLines } from '../../../../scraper/interpret/operations/address/whole-address.ts';
import { buildPages } from '../../../support/pipeline.ts';

const POST = 'POST /v1/{room_id}/lamps';

describe('lines', () => {
  test.each([
    ['POST /v1/{room_id}/\nlamps', [POST]],
    ['POST /v1/{room_id}\n   /lamps', [POST]],
    ['POST /v1/ {room_id} /lamps', [POST]],
    ['URI: POST /v1/{ room_id }/ lamps.', [`URI: ${POST}`]],
    ['Request URL: /v1/{room_id} /lamps;', ['Request URL: /v1/{room_id}/lamps']],
    ['POST /v1/{room_id}/lamps。', [POST]],
    ['POST /v1/{room_id} /lamps ?watts={watts}', [`${POST} ?watts={watts}`]],
  ])('%j is whole', (text, lines) => {
    expect(addressLines(text)).toEqual(lines);
  });

  test.each([
    ['GET /v1/lamps /v1/rooms'],
    ['GET /v1/lamps\n/v1/rooms'],
    ['GET /lamps /lamps/{lamp_id}'],
    ['GET /v1/lamps/ returns all of them'],
    ['GET /v1/lamps/...'],
    ['GET / HTTP/1.1'],
    ['GET /v1/lamps\n{"on": true}'],
  ])('%j stays as it is', (text) => {
    expect(addressLines(text)).toEqual(text.split('\n'));
  });
});

test.each([
  ['<p>POST /v1/{room_id}/<br/>lamps</p>', true],
  ['<p><span>POST</span> <span>/v1/</span><span>{room_id}</span> <span>/lamps</span></p>', true],
  ['<pre>POST /v1/{room_id}\n     /lamps</pre>', true],
  [
    '<table><tr><th>Request method</th><td>POST</td></tr><tr><th>Request URL</th><td>/v1/{room_id}<br/>/lamps</td></tr></table>',
    false,
  ],
  ['<p>POST /v1/{room_id}/lamps,</p>', false],
])('the address of a page: %s', (uri, isTold) => {
  const { reading, diagnostics } = buildPages({
    'page.html': `<h1>Making a Lamp</h1><h4>Function</h4><p>x</p><h4>URI</h4>${uri}<h4>Status Codes</h4><p>204</p>`,
  });
  expect(reading.reference.operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`)).toEqual([POST]);
  expect(diagnostics.some(({ code }) => code === 'path-joined')).toBe(isTold);
});

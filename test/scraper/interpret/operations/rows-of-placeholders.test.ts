// Rows of a request that stand for a placeholder of another name, and first fields of a body that do not.
import { expect, test } from 'vitest';
import { buildPages } from '../../../support/pipeline.ts';

const row = (name: string): string => `<tr><td>${name}</td><td>Yes</td><td>String</td><td>What it is.</td></tr>`;

function operationsOf(uris: readonly string[], names: readonly string[]): string[] {
  const { document } = buildPages({
    'lamp.html': `<h1>Making a Lamp</h1><h4>Function</h4><p>x</p><h4>URI</h4>${uris.map((uri) => `<p>${uri}</p>`).join('')}<h4>Request</h4><table><caption>Table 1 Request parameters</caption><tr><th>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th></tr>${names.map(row).join('')}</table><h4>Status Codes</h4><p>204</p>`,
  });
  return Object.entries(document.paths)
    .sort(([one], [other]) => (one < other ? 1 : -1))
    .map(([path, item]) => {
      const [operation] = Object.values(item);
      const schema = operation?.requestBody?.content['application/json']?.schema;
      const body = document.components.schemas[String(schema?.$ref).split('/').at(-1) as string];
      return `${path}: ${Object.keys(body?.properties ?? {}).join()}`;
    });
}

test.each([['name'], ['id'], ['shade_id'], ['lamp_key']])('%s is a field, whatever the address has', (name) => {
  expect(operationsOf(['POST /v1/{room_id}/lamps'], [name, 'watts'])).toEqual([`/v1/{room_id}/lamps: ${name},watts`]);
});

test.each([['rooms_id'], ['roomId']])('%s is the placeholder that resembles it', (name) => {
  expect(operationsOf(['POST /v1/{room_id}/lamps'], [name, 'watts'])).toEqual(['/v1/{room_id}/lamps: watts']);
});

test.each([
  ['light_id', 'watts'],
  ['name', 'name,watts'],
])('behind another placeholder, %s of two addresses', (name, fields) => {
  const uris = ['POST /v1/{room_id}/lamps/{lamp_id}/lit', 'POST /v1/{room_id}/candles/{candle_id}/lit'];
  expect(operationsOf(uris, ['room_id', name, 'watts'])).toEqual([
    `/v1/{room_id}/lamps/{lamp_id}/lit: ${fields}`,
    `/v1/{room_id}/candles/{candle_id}/lit: ${fields}`,
  ]);
});

// Where rows of a request stand, as the calls that a page shows tell.
import { expect, test } from 'vitest';
import { buildPages } from '../../../support/pipeline.ts';

type Row = readonly [name: string, mandatory: string, type: string, text: string];

const table = (caption: string, rows: readonly Row[]): string =>
  `<table><caption>${caption}</caption><tr><th>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th></tr>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

const ROOM: Row = ['room_id', 'Yes', 'String', 'The room of the lamp.'];
const NAME: Row = ['name', 'Yes', 'String', 'What the lamp is called.'];
const HUE: Row = ['hue', 'No', 'String', 'Its colour.'];

function operationOf(parts: string) {
  const { document, diagnostics } = buildPages({
    'lamp.html': `<h1>Setting Lamps</h1><h4>Function</h4><p>Sets them.</p>${parts}<h4>Status Codes</h4><p>200</p>`,
  });
  const [item = {}] = Object.values(document.paths);
  const [operation] = Object.values(item);
  const { parameters = [], requestBody } = operation ?? {};
  const schema = requestBody?.content['application/json']?.schema;
  const body = document.components.schemas[String(schema?.$ref).split('/').at(-1) as string];
  return {
    parameters: parameters.map(({ in: place, name }) => `${place} ${name}`),
    body,
    names: Object.keys(body?.properties ?? {}),
    codes: new Set(diagnostics.map(({ code }) => code)),
  };
}

const post = '<h4>URI</h4><p>POST /v1/rooms/{room_id}/lamps</p>';
const example = (text: string): string => `<h4>Example Request</h4><pre>${text}</pre>`;

test('rows of one table, some of which a payload holds, are the body', () => {
  const { parameters, names } = operationOf(
    `${post}${table('Table 1 Parameter description', [ROOM, NAME, HUE])}${example('{"name": "a"}')}`,
  );
  expect(parameters).toEqual(['path room_id']);
  expect(names).toEqual(['name', 'hue']);
});

test('what stands in the query string of the address stays there', () => {
  const { parameters, names } = operationOf(
    `<h4>URI</h4><p>POST /v1/rooms/{room_id}/lamps?hue={hue}</p>${table('Table 1 Parameter description', [ROOM, NAME, HUE])}${example('{"name": "a"}')}`,
  );
  expect(parameters).toEqual(['path room_id', 'query hue']);
  expect(names).toEqual(['name']);
});

test('a payload that is a list has the rows in its elements', () => {
  const { parameters, body } = operationOf(
    `${post}${table('Table 1 Parameter description', [ROOM, NAME, HUE])}${example('[{"name": "a", "hue": "red"}]')}`,
  );
  expect(parameters).toEqual(['path room_id']);
  expect(body?.type).toBe('array');
});

test('a row that misses its placeholder by a letter is the placeholder', () => {
  const { parameters, codes } = operationOf(
    `<h4>URI</h4><p>GET /v1/rooms/{room_id}</p>${table('Table 1 Parameter description', [['rooms_id', 'Yes', 'String', 'The room.']])}`,
  );
  expect(parameters).toEqual(['path room_id']);
  expect(codes).toContain('path-parameter-respelt');
});

test.each([
  ['two rows are near', [['rooms_id', 'Yes', 'String', 'x'] as const, ['room_ids', 'Yes', 'String', 'x'] as const]],
  ['the row is optional', [['rooms_id', 'No', 'String', 'x'] as const]],
])('not where %s', (_, rows) => {
  const { codes } = operationOf(
    `<h4>URI</h4><p>GET /v1/rooms/{room_id}</p>${table('Table 1 Parameter description', rows)}`,
  );
  expect(codes).not.toContain('path-parameter-respelt');
});

test.each([
  ['the address has its words with other signs', 'lamp_hue', ['query lamp-hue'], true],
  ['the address has other words', 'lamp_hues', ['query lamp_hues', 'query lamp-hue'], false],
])('a row of the query where %s', (_, name, expected, isTold) => {
  const { parameters, codes } = operationOf(
    `<h4>URI</h4><p>GET /v1/lamps?lamp-hue={lamp-hue}</p><h4>Request</h4>${table('Table 1 Parameter description', [[name, 'No', 'String', 'Its colour.']])}`,
  );
  expect(parameters).toEqual(expected);
  expect(codes.has('query-parameter-respelt')).toBe(isTold);
});

test('a row of the request that a shown call asks for stands in the query string', () => {
  const { parameters, names } = operationOf(
    `<h4>URI</h4><p>DELETE /v1/rooms/{room_id}</p>${table('Table 1 Parameter description', [ROOM])}<h4>Request</h4>${table('Table 2 Parameter description', [HUE])}${example('DELETE /v1/rooms/{room_id}?hue={hue}')}`,
  );
  expect(parameters).toEqual(['path room_id', 'query hue']);
  expect(names).toEqual([]);
});

test.each([
  ['in the same words', ROOM[3], ['path room_id']],
  ['in others', 'The room that is asked.', ['path room_id', 'query room_id']],
])('a placeholder that the request lists again, %s', (_, text, expected) => {
  const { parameters } = operationOf(
    `<h4>URI</h4><p>GET /v1/rooms/{room_id}</p>${table('Table 1 Parameter description', [ROOM])}<h4>Request</h4>${table('Table 2 Request parameter', [['room_id', 'Yes', 'String', text]])}${example('GET /v1/rooms/{room_id}')}`,
  );
  expect(parameters).toEqual(expected);
});

test('a list of the answer that no shown call asks for is no parameter', () => {
  const lamps: Row = ['lamps', 'Yes', 'List', 'The lamps of the house.'];
  const { parameters, codes } = operationOf(
    `<h4>URI</h4><p>GET /v1/lamps</p>${table('Table 1 Parameter description', [lamps])}${example('GET /v1/lamps')}<h4>Response</h4>${table('Table 2 Response parameter', [lamps])}`,
  );
  expect(parameters).toEqual([]);
  expect(codes).toContain('parameter-of-response');
});

test('a row of an object that describes a placeholder once more, which no call sends in it', () => {
  const holder: Row = ['lamp', 'Yes', 'Lamp object', 'The lamp. See Table 3.'];
  const pages = (payload: string) =>
    operationOf(
      `${post}${table('Table 1 Path parameters', [ROOM])}<h4>Request</h4>${table('Table 2 Request body parameters', [holder])}${table('Table 3 Lamp', [ROOM, NAME])}${example(payload)}`,
    ).codes;
  expect(pages('{"lamp": {"name": "a"}}')).toContain('path-parameter-again');
  expect(pages('{"lamp": {"name": "a", "room_id": "b"}}')).not.toContain('path-parameter-again');
  expect(pages('{"other": 1}')).not.toContain('path-parameter-again');
});

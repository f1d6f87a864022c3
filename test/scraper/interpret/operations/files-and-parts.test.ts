// What of a page is no field of a JSON object: files, parts of query values, bodies of other addresses, statuses under other titles.
import { describe, expect, test } from 'vitest';
import { buildPages, type BuiltPages } from '../../../support/pipeline.ts';

const table = (titles: string[], ...rows: string[][]): string =>
  `<table><thead><tr>${titles.map((one) => `<th>${one}</th>`).join('')}</tr></thead><tbody>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;
const SENT = ['Parameter', 'Mandatory', 'Type', 'Description'];
const BACK = ['Parameter', 'Type', 'Description'];
const page = (body: string): BuiltPages =>
  buildPages({ 'page.html': `<html><body><h1>Taking Lamps</h1>${body}</body></html>` });
const DONE = `<h2>Status Codes</h2>${table(['Status Code', 'Description'], ['200', 'Done'])}`;

describe('a file that comes back', () => {
  const read = (headers: string, body: string): unknown => {
    const { document } = page(
      `<h2>URI</h2><p>GET /v1/lamps/plan</p><h2>Response Parameters</h2><p>Status code: 200</p>${headers}${body}${DONE}`,
    );
    const response = document.paths['/v1/lamps/plan']?.get?.responses['200'];
    const [content] = Object.entries(response && 'content' in response ? (response.content ?? {}) : {});
    if (!content) return undefined;
    const [type, { schema }] = content;
    const key = schema && '$ref' in schema ? String(schema.$ref).split('/').at(-1) : undefined;
    return { [type]: key === undefined ? schema : document.components?.schemas?.[key] };
  };
  const header = `<p>Table 1 Response header parameters</p>${table(BACK, ['Content-Type', 'String', 'The value is application/zip.'])}`;
  const named = (name: string, type: string): string =>
    `<p>Table 2 Response body parameters</p>${table(BACK, [name, type, 'The plan.'])}`;
  const file = { type: 'string', format: 'binary' };

  test.each([
    ['-', 'File'],
    ['-', 'File stream'],
    ['file', 'File'],
  ])('row %s, %s', (name, type) => {
    expect(read('', named(name, type))).toMatchObject({ 'application/octet-stream': file });
  });
  test('with its media type', () => {
    expect(read(header, named('-', 'File'))).toMatchObject({ 'application/zip': file });
  });
  test('the header alone', () => {
    expect(read(header, '')).toMatchObject({ 'application/zip': file });
  });
  test('a field that holds one stays a field', () => {
    expect(read('', named('thumbnail', 'File'))).not.toHaveProperty(['application/octet-stream']);
  });
  test('no file without words for it', () => {
    expect(read('', named('-', '-'))).toBeUndefined();
  });
});

describe('a value of the query that is put together', () => {
  const read = (query: string, ...names: string[]): string[] => {
    const rows = names.map((name) => [name, 'No', 'String', `The ${name}.`]);
    const { document } = page(`<h2>URI</h2><p>GET /v1/lamps?${query}</p>${table(SENT, ...rows)}${DONE}`);
    return (document.paths['/v1/lamps']?.get?.parameters ?? []).map((one) => ('name' in one ? one.name : ''));
  };

  test.each(['filter=room::{room}|color::{color}', 'filter={room},{color}', 'filter=room:{room}/color:{color}'])(
    '%s',
    (query) => {
      expect(read(query, 'room', 'color')).toEqual(['filter']);
    },
  );
  test.each([
    'room={room}&amp;color={color}',
    // Nothing parts the two values: a sign is lost.
    'room={room}{color}',
  ])('%s', (query) => {
    expect(read(query, 'room', 'color')).toEqual(['room', 'color']);
  });
  test('names that begin like a sign of HTML', () => {
    expect(read('room={room}&not-lit={not-lit}', 'room', 'not-lit')).toEqual(['room', 'not-lit']);
  });
});

test('of several addresses, those that only ask or delete send nothing', () => {
  const { document } = page(
    `<h2>URI</h2><p>GET /v1/lamps</p><p>PUT /v1/lamps</p><p>DELETE /v1/lamps</p><h2>Request Parameters</h2><p>Table 1 Request body parameters</p>${table(SENT, ['color', 'Yes', 'String', 'x'])}${DONE}`,
  );
  const item = document.paths['/v1/lamps'];
  const bodies = [item?.get, item?.put, item?.delete].map((one) => one?.requestBody !== undefined);
  expect(bodies).toEqual([false, true, false]);
});

test.each(['Code', 'Value', 'HTTP'])('statuses below the title %s', (title) => {
  const { document } = page(
    `<h2>URI</h2><p>DELETE /v1/lamps</p><h2>Status Codes</h2>${table([title, 'Description'], ['204', 'Gone'], ['404', 'None here'])}`,
  );
  expect(Object.keys(document.paths['/v1/lamps']?.delete?.responses ?? {})).toEqual(['204', '404']);
});

test('an example of a failure below a status is one of that status', () => {
  const body = table(BACK, ['error_code', 'String', 'x']);
  const { document } = page(
    `<h2>URI</h2><p>GET /v1/lamps</p><h2>Response Parameters</h2><p>Status code: 200</p>${table(BACK, ['id', 'String', 'x'])}<p>Status code: 404</p>${body}<p>Example of a failed response</p><pre>{"error_code":"L.1"}</pre>`,
  );
  expect(document.paths['/v1/lamps']?.get?.responses['404']).toMatchObject({
    content: { 'application/json': { examples: { example1: { value: { error_code: 'L.1' } } } } },
  });
});

test('a row with the whole address', () => {
  const { document } = page(
    `<h2>URI</h2>${table(['Item', 'Description'], ['URI format', 'GET /v1/lamps/{id}'], ['Protocol', 'HTTPS'])}${DONE}`,
  );
  expect(Object.keys(document.paths)).toEqual(['/v1/lamps/{id}']);
});

test('the row of an object below those of its fields', () => {
  const { document } = page(
    `<h2>URI</h2><p>PUT /v1/lamps</p><h2>Request Parameters</h2><p>Table 1 Request body parameters</p>${table(SENT, ['meta.uid', 'No', 'String', 'x'], ['meta', 'No', 'Object', 'y'])}<h2>Example Request</h2><pre>{"meta":{"uid":"a"}}</pre>${DONE}`,
  );
  const schemas = Object.values(document.components?.schemas ?? {});
  expect(schemas.map((schema) => Object.keys(('properties' in schema && schema.properties) || {}))).toEqual([
    ['uid'],
    ['meta'],
  ]);
});

test('a patch that the page says is not taken is none', () => {
  const { document } = page(
    `<h2>URI</h2><p>PATCH /v1/lamps</p><h2>Request Parameters</h2><p>application/merge-patch+json is not supported.</p><p>Table 1 Request body parameters</p>${table(SENT, ['color', 'No', 'String', 'x'])}${DONE}`,
  );
  const body = document.paths['/v1/lamps']?.patch?.requestBody;
  expect(body && 'content' in body ? Object.keys(body.content) : []).toEqual(['application/json']);
});

test('kinds of patches', () => {
  const { document } = page(
    `<h2>URI</h2><p>PATCH /v1/lamps</p><h2>Request Parameters</h2><p>Content-Type is application/json-patch+json or application/merge-patch+json.</p><p>Table 1 Request body parameters</p>${table(SENT, ['color', 'No', 'String', 'x'])}${DONE}`,
  );
  expect(Object.keys(document.paths['/v1/lamps']?.patch?.requestBody?.content ?? {})).toEqual([
    'application/json-patch+json',
    'application/merge-patch+json',
  ]);
});

describe('rows with points and no rows above them', () => {
  const read = (example: string, ...names: string[]): string[] => {
    const { document } = page(
      `<h2>URI</h2><p>GET /v1/lamps</p><h2>Response Parameters</h2>${table(BACK, ...names.map((name) => [name, 'String', 'x']))}<h2>Example Responses</h2><pre>${example}</pre>${DONE}`,
    );
    const body = document.components?.schemas?.['ListLampsResponseBody'];
    return Object.keys((body as { properties?: object } | undefined)?.properties ?? {});
  };

  test('the example shows the objects', () => {
    expect(read('{"meta":{"id":"1"},"state":{"is":"lit"}}', 'meta.id', 'state.is')).toEqual(['meta', 'state']);
  });
  test('a list in the middle', () => {
    expect(read('', 'state.bulbs[].id')).toEqual(['state']);
  });
  test('keys with points', () => {
    expect(read('{"index.color":"red"}', 'index.color')).toEqual(['index.color']);
    expect(read('', 'index.color')).toEqual(['index.color']);
  });
});

test('a table of a failure below its heading', () => {
  const { document } = page(
    `<h2>URI</h2><p>GET /v1/lamps</p><h2>Response</h2>${table(BACK, ['id', 'String', 'x'])}<h2>Failure Response</h2>${table(BACK, ['error_code', 'String', 'x'])}${DONE}`,
  );
  const failure = document.paths['/v1/lamps']?.get?.responses['default'];
  expect(failure && 'content' in failure ? Object.keys(failure.content ?? {}) : []).toEqual(['application/json']);
});

test.each([
  ['Integer', ['1', '2'], [1, 2]],
  ['String', ['LIT', 'DARK'], ['LIT', 'DARK']],
])('values in a table of the same page: %s', (type, values, expected) => {
  const { document } = page(
    `<h2>URI</h2><p>GET /v1/lamps</p><p>Table 1 Query parameters</p>${table(SENT, ['state', 'No', type, 'How it is. See Table 2.'])}<p>Table 2 What the state means</p>${table(['Value', 'Description'], ...values.map((value) => [value, 'One of them.']))}${DONE}`,
  );
  const [state] = document.paths['/v1/lamps']?.get?.parameters ?? [];
  expect(state && 'schema' in state ? state.schema : {}).toMatchObject({ enum: expected });
});

test('an object of each kind, of which a text row tells as well', () => {
  const { document } = page(
    `<h2>URI</h2><p>POST /v1/lamps</p><h2>Request</h2><p>Table 1 Request body parameters</p>${table(
      SENT,
      ['kind', 'Yes', 'String', 'DESK: Table 2; WALL: Table 3'],
      ['about', 'Yes', 'Object', 'What it is like: for DESK see Table 2, and for WALL see Table 3.'],
    )}<p>Table 2 about a desk lamp</p>${table(SENT, ['feet', 'Yes', 'Integer', 'x'])}<p>Table 3 about a wall lamp</p>${table(SENT, ['nails', 'Yes', 'Integer', 'x'])}${DONE}`,
  );
  expect(JSON.stringify(document)).toContain('"nails"');
  expect(JSON.stringify(document)).toContain('"feet"');
});

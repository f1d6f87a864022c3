// Rows that link to tables of other pages: where the page has the table itself, and where its own examples show no such object.
import { expect, test } from 'vitest';
import { buildPages } from '../../../support/pipeline.ts';
import { codes, schemaOf } from '../../../support/response-pages.ts';

const rows = (...cells: string[][]): string =>
  cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
const table = (id: string, caption: string, ...cells: string[][]): string =>
  `<p><strong>${caption}</strong></p><table id="${id}"><thead><tr><th>Parameter</th><th>Type</th><th>Description</th></tr></thead><tbody>${rows(...cells)}</tbody></table>`;
const page = (title: string, path: string, tables: string, example = ''): string =>
  `<h1>${title}</h1><h2>URI</h2><p>GET ${path}</p><h2>Response</h2>${tables}` +
  (example === '' ? '' : `<h2>Example Response</h2><pre>${example}</pre>`) +
  '<h2>Status Codes</h2><table><tr><th>Status Code</th><th>Description</th></tr><tr><td>200</td><td>Fine.</td></tr></table>';

const other = page(
  'Querying Lamps',
  '/v1/lamps',
  table('t8', 'Table 1 Response parameters', ['lamps', 'Array of Lamps objects', 'See <a href="#t9">Table 2</a>.']) +
    table('t9', 'Table 2 lamps', ['id', 'String', 'x'], ['shade', 'String', 'x']),
);
const room = (type: string, link: string, tables = '', example = ''): string =>
  page(
    'Querying a Room',
    '/v1/rooms/{id}',
    table('t1', 'Table 1 Response parameters', ['lamps', type, `See <a href="${link}">Table 7</a>.`]) + tables,
    example,
  );
const own = table('t2', 'Table 2 lamps', ['id', 'String', 'x']);

test('the table of the page that bears the title of the type goes before that of a page which it was copied from', () => {
  const built = buildPages({ 'lamps.html': other, 'room.html': room('Array of Lamps objects', 'lamps.html#t9', own) });
  expect(codes(built)).not.toContain('table-unreferenced');
  const objects = Object.values(built.document.components.schemas).map((schema) =>
    Object.keys(schema.properties ?? {}),
  );
  expect(objects).toContainEqual(['id']);
  expect(objects).toContainEqual(['id', 'shade']);
});

test('without one of its own, it is that of the other page', () => {
  const built = buildPages({ 'lamps.html': other, 'room.html': room('Array', 'lamps.html#t9') });
  const objects = Object.values(built.document.components.schemas).map((schema) =>
    Object.keys(schema.properties ?? {}),
  );
  expect(objects.filter((names) => names.includes('shade'))).toHaveLength(1);
  expect(schemaOf(built, 'lamps')).toMatchObject({ type: 'array', items: { $ref: '#/components/schemas/Lamps' } });
});

test('where the examples show no such object, the type is left open, and the rows of the other page are accounted for', () => {
  const described = `<h1>Lamps</h1>${table('t9', 'Table 2 lamps', ['id', 'String', 'x'], ['shade', 'String', 'x'])}`;
  for (const page of [other, described]) {
    const built = buildPages({
      'lamps.html': page,
      'room.html': room('Array', 'lamps.html#t9', '', '{"lamps": ["a", "b"]}'),
    });
    const types = Object.values(built.document.components.schemas).flatMap(
      ({ properties }) => properties?.['lamps'] ?? [],
    );
    expect(types).toContainEqual({ type: 'array', items: {}, description: 'See Table 7.' });
    expect(codes(built)).toContain('object-unlike-examples');
    expect(codes(built)).not.toContain('row-lost');
  }
});

test('a row of a linked page finds the table that it links to, not one that another row of its name brought in', () => {
  const structures =
    '<h1>Structures</h1>' +
    table('t11', 'Table 1 bulb', ['colour', 'String', 'x'], ['extra', 'Object', 'See <a href="#t12">Table 2</a>.']) +
    table('t12', 'Table 2 extra field of a bulb', ['wattage', 'Integer', 'x']) +
    table('t13', 'Table 3 extra', ['owner', 'String', 'x']);
  const lamp = page(
    'Querying a Lamp',
    '/v1/lamps/{id}',
    table(
      't1',
      'Table 1 Response parameters',
      ['extra', 'Object', 'See <a href="structures.html#t13">Table 3</a>.'],
      ['bulb', 'Object', 'See <a href="structures.html#t11">Table 1</a>.'],
    ),
  );
  const built = buildPages({ 'structures.html': structures, 'lamp.html': lamp });
  const { schemas } = built.document.components;
  const fieldsBelow = (owner: string): string[] => {
    const { properties } = Object.values(schemas).find(({ properties: own }) => own?.[owner]) ?? {};
    const { $ref = '' } = (properties?.['extra'] ?? {}) as { $ref?: string };
    return Object.keys(schemas[$ref.split('/').at(-1) ?? '']?.properties ?? {});
  };
  expect(fieldsBelow('bulb')).toEqual(['owner']);
  expect(fieldsBelow('colour')).toEqual(['wattage']);
});

test('a table whose caption has no letter of a name is called by the row that leads to it', () => {
  const lamp = page(
    'Querying a Lamp',
    '/v1/lamps/{id}',
    table('t1', 'Table 1 Response parameters', ['shade', 'Object', 'See <a href="#t2">Table 2</a>.']) +
      table('t2', 'Table 2 灯罩的说明', ['colour', 'String', 'x']),
  );
  const built = buildPages({ 'lamp.html': lamp });
  expect(schemaOf(built, 'shade')).toMatchObject({ $ref: '#/components/schemas/Shade' });
});

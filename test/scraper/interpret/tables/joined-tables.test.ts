// Several tables for one object that is sent: what one of them demands is demanded in its case.
import { expect, test } from 'vitest';
import { caseOfTable } from '../../../../scraper/interpret/phrases/en/case-of-table.ts';
import { buildPages } from '../../../support/pipeline.ts';

type Row = readonly [name: string, mandatory: string, type: string, text: string];

const table = (caption: string, rows: readonly Row[]): string =>
  `<table><caption>${caption}</caption><tr><th>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th></tr>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

function fieldsOf(text: string, captions: readonly [string, string]) {
  const lamp: Row = ['lamps', 'Yes', 'Array', text];
  const { document } = buildPages({
    'lamp.html': `<h1>Setting Lamps</h1><h4>Function</h4><p>Sets them.</p><h4>URI</h4><p>POST /v1/lamps</p><h4>Request</h4>${table('Table 1 Parameter description', [lamp, ['action', 'No', 'String', 'What to do. The value can be light or drop.']])}${table(
      `Table 2 ${captions[0]}`,
      [
        ['title', 'Yes', 'String', 'Its title.'],
        ['room', 'Yes', 'String', 'Its room.'],
      ],
    )}${table(`Table 3 ${captions[1]}`, [
      ['id', 'Yes', 'String', 'Its id.'],
      ['room', 'Yes', 'String', 'Its room.'],
    ])}<h4>Status Codes</h4><p>200</p>`,
  });
  const found = Object.values(document.components.schemas).find(({ properties = {} }) => 'title' in properties);
  const of = (name: string) => found?.properties?.[name] as Record<string, unknown> | undefined;
  return { required: found?.required, title: of('title'), id: of('id'), room: of('room') };
}

test('the row that points at both tells the cases', () => {
  const { required, title, id } = fieldsOf(
    'The lamps. If action is set to light, see Table 2 for its fields. If action is set to drop, see Table 3.',
    ['lamps parameter description', 'lamps parameter description'],
  );
  expect(required).toEqual(['room']);
  expect(title?.['x-required-when']).toBe('action = light');
  expect(id?.['x-required-when']).toBe('action = drop');
});

test('the captions tell the cases', () => {
  const { title, id } = fieldsOf('The lamps. For details, see Table 2.', [
    'lamps field description (lighting a hall)',
    'lamps field description (dropping a lamp)',
  ]);
  expect(title?.['x-required-when']).toBe('lighting a hall');
  expect(id?.['x-required-when']).toBe('dropping a lamp');
});

test('nothing tells the cases: the columns stay as stated', () => {
  const { title, id, room } = fieldsOf('The lamps. See Table 2 and Table 3.', [
    'lamps parameter description',
    'lamps parameter description',
  ]);
  expect(title?.['x-stated']).toEqual({ required: true });
  expect(id?.['x-stated']).toEqual({ required: true });
  expect(room?.['x-stated']).toBeUndefined();
});

test('the case in a sentence that names the table alone', () => {
  const text =
    'When lighting a hall, see Table 2. See Table 3 if mode is set to day. For others, see Table 4 and Table 5.';
  expect(caseOfTable(text, '2')).toBe('lighting a hall');
  expect(caseOfTable(text, '3')).toBe('mode = day');
  expect(caseOfTable(text, '4')).toBeUndefined();
});

// Running text that says which table describes a row.
import { expect, test } from 'vitest';
import { isObject } from '../../../../spec/checks/json.ts';
import { buildPages } from '../../../support/pipeline.ts';

const table = (number: number, caption: string, rows: readonly string[][], id: string): string =>
  `<table id="${id}"><caption><b>Table ${number}</b> ${caption}</caption><thead><tr><th>Parameter</th><th>Type</th><th>Description</th></tr></thead><tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
const parts = [
  ['foot', 'String', 'x'],
  ['bulb', 'String', 'x'],
];

/** What the page says of the field, and the names in its object. */
function objectOf(sentence: string, rows: readonly string[][], name = 'lamp'): string[] | undefined {
  const page = `<!DOCTYPE html><html><body><h1>Showing a Lamp</h1><h2>URI</h2><p>GET /v1/lamps</p><h2>Response</h2>${table(1, 'Response parameters', rows, 'own')}<p>${sentence}</p><h2>Status Codes</h2><p>200</p></body></html>`;
  const other = `<!DOCTYPE html><html><body><h1>Words</h1><h2>What a Lamp Is</h2>${table(1, 'Things of a room', parts, 'things')}</body></html>`;
  const { document } = buildPages({ 'show.html': page, 'words.html': other });
  for (const { properties } of Object.values(document.components.schemas)) {
    const field = properties?.[name];
    if (!isObject(field)) continue;
    const target = isObject(field['items']) ? field['items']['$ref'] : field['$ref'];
    if (typeof target !== 'string') return undefined;
    return Object.keys(document.components.schemas[target.split('/').at(-1) as string]?.properties ?? {});
  }
  return undefined;
}

const link = '<a href="words.html#things">Table 1</a>';

test.each([
  ['Object', `For details about the <b>lamp</b> field, see ${link}.`],
  ['List', `For details about the lamp field, see ${link}.`],
  ['Object', `It is small. As to lamp, refer to ${link}.`],
])('%s: %s', (type, sentence) => {
  expect(objectOf(sentence, [['lamp', type, 'x']])).toEqual(['foot', 'bulb']);
});

test.each([
  ['no word is the row', `For details about the room, see ${link}.`],
  ['the link is one of another kind', 'For details about the lamp field, see <a href="words.html#things">Words</a>.'],
  ['nothing is sent to', `The lamp of ${link} is one of many.`],
  ['no table has that name', 'For details about the lamp field, see <a href="words.html#none">Table 1</a>.'],
])('not where %s', (_, sentence) => {
  expect(objectOf(sentence, [['lamp', 'Object', 'x']])).toBeUndefined();
});

test('a row in the plural is named by its singular, where no row has that name', () => {
  const sentence = `For details about the lamp field, see ${link}.`;
  expect(objectOf(sentence, [['lamps', 'Array', 'x']], 'lamps')).toEqual(['foot', 'bulb']);
  const both = [
    ['lamps', 'Array', 'x'],
    ['lamp', 'Object', 'x'],
  ];
  expect(objectOf(sentence, both, 'lamps')).toBeUndefined();
  expect(objectOf(sentence, both, 'lamp')).toEqual(['foot', 'bulb']);
});

test('not where two rows are named, or the row is a text', () => {
  const rows = [
    ['lamp', 'Object', 'x'],
    ['box', 'Object', 'x'],
  ];
  expect(objectOf(`For lamp and box, see ${link}.`, rows)).toBeUndefined();
  expect(objectOf(`For details about the lamp field, see ${link}.`, [['lamp', 'String', 'x']])).toBeUndefined();
});

// Pages that walk through a call beside the page that describes its operation: their address may stand in a table, and they win nothing.
import { expect, test } from 'vitest';
import { buildPages } from '../../../support/pipeline.ts';

const table = (titles: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table><thead><tr>${titles.map((title) => `<th>${title}</th>`).join('')}</tr></thead><tbody>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;
const described = `<h1>Lighting a Lamp</h1><h4>URI</h4><p>POST /v1/lamps</p><h4>Request</h4><p>Table 1 Request parameters</p>${table(
  ['Parameter', 'Mandatory', 'Type', 'Description'],
  [['lux', 'Yes', 'Integer', 'Brightness.']],
)}<h4>Status Codes</h4><p>200</p>`;
const walked = (titles: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<h1>Lighting a Lamp</h1><h4>URI</h4>${table(titles, rows)}<h4>Status Codes</h4><p>200</p>`;

function operationsOf(pages: Record<string, string>): string[] {
  const { reading } = buildPages(pages);
  return reading.reference.operations.map(
    ({ method, path, document, requestBody }) => `${method} ${path} ${document}${requestBody ? ' with fields' : ''}`,
  );
}

test.each([[['Method', 'URI', 'What']], [['How', 'Where', 'What']], [['方法', '网址', '说明']]])(
  'a table with the titles %j states an address',
  (titles) => {
    const page = walked(titles, [['POST', '/v1/lamps', 'Lights it.']]);
    expect(operationsOf({ 'walk.html': page })).toEqual(['post /v1/lamps walk.html']);
  },
);

test.each([
  ['no method', [['Lights it.', '/v1/lamps', 'x']]],
  [
    'methods in some rows only',
    [
      ['POST', '/v1/lamps', 'x'],
      ['or', '/v1/rooms', 'x'],
    ],
  ],
  [
    'targets in some rows only',
    [
      ['POST', '/v1/lamps', 'x'],
      ['PUT', 'none', 'x'],
    ],
  ],
])('%s: no address', (_, rows) => {
  expect(operationsOf({ 'walk.html': walked(['How', 'Where', 'What'], rows), 'one.html': described })).toEqual([
    'post /v1/lamps one.html with fields',
  ]);
});

test('the page that lists fields wins, in whatever order', () => {
  const walk = walked(['How', 'Where', 'What'], [['POST', '/v1/lamps', 'Lights it.']]);
  expect(operationsOf({ 'a.html': described, 'b.html': walk })).toEqual(['post /v1/lamps a.html with fields']);
  expect(operationsOf({ 'a.html': walk, 'b.html': described })).toEqual(['post /v1/lamps b.html with fields']);
});

const markdown = (title: string, name: string | undefined, sent: unknown): string => {
  const rows =
    name === undefined
      ? ''
      : `**Table 1** Request parameters\n\n| Parameter | Mandatory | Type | Description |\n|---|---|---|---|\n| ${name} | Yes | Object | x |\n\n`;
  return `# ${title}\n\n## URI\n\nPOST /v1/lamps/action\n\n## Request\n\n${rows}## Example Requests\n\n\`\`\`\n${JSON.stringify(sent)}\n\`\`\`\n\n## Status Codes\n\n200\n`;
};

function usesOf(pages: Record<string, string>): string[] {
  const [operation] = buildPages(pages).reading.reference.operations;
  return operation?.variants?.map(({ title }) => title) ?? [operation?.title ?? ''];
}

const lit = markdown('Lighting a Lamp', 'light', { light: {} });

test.each([
  ['is a use of its own', markdown('Dimming a Lamp', 'dim', { dim: {} }), ['Lighting a Lamp', 'Dimming a Lamp']],
  ['walks through the other one', markdown('A Lamp by Night', undefined, { light: {} }), ['Lighting a Lamp']],
  [
    'sends what nothing describes',
    markdown('A Lamp by Day', undefined, { dim: {} }),
    ['Lighting a Lamp', 'A Lamp by Day'],
  ],
])('a page of another title that has the address too and %s', (_, page, uses) => {
  expect(usesOf({ 'a.md': lit, 'b.md': page })).toEqual(uses);
});

// Pages of their own that list for many addresses what a caller has to be allowed.
import { expect, test } from 'vitest';
import { buildPages } from '../../../support/pipeline.ts';

const table = (rows: readonly (readonly string[])[]): string =>
  `<table><thead><tr>${rows[0]?.map((title) => `<th>${title}</th>`).join('')}</tr></thead><tbody>${rows
    .slice(1)
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;
const page = (title: string, body: string): string =>
  `<!DOCTYPE html><html><body><h1>${title}</h1>${body}</body></html>`;

/** Names of the actions and of those that they need, of PUT /v1/lamps/{lamp_id}; and what was reported. */
function actionsOf(rows: readonly (readonly string[])[], own = ''): { actions: unknown; said: string[] } {
  const { document, report } = buildPages({
    'dim.html': page(
      'Dimming a Lamp',
      `<h2>URI</h2><p>PUT /v1/lamps/{lamp_id}</p>${own}<h2>Status Codes</h2><p>204</p>`,
    ),
    'rights.html': page('Lamps', table(rows)),
  });
  const found = document.paths['/v1/lamps/{lamp_id}']?.put?.['x-iam-actions'];
  return {
    actions: found?.map(({ action, dependencies }) => [action, ...dependencies]),
    said: Object.keys(report.diagnostics).filter((code) => code.startsWith('permission')),
  };
}

test('a row gives its action to the operation of its address, whatever the placeholder is called', () => {
  const rows = [
    ['Permission', 'API', 'Action', 'Dependencies', 'IAM Project'],
    ['Dim a lamp', 'PUT /v1/lamps/{id}', 'home:lamps:update', 'power:lines:get<br>power:lines:list', 'Y'],
  ];
  expect(actionsOf(rows)).toEqual({
    actions: [['home:lamps:update', 'power:lines:get', 'power:lines:list']],
    said: [],
  });
});

test('the column is known by what it holds, and a cell may list several addresses', () => {
  const rows = [
    ['API', 'API Function', 'Permission'],
    ['PUT /v2/lamps/{lamp_id}<br>PUT /v1/lamps/{lamp_id}', 'Dims a lamp.', 'home:lamps:update'],
  ];
  expect(actionsOf(rows)).toEqual({ actions: [['home:lamps:update']], said: ['permission-without-operation'] });
});

test('where rows of one address differ none is taken', () => {
  const rows = [
    ['Permission', 'API', 'Action'],
    ['Dim a lamp', 'PUT /v1/lamps/{lamp_id}', 'home:lamps:dim'],
    ['Paint a lamp', 'PUT /v1/lamps/{lamp_id}', 'home:lamps:paint'],
  ];
  expect(actionsOf(rows)).toEqual({ actions: undefined, said: ['permissions-differ'] });
});

test('words in place of actions are no permissions', () => {
  const rows = [
    ['Permission', 'API', 'Action'],
    ['Dim a lamp', 'PUT /v1/lamps/{lamp_id}', 'Makes it darker: slowly'],
  ];
  expect(actionsOf(rows)).toEqual({ actions: undefined, said: [] });
});

test('what the page of the operation lists itself is kept', () => {
  const own = `<h2>Authorization Information</h2>${table([
    ['Action', 'Access Level'],
    ['home:lamps:dim', 'Write'],
  ])}`;
  const rows = [
    ['API', 'Action'],
    ['PUT /v1/lamps/{lamp_id}', 'home:lamps:update'],
  ];
  expect(actionsOf(rows, own)).toEqual({ actions: [['home:lamps:dim']], said: [] });
});

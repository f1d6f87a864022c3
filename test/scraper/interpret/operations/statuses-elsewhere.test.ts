// Pages that send to another page for the statuses that may come back.
import { describe, expect, test } from 'vitest';
import { printEdition } from '../../../../scraper/edition/print-edition.ts';
import { anyService, buildPages, interpretPages } from '../../../support/pipeline.ts';

const table = (titles: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table><thead><tr>${titles.map((title) => `<th>${title}</th>`).join('')}</tr></thead><tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
const page = (title: string, body: string): string =>
  `<!DOCTYPE html><html><body><h1>${title}</h1>${body}</body></html>`;

const link = '<a href="statuses.html#all">Status Codes</a>';
const methods = table(
  ['Normal Response Code', 'Type', 'Description'],
  [
    ['200', 'OK', 'What a lamp answers to GET and PUT.'],
    ['201', 'Created', 'What a lamp answers to POST.'],
  ],
);
const failures = table(
  ['Error Response Code', 'Description'],
  [
    ['400 Bad Request', 'The lamp is unknown.'],
    ['404 Not Found', 'No lamp there.'],
    ['404 Not Found', 'No room there.'],
  ],
);

/** Status → description of the operation. */
function statusesOf(part: string, other = methods + failures, method = 'POST'): Record<string, string> {
  const { document } = buildPages({
    'make.html': page('Making a Lamp', `<h2>URI</h2><p>${method} /v1/lamps</p><h2>Status Codes</h2>${part}`),
    'statuses.html': page('Status Codes', other),
  });
  const responses = Object.values(document.paths['/v1/lamps'] ?? {})[0]?.responses ?? {};
  return Object.fromEntries(
    Object.entries(responses).map(([status, one]) => [status, 'description' in one ? one.description : '']),
  );
}

const FAILED = { '400': 'The lamp is unknown.', '404': 'Not Found.' };

test.each([
  `<p>See ${link}.</p>`,
  `<p>For details, see ${link}.</p>`,
  `<p>For details about what may go wrong with lamps, see ${link}.</p>`,
  `<p>There are more. For details, see ${link}.</p>`,
])('%s', (part) => {
  expect(statusesOf(part)).toEqual({ '201': 'Created.', ...FAILED });
});

test('each method has its own success', () => {
  expect(statusesOf(`<p>See ${link}.</p>`, undefined, 'PUT')).toEqual({ '200': 'OK.', ...FAILED });
  expect(statusesOf(`<p>See ${link}.</p>`, undefined, 'DELETE')).toEqual({ default: 'Any other outcome.', ...FAILED });
});

describe('what the operation lists itself goes before it', () => {
  const own = (status: string): string => table(['Status Code', 'Description'], [[status, 'Own.']]);

  test('its success, and the failures of the other page', () => {
    expect(statusesOf(`${own('202')}<p>For details about errors, see ${link}.</p>`)).toEqual({
      '202': 'Own.',
      ...FAILED,
    });
  });

  test('its failures alone', () => {
    expect(statusesOf(`${own('409')}<p>For details, see ${link}.</p>`)).toEqual({ '409': 'Own.' });
  });
});

test.each([
  [
    'the page explains all that HTTP knows',
    `<p>See ${link}.</p>`,
    failures + table(['Status Code', 'Description'], [['100', 'Go on.']]),
  ],
  [
    'it explains redirections',
    `<p>See ${link}.</p>`,
    failures +
      table(
        ['Status Code', 'Description'],
        [
          ['301', 'It moved.'],
          ['302', 'It is away.'],
        ],
      ),
  ],
  [
    'it has no such table',
    `<p>See ${link}.</p>`,
    table(['Parameter', 'Type', 'Description'], [['400', 'String', 'A lamp.']]),
  ],
  ['the page is not there', '<p>See <a href="none.html">Status Codes</a>.</p>', undefined],
  ['two pages are named', `<p>See ${link}.</p><p>See <a href="make.html">Making a Lamp</a>.</p>`, undefined],
  ['something else is said of it', `<p>Lamps are explained in ${link}.</p>`, undefined],
])('nothing is taken where %s', (_, part, other) => {
  expect(statusesOf(part, other)).not.toHaveProperty('400');
});

test('one status of several choices does not make it one of HTTP', () => {
  const several = table(['Error Response Code', 'Description'], [['300 multiple choices', 'Which lamp?']]);
  expect(statusesOf(`<p>See ${link}.</p>`, methods + several + failures)).toEqual({ '201': 'Created.', ...FAILED });
});

test('places are those of the other page', () => {
  const { reference } = interpretPages({
    'make.html': page('Making a Lamp', `<h2>URI</h2><p>POST /v1/lamps</p><h2>Status Codes</h2><p>See ${link}.</p>`),
    'statuses.html': page('Status Codes', failures),
  });
  const lost = reference.operations[0]?.responses.find(({ status }) => status === '404');
  expect(lost?.at.map(({ document, row }) => [document, row])).toEqual([
    ['statuses.html', 2],
    ['statuses.html', 3],
  ]);
});

test('an edition has them', () => {
  const { reference } = interpretPages({
    'make.html': page('Making a Lamp', `<h2>URI</h2><p>POST /v1/lamps</p><h2>Status Codes</h2><p>See ${link}.</p>`),
    'statuses.html': page('Status Codes', methods + failures),
  });
  const { document } = buildPages({ 'reference.md': printEdition(reference, 'Lamps') }, anyService());
  expect(Object.keys(document.paths['/v1/lamps']?.post?.responses ?? {})).toEqual(['201', '400', '404']);
});

test('two pages of one operation do not disagree because one of them sends there', () => {
  const making = (part: string, date: string): string =>
    page('Making a Lamp', `<p>Updated on ${date}</p><h2>URI</h2><p>POST /v1/lamps</p><h2>Status Codes</h2>${part}`);
  const { diagnostics } = buildPages({
    'make.html': making(`<p>See ${link}.</p>`, '2024-05-02'),
    'make-old.html': making('<p>201</p>', '2020-05-02'),
    'statuses.html': page('Status Codes', methods + failures),
  });
  const facts = diagnostics.filter(({ code }) => code === 'documents-disagree').map((one) => String(one.facts['what']));
  expect(facts.filter((what) => /status [45]/.test(what))).toEqual([]);
});

// Pages that send to another page for what comes back when a call fails.
import { expect, test } from 'vitest';
import { buildPages } from '../../../support/pipeline.ts';

const table = (
  rows: readonly (readonly string[])[],
  { title = '', anchor = '', titles = ['Parameter', 'Type', 'Description'] } = {},
): string =>
  `${title === '' ? '' : `<p><strong>${title}</strong></p>`}${anchor === '' ? '' : `<p><a name="${anchor}"></a></p>`}<table><thead><tr>${titles.map((one) => `<th>${one}</th>`).join('')}</tr></thead><tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;

const page = (title: string, body: string): string =>
  `<!DOCTYPE html><html><body><h1>${title}</h1>${body}</body></html>`;

const GLASS = table([['pane', 'String', 'The broken pane.']], { title: 'Table 1 Lamps', anchor: 'own' });
const link = '<a href="answers.html">Responses of Lamps</a>';
const failed = (name: string): string =>
  `<p>Abnormal response description</p>${table([[name, 'String', 'What broke.']])}<p>Example response</p>`;

const NESTED = `<ul><li>Normal response description</li></ul>${table([['job', 'String', 'The job.']], { anchor: 'job' })}<ul><li>Abnormal response description</li></ul>${table([['fault', 'Object', 'The fault. See <a href="#fault">Table 1</a>.']])}${table(
  [
    ['reason', 'String', 'The reason.'],
    ['pieces', 'Array of objects', 'Its pieces.'],
  ],
  { title: 'Table 1 fault field structure', anchor: 'fault' },
)}${table([['shard', 'String', 'A shard.']], { title: 'Table 2 pieces field description' })}`;

/** Status → names of the body's fields, nested ones with their object. */
function read(parts: string, answers: string, path = '/v2/lamps'): Record<string, string[]> {
  const { document } = buildPages({
    'show.html': page('Showing a Lamp', `<h2>URI</h2><p>GET ${path}</p>${parts}`),
    'answers.html': page('Responses of Lamps', answers),
  });
  const { schemas } = document.components;
  const namesOf = (reference: string | undefined, above: string): string[] =>
    Object.entries(schemas[reference?.replace(/^.*\//, '') ?? '']?.properties ?? {}).flatMap(([name, field]) => [
      above + name,
      ...namesOf(field.$ref ?? field.items?.$ref, `${above}${name}.`),
    ]);
  return Object.fromEntries(
    Object.entries(document.paths[path]?.get?.responses ?? {}).map(([status, one]) => {
      const { content } = one as { content?: Record<string, { schema?: { $ref?: string } }> };
      return [status, namesOf(content?.['application/json']?.schema?.$ref, '')];
    }),
  );
}

const RESPONSE = `<h2>Response</h2>${GLASS}`;
const SENT = `<h2>Abnormal Response</h2><p>For details, see ${link}.</p>`;

test('the failures get the body with its objects', () => {
  expect(read(RESPONSE + SENT, NESTED)).toEqual({
    '200': ['pane'],
    default: ['fault', 'fault.reason', 'fault.pieces', 'fault.pieces.shard'],
  });
});

test('each status of a failure that the page lists has it', () => {
  const statuses = `<h2>Status Codes</h2>${table(
    [
      ['200', 'Done.'],
      ['404', 'Gone.'],
      ['500', 'Broken.'],
    ],
    { titles: ['Status Code', 'Description'] },
  )}`;
  expect(read(RESPONSE + SENT + statuses, failed('fault'))).toEqual({
    '200': ['pane'],
    '404': ['fault'],
    '500': ['fault'],
  });
});

test('what comes back and what fails may be on one page', () => {
  expect(read(`<h2>Response</h2><p>See ${link}.</p>`, NESTED)).toMatchObject({ '200': ['job'] });
  expect(read(`<h2>Response</h2><p>See ${link}.</p>`, NESTED)['default']).toContain('fault.pieces.shard');
});

test('of several versions the one of the path', () => {
  const both = `<h2>v1 lamps</h2>${failed('old')}<h2>v2 lamps</h2>${failed('new')}`;
  expect(read(RESPONSE + SENT, both)).toEqual({ '200': ['pane'], default: ['new'] });
  expect(read(RESPONSE + SENT, both, '/v1/lamps')).toEqual({ '200': ['pane'], default: ['old'] });
});

test.each([
  ['no version fits', RESPONSE + SENT, `<h2>v1</h2>${failed('a')}<h2>v3</h2>${failed('b')}`],
  ['nothing there tells of failures', RESPONSE + SENT, table([['job', 'String', 'The job.']])],
  ['the page speaks of something else', `${RESPONSE}<p>Lamps are shown in ${link}.</p>`, failed('fault')],
  [
    'one failure stands for all',
    RESPONSE + SENT,
    table([['lampGone', 'String', 'It is gone.']], {
      title: 'Table 1 Abnormal response (using lampGone as an example)',
    }),
  ],
])('nothing is taken where %s', (_, parts, answers) => {
  expect(read(parts, answers)).toEqual({ '200': ['pane'] });
});

test('what stands for every answer is no failure', () => {
  expect(read(`<h2>Response</h2><p>None</p>${SENT}`, failed('fault'))).toEqual({ default: [] });
});

test('an own body of a failure goes before it', () => {
  const own = `<p><strong>Table 2 Abnormal response</strong></p>${table([['own', 'String', 'What broke.']])}`;
  expect(read(RESPONSE + own + SENT, failed('fault'))['default']).not.toEqual(['fault']);
});

// Pages that send to another page for what comes back.
import { expect, test } from 'vitest';
import { isObject } from '../../../../spec/checks/json.ts';
import { buildPages } from '../../../support/pipeline.ts';

const table = (rows: readonly string[]): string =>
  `<table id="t${rows[0]}"><thead><tr><th>Parameter</th><th>Type</th><th>Description</th></tr></thead><tbody>${rows.map((name) => `<tr><td>${name}</td><td>String</td><td>x</td></tr>`).join('')}</tbody></table>`;
const own = table(['own']);

/** The names of the body that comes back, and the code where another page was taken. */
function answerOf(part: string, other = `${table(['job', 'state'])}${table(['error'])}`): unknown {
  const { document, diagnostics } = buildPages({
    'make.html': `<!DOCTYPE html><html><body><h1>Making a Lamp</h1><h2>URI</h2><p>POST /v1/lamps</p><h2>Response</h2>${part}<h2>Status Codes</h2><table><thead><tr><th>Status Code</th><th>Description</th></tr></thead><tbody><tr><td>202</td><td>Begun</td></tr></tbody></table></body></html>`,
    'jobs.html': `<!DOCTYPE html><html><body><h1>Responses of Jobs</h1>${other}</body></html>`,
  });
  const answer = document.paths['/v1/lamps']?.post?.responses['202'];
  const schema = answer && 'content' in answer ? Object.values(answer.content ?? {})[0]?.schema : undefined;
  const name = isObject(schema) ? String(schema['$ref']).split('/').at(-1) : undefined;
  const names = Object.keys((name === undefined ? undefined : document.components.schemas[name]?.properties) ?? {});
  return diagnostics.some(({ code }) => code === 'response-elsewhere') ? { names } : names;
}

const link = '<a href="jobs.html">Responses of Jobs</a>';

test.each([`<p>See ${link}.</p>`, `<p>For details, see ${link}.</p>`, `<p>Refer to ${link}</p>`])('%s', (part) => {
  expect(answerOf(part)).toEqual({ names: ['job', 'state'] });
});

test.each([
  ['more is said', `<p>Nothing comes back. See ${link}.</p>`, []],
  ['it is said for failures', `<p>For failures, see ${link}.</p>`, []],
  ['a table stands there', `<p>See ${link}.</p>${own}`, ['own']],
  ['two pages are named', `<p>See ${link}.</p><p>See <a href="make.html">Making a Lamp</a>.</p>`, []],
  ['the page is not there', '<p>See <a href="none.html">Responses of Jobs</a>.</p>', []],
  ['there is no link', '<p>See Responses of Jobs.</p>', []],
])('not where %s', (_, part, names) => {
  expect(answerOf(part)).toEqual(names);
});

test('not where the page describes headers', () => {
  expect(answerOf(`<p>See ${link}.</p>`, table(['Content-Type', 'Date']))).toEqual([]);
});

test('as Markdown with tables of HTML', () => {
  const { diagnostics } = buildPages({
    'make.md':
      '# Making a Lamp<a name="L1"></a>\n\n## URI\n\nPOST /v1/lamps\n\n## Response\n\nSee [Responses \\(Jobs\\)](jobs(all).md).\n\n## Status Codes\n\n202\n',
    'jobs(all).md': `# Responses (Jobs)<a name="L2"></a>\n\n<a name="table1"></a>\n${table(['job', 'state'])}\n`,
  });
  expect(diagnostics.map(({ code }) => code)).toContain('response-elsewhere');
});

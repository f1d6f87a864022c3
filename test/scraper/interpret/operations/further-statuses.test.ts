// Statuses that are no 2xx, several rows of one, examples that name theirs, and addresses that are examples.
import { expect, test } from 'vitest';
import { buildPages } from '../../../support/pipeline.ts';

const statuses = (rows: readonly (readonly [string, string])[]): string =>
  `<h4>Status Codes</h4><table><tr><th>Status Code</th><th>Description</th></tr>${rows.map(([code, text]) => `<tr><td>${code}</td><td>${text}</td></tr>`).join('')}</table>`;
const answer =
  '<h4>Response</h4><table><caption>Table 2 Response parameters</caption><tr><th>Parameter</th><th>Type</th><th>Description</th></tr><tr><td>lamps</td><td>Integer</td><td>How many.</td></tr></table>';

function pathsOf(uri: string, parts: string) {
  const { document, diagnostics } = buildPages({
    'lamp.html': `<h1>Counting Lamps</h1><h4>Function</h4><p>Counts them.</p><h4>URI</h4>${uri}${parts}`,
  });
  return { paths: document.paths, codes: diagnostics.map(({ code }) => code) };
}

const responsesOf = (parts: string) =>
  Object.values(Object.values(pathsOf('<p>GET /v1/lamps</p>', parts).paths)[0] ?? {})[0]?.responses ?? {};

test('the only success is a redirection', () => {
  const responses = responsesOf(
    `${answer}<h4>Example Response</h4><pre>{"lamps": 3}</pre>${statuses([
      ['300', 'Choose.'],
      ['404', 'None.'],
    ])}`,
  );
  expect(Object.keys(responses)).toEqual(['300', '404']);
  expect(responses['300']?.content?.['application/json']?.examples).toBeDefined();
});

test('all rows of a status are kept', () => {
  const responses = responsesOf(
    `${answer}${statuses([
      ['200', 'Counted.'],
      ['400', 'Too dark.'],
      ['400', 'Too bright.'],
      ['400', 'Too dark.'],
    ])}`,
  );
  expect(responses['400']?.description).toBe('Too dark.\nToo bright.');
});

test.each([
  [404, ['200', '404']],
  [409, ['200', '404', 'default']],
])('an error that says %i', (code, expected) => {
  const responses = responsesOf(
    `${answer}<h4>Example Response</h4><pre>{"lamps": 3}</pre><pre>{"error": {"code": ${code}, "message": "no", "title": "No"}}</pre>${statuses(
      [
        ['200', 'Counted.'],
        ['404', 'None.'],
      ],
    )}`,
  );
  expect(Object.keys(responses).sort()).toEqual(expected);
});

const KEY = '3ac26c59e15a4a11bb680a103a29ddb6';

test.each([
  ['of the path', `GET /v1/${KEY}/lamps/count?hue=red`, 1],
  ['of another path', `GET /v1/${KEY}/lamps/sum?hue=red`, 0],
])('an example address %s', (_, line, shown) => {
  const { paths, codes } = pathsOf(
    `<p>GET /v1/{room_id}/lamps/count?hue={hue}</p><p>NOTE:</p><p>An example of a URI is as follows:</p><p>${line}</p>`,
    `${answer}${statuses([['200', 'Counted.']])}`,
  );
  expect(Object.keys(paths)).toEqual(['/v1/{room_id}/lamps/count']);
  const [operation] = Object.values(Object.values(paths)[0] ?? {});
  expect(operation?.['x-request-examples']?.length ?? 0).toBe(shown);
  expect(codes.includes('address-example-foreign')).toBe(shown === 0);
});

test.each([
  ['lampBroken', 'lampBroken: It is broken.'],
  ['Bad Request', 'It is broken.'],
  ['', 'It is broken.'],
])('what a failure is called, beside its status: "%s"', (name, description) => {
  const table = `<h4>Status Codes</h4><table><tr><th>Status Code</th><th>Message</th><th>Description</th></tr><tr><td>200</td><td>OK</td><td>Counted.</td></tr><tr><td>400</td><td>${name}</td><td>It is broken.</td></tr></table>`;
  expect(responsesOf(`${answer}${table}`)['400']?.description).toBe(description);
});

test.each([
  ['boolean', 'boolean'],
  ['integer', 'integer'],
  ['lit', 'string'],
  ['name', 'string'],
])('a placeholder {%s} of the query', (word, type) => {
  const { paths } = pathsOf(`<p>GET /v1/lamps?lit={${word}}</p>`, answer);
  expect(paths['/v1/lamps']?.get?.parameters?.[0]).toMatchObject({ name: 'lit', in: 'query', schema: { type } });
});

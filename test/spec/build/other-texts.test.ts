// Operations that share a schema: what one of them says of a field in other words, or with other numbers, is told by its place.
import { expect, test } from 'vitest';
import { buildPages } from '../../support/pipeline.ts';

const page = (title: string, path: string, text: string): string =>
  `<h1>${title}</h1><h4>Function</h4><p>Shows it.</p><h4>URI</h4><p>GET ${path}</p><h4>Response</h4><table><caption>Table 1 Response parameters</caption><tr><th>Parameter</th><th>Type</th><th>Description</th></tr><tr><td>lamp</td><td>Lamp object</td><td>The lamp. See Table 2.</td></tr></table><table><caption>Table 2 Lamp</caption><tr><th>Parameter</th><th>Type</th><th>Description</th></tr><tr><td>watts</td><td>Integer</td><td>${text}</td></tr><tr><td>foot</td><td>String</td><td>What it stands on.</td></tr></table>`;

const doubtOf = (text: string): string[] | undefined => {
  const { report } = buildPages({
    'a.html': page('Showing a Lamp', '/v1/lamps/{lamp_id}', 'Since edition 3, see Table 4.'),
    'b.html': page('Showing a Night Lamp', '/v1/night-lamps/{lamp_id}', text),
  });
  return report.rowsInDoubt['description-of-another'];
};

test.each([
  ['another number', 'Since edition 4, see Table 4.', [expect.stringMatching(/^b\.html:\d+ watts$/)]],
  ['other words', 'Up to edition 3, see Table 4.', [expect.stringMatching(/^b\.html:\d+ watts$/)]],
  ['another number of a table', 'Since edition 3, see Table 5.', undefined],
  ['the same', 'Since edition 3, see table 4', undefined],
])('%s', (_, text, expected) => {
  expect(doubtOf(text)).toEqual(expected);
});

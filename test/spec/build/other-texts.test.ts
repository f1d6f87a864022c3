// Operations that share a schema: what one of them says of a field beyond the others is published under its name; what it says in other
// words is told by its place.
import { expect, test } from 'vitest';
import { joinTexts } from '../../../spec/build/other-texts.ts';
import { buildPages } from '../../support/pipeline.ts';

const page = (title: string, path: string, text: string): string =>
  `<h1>${title}</h1><h4>Function</h4><p>Shows it.</p><h4>URI</h4><p>GET ${path}</p><h4>Response</h4><table><caption>Table 1 Response parameters</caption><tr><th>Parameter</th><th>Type</th><th>Description</th></tr><tr><td>lamp</td><td>Lamp object</td><td>The lamp. See Table 2.</td></tr></table><table><caption>Table 2 Lamp</caption><tr><th>Parameter</th><th>Type</th><th>Description</th></tr><tr><td>watts</td><td>Integer</td><td>${text}</td></tr><tr><td>foot</td><td>String</td><td>What it stands on.</td></tr></table>`;

const build = (text: string): ReturnType<typeof buildPages> =>
  buildPages({
    'a.html': page('Showing a Lamp', '/v1/lamps/{lamp_id}', 'Since edition 3, see Table 4.'),
    'b.html': page('Showing a Night Lamp', '/v1/night-lamps/{lamp_id}', text),
  });

const textOf = ({ document }: ReturnType<typeof buildPages>): string | undefined =>
  document.components.schemas['Lamp']?.properties?.['watts']?.description;

test.each([
  ['another number', 'Since edition 4, see Table 4.'],
  ['other words', 'What its bulb draws from the wall at full light.'],
  ['a negation', 'Not since edition 3.'],
  ['one sentence more', 'Since edition 3. Read by the meter below the foot.'],
])('%s is published under the name of the operation', (_, text) => {
  const built = build(text);
  expect(textOf(built)).toBe(`Since edition 3, see Table 4.\n\n\`ShowNightLamp\`: ${text}`);
  expect(built.report.rowsInDoubt['description-of-another']).toBeUndefined();
});

test.each([
  ['another number of a table', 'Since edition 3, see Table 5.', undefined],
  ['the same', 'Since edition 3, see table 4', undefined],
  ['another name of the thing', 'Edition 3 since.', [expect.stringMatching(/^b\.html:\d+ watts$/)]],
])('%s is not', (_, text, doubt) => {
  const built = build(text);
  expect(textOf(built)).toBe('Since edition 3, see Table 4.');
  expect(built.report.rowsInDoubt['description-of-another']).toEqual(doubt);
});

test('a list begins on a line of its own, and many operations are cut short', () => {
  const texts = ['Its light.', 'Its light.', 'Its light.', 'Its light.', 'Its light.'].map((text) => ({
    text,
    speaker: 'A',
  }));
  const others = ['B', 'C', 'D', 'E'].map((speaker) => ({ text: '- 1: red', speaker }));
  expect(joinTexts([...texts, ...others])).toEqual({
    description: 'Its light.\n\n`B`, `C`, `D`, ...:\n- 1: red',
    unpublished: [],
  });
});

// What a page says beside its tables, and what it says of calling its operation.
import { expect, test } from 'vitest';
import { phraseSet } from '../../../../scraper/interpret/phrases/phrase-sets.ts';
import { buildPages } from '../../../support/pipeline.ts';

const rows =
  '<table><caption>Table 1 Parameter description</caption><tr><th>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th></tr><tr><td>lamp_id</td><td>Yes</td><td>String</td><td>A lamp.</td></tr></table>';

function operationOf(parts: string, method = 'POST') {
  const { document } = buildPages({
    'lamp.html': `<h1>Lighting a Lamp</h1><h4>Function</h4><p>Lights it.</p><h4>URI</h4><p>${method} /v1/lamps/{lamp_id}</p>${parts}<h4>Status Codes</h4><p>204</p>`,
  });
  return Object.values(Object.values(document.paths)[0] ?? {})[0];
}

test.each([
  [
    'a sentence below the address',
    `<p>Only lamps that hang can be lit.</p>${rows}`,
    'Only lamps that hang can be lit.',
  ],
  ['a note', `${rows}<p>NOTE:</p><p>A lamp that is lit stays lit.</p>`, 'NOTE:\nA lamp that is lit stays lit.'],
  [
    'a part of its own',
    `${rows}<h4>Constraints</h4><ul><li>Ten lamps a minute can be lit.</li></ul>`,
    'Constraints\n- Ten lamps a minute can be lit.',
  ],
  [
    'a note behind an example',
    `${rows}<h4>Example Response</h4><pre>{"lit": true}</pre><p>NOTE:</p><p>A lamp that is lit stays lit.</p>`,
    'NOTE:\nA lamp that is lit stays lit.',
  ],
  [
    'a label between examples',
    `${rows}<h4>Example Response</h4><p>Hall:</p><pre>{"lit": true}</pre><p>Lamps of the hall are lit one by one.</p>`,
    '',
  ],
  ['a line that leads to a table', `<p>Table 1 describes the parameters of the call.</p>${rows}`, ''],
  ['a line with the word for tables', `<p>The following table describes what is sent.</p>${rows}`, ''],
  ['a line that sends elsewhere', `${rows}<p>For details, see Lamps and Their Bulbs.</p>`, ''],
  ['the title of an example', `${rows}<p>Example request 1: Lighting a lamp in the hall</p>`, ''],
  ['a label', `<p>Parameter description</p>${rows}<h4>Request</h4><p>None</p>`, ''],
])('%s', (_, parts, told) => {
  expect(operationOf(parts)?.description).toBe(['Lights it.', told].filter((text) => text !== '').join('\n'));
});

const header = (text: string): string =>
  `${rows}<h4>Request</h4><table><caption>Table 2 Request header parameters</caption><tr><th>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th></tr><tr><td>X-Auth-Token</td><td>Yes</td><td>String</td><td>${text}</td></tr></table>`;

test.each([
  ['A token with the Lamp Keeper permission', 'Lights it.\nX-Auth-Token: A token with the Lamp Keeper permission'],
  ['A token.', 'Lights it.'],
])('the row of a token: %s', (text, description) => {
  expect(operationOf(header(text))?.description).toBe(description);
});

test('what a page says of a call is marked', () => {
  expect(operationOf('<p>This API is idempotent.</p>')).toMatchObject({
    'x-idempotent': true,
    'x-idempotent-from': 'text',
  });
  expect(operationOf('<p>This API is idempotent.</p>', 'PUT')).not.toHaveProperty('x-idempotent');
  expect(operationOf('<p>NOTE:</p><p>This API does not require authentication.</p>')).toMatchObject({ security: [] });
  expect(operationOf('')).not.toHaveProperty('security');
});

const [english, chinese] = [phraseSet('en'), phraseSet('zh')];

test.each([
  ['This API is idempotent.', true],
  ['The API is idempotent: a lamp that is lit stays lit.', true],
  ['This API is idempotent if a token is sent.', false],
  ['This API is not idempotent.', false],
  ['Lamps are idempotent.', false],
])('idempotent? %s', (text, expected) => {
  expect(english.isIdempotent(text)).toBe(expected);
});

test.each([
  ['This API does not require authentication.', true],
  ['No authentication is required for this API.', true],
  ['This API can be called without a token.', true],
  ['This API does not require authentication of the lamp.', false],
  ['Authentication is not required if the lamp is yours.', false],
])('public? %s', (text, expected) => {
  expect(english.isPublic(text)).toBe(expected);
});

test('in Chinese', () => {
  expect(chinese.isIdempotent('此接口为幂等接口：灯已亮时保持不变。')).toBe(true);
  expect(chinese.isIdempotent('此接口不是幂等接口。')).toBe(false);
  expect(chinese.isPublic('该接口不需要认证。')).toBe(true);
  expect(chinese.isPublic('该接口需要认证。')).toBe(false);
});

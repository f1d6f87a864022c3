// Labels among the examples of a page: what is sent, and what comes back.
import { expect, test } from 'vitest';
import { interpretAs } from '../../../support/pipeline.ts';

const table = (caption: string, name: string): string =>
  `<table><caption>${caption}</caption><tr><th>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th></tr><tr><td>${name}</td><td>Yes</td><td>String</td><td>What it is.</td></tr></table>`;

function examplesOf(parts: string, profile: string) {
  const reading = interpretAs(profile, {
    'lamp.html': `<h1>Making a Lamp</h1><h4>Function</h4><p>x</p><h4>URI</h4><p>POST /v1/lamps</p><h4>Request</h4>${table('Table 1 Request body parameters', 'hue')}<h4>Response</h4>${table('Table 2 Response body parameters', 'job')}${parts}<h4>Status Codes</h4><p>200</p>`,
  });
  const [operation] = reading.reference.operations;
  return {
    sent: operation?.requestExamples.map(({ value }) => value),
    answered: operation?.responses.flatMap(({ examples }) => examples.map(({ value }) => value)),
  };
}

const expected = { sent: [{ hue: 'red' }], answered: [{ job: '1' }] };
const item = (label: string, text: string): string => `<li>${label}<pre>${text}</pre></li>`;

test.each([
  ['huawei', 'Example request', 'Successful response'],
  ['huawei', 'Request', 'Response'],
  ['huawei', 'Request:', 'Response (lamp made)'],
  ['huawei', 'Example request', 'Example of the returned result'],
  ['huawei', 'Example request', 'Returned example'],
  ['huawei-zh', '请求示例', '正常返回示例'],
  ['huawei-zh', '请求示例', '响应样例（请求成功）'],
  ['huawei-zh', '请求', '响应'],
  ['huawei-zh', '请求举例', '成功响应示例：'],
])('%s: items called %s and %s', (profile, request, response) => {
  const heading = profile === 'huawei' ? 'Example' : '示例';
  const items = item(request, '{"hue": "red"}') + item(response, '{"job": "1"}');
  expect(examplesOf(`<h4>${heading}</h4><ul>${items}</ul>`, profile)).toEqual(expected);
});

test.each([
  ['huawei', 'Example Request', 'Returned Example'],
  ['huawei', 'Request Message Example', 'Response Message Example'],
  ['huawei-zh', '请求消息示例', '响应消息示例'],
  ['huawei-zh', '请求举例', '返回举例'],
])('%s: headings %s and %s', (profile, request, response) => {
  const parts = `<h4>${request}</h4><pre>{"hue": "red"}</pre><h4>${response}</h4><pre>{"job": "1"}</pre>`;
  expect(examplesOf(parts, profile)).toEqual(expected);
});

test('a title that speaks of a response is none of it', () => {
  const items = item('Setting the response timeout of a lamp', '{"hue": "red"}') + item('Response', '{"job": "1"}');
  expect(examplesOf(`<h4>Example Request</h4><ul>${items}</ul>`, 'huawei')).toEqual(expected);
});

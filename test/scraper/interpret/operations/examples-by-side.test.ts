// Payloads below a label of responses that a shown call sends, or that another operation sends and gets.
import { expect, test } from 'vitest';
import { buildPages } from '../../../support/pipeline.ts';

const table = (caption: string, rows: readonly string[]): string =>
  `<table><caption>${caption}</caption><tr><th>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th></tr>${rows.map((name) => `<tr><td>${name}</td><td>No</td><td>Object</td><td>What it is.</td></tr>`).join('')}</table>`;

function examplesOf(parts: string) {
  const { document, diagnostics } = buildPages({
    'lamp.html': `<h1>Setting Lamps</h1><h4>Function</h4><p>Sets them.</p><h4>URI</h4><p>POST /v1/rooms/{room_id}/lamps</p>${table('Table 1 Request parameters', ['lamp'])}<h4>Response</h4>${table('Table 2 Response parameters', ['state'])}${parts}<h4>Status Codes</h4><p>200</p>`,
  });
  const [item = {}] = Object.values(document.paths);
  const [operation] = Object.values(item);
  const responses = Object.values(operation?.responses ?? {}).flatMap(({ content = {} }) =>
    Object.values(content).flatMap(({ examples = {} }) => Object.values(examples)),
  );
  return {
    received: responses.map(({ value }) => JSON.stringify(value)),
    summaries: responses.map((one) => ('summary' in one ? one.summary : undefined)),
    sent: JSON.stringify(operation?.requestBody ?? {}),
    codes: diagnostics.map(({ code }) => code),
  };
}

const answer = '<pre>{"state": {"lit": true}}</pre>';

test('a payload behind the line of its call is sent', () => {
  const { received, sent } = examplesOf(
    `<h4>Example Response</h4>${answer}<p>Example response 2</p><pre>POST https://{Endpoint}/v1/rooms/a1/lamps

{"lamp": {"title": "b"}}</pre>`,
  );
  expect(received).toEqual(['{"state":{"lit":true}}']);
  expect(sent).toContain('"title":"b"');
});

test('a closing sentence is no title of what is sent below a further label', () => {
  const { sent } = examplesOf(
    `<h4>Example Request</h4><pre>{"lamp": {"title": "a"}}</pre><p>After these steps, the lamp burns.</p><h4>Example Response</h4>${answer}<p>Example response 2</p><pre>POST https://{Endpoint}/v1/rooms/a1/lamps

{"lamp": {"title": "b"}}</pre>`,
  );
  expect(sent).toContain('"title":"b"');
  expect(sent).not.toContain('After these steps');
});

test('several of one call', () => {
  const { received, sent } = examplesOf(
    `<h4>Example Response</h4><p>POST /v1/rooms/{room_id}/lamps</p><p>Tall ones:</p><pre>{"lamp": {"title": "b"}}</pre><p>Flat ones:</p><pre>{"lamp": {"title": "c"}}</pre>${answer}`,
  );
  expect(received).toEqual(['{"state":{"lit":true}}']);
  expect(sent).toContain('"title":"b"');
  expect(sent).toContain('"title":"c"');
});

test('a label behind the last payload of a call stays on its side', () => {
  const { sent } = examplesOf(
    `<h4>Example Response</h4><p>POST /v1/rooms/{room_id}/lamps</p><pre>{"lamp": {"title": "b"}}</pre><p>Answer of old lamps:</p>${answer}`,
  );
  expect(sent).not.toContain('Answer of old');
});

test('a payload that its text calls an example of a request', () => {
  const { received, sent } = examplesOf(
    `<h4>Example Response</h4><p>In the attic, the request example is as follows:</p><pre>{"lamp": {"title": "b"}}</pre><p>Example response</p>${answer}`,
  );
  expect(received).toEqual(['{"state":{"lit":true}}']);
  expect(sent).toContain('"title":"b"');
});

test('what other calls send and get leaves', () => {
  const { received, codes } = examplesOf(
    `<h4>Example Request</h4><p>Step 1: Buy oil. POST https://{Endpoint}/v1/shops/oil</p><pre>{"oil": {"size": 1}}</pre><p>Example response</p><pre>{"bottle": {"id": "o1"}}</pre><p>Step 2: Fill it in. PUT https://{Endpoint}/v1/shops/oil/o1</p><pre>{"oil": {"into": "lamp"}}</pre><p>Example response</p><pre>{"bottle": {"id": "o1"}}</pre><h4>Example Response</h4>${answer}`,
  );
  expect(received).toEqual(['{"state":{"lit":true}}']);
  expect(codes).toContain('example-of-other-call');
  expect(codes).toContain('address-example-foreign');
});

test('the answer of a call without a body stays', () => {
  const { received } = examplesOf(`<h4>Example Response</h4><p>GET /v1/rooms/{room_id}/lamps</p>${answer}`);
  expect(received).toEqual(['{"state":{"lit":true}}']);
});

test('a text above a further label is no title of what stands below it', () => {
  const { summaries } = examplesOf(
    `<h4>Example Response</h4>${answer}<p>After these steps, the lamp burns in all rooms.</p><p>Example response 2</p><pre>{"state": {"lit": false}}</pre>`,
  );
  expect(summaries.join()).not.toContain('After these steps');
});

test('a sentence above the label of what is sent stays its title', () => {
  const { sent } = examplesOf(
    `<h4>Examples</h4><p>The lamp in the attic is lit here.</p><p>Example request</p><pre>{"lamp": {"title": "a"}}</pre><p>Example response</p>${answer}`,
  );
  expect(sent).toContain('The lamp in the attic is lit here.');
});

test('a payload that is announced as a request is none of the call in front of it', () => {
  const { received, sent, codes } = examplesOf(
    `<h4>Example Response</h4><p>GET https://{Endpoint}/v1/halls</p><p>The request example is as follows:</p><pre>{"lamp": {"title": "b"}}</pre>${answer}`,
  );
  expect(received).toEqual(['{"state":{"lit":true}}']);
  expect(sent).toContain('"title":"b"');
  expect(codes).not.toContain('example-of-other-call');
});

// Headings in other words, and headings that nobody knows.
import { expect, test } from 'vitest';
import { buildReading, interpretAs } from '../../../support/pipeline.ts';

const table = (caption: string, ...rows: string[]): string =>
  `<table><caption>${caption}</caption><tr><th>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th></tr>${rows.map((name) => `<tr><td>${name}</td><td>Yes</td><td>String</td><td>What it is.</td></tr>`).join('')}</table>`;

function readingOf(parts: string, profile = 'huawei') {
  const { document, diagnostics } = buildReading(
    interpretAs(profile, { 'lamp.html': `<h1>Making a Lamp</h1><h4>Function</h4><p>x</p>${parts}` }),
  );
  const [item = {}] = Object.values(document.paths);
  const [operation] = Object.values(item);
  const namesOf = (content: Record<string, { schema?: { $ref?: string } }> | undefined): string[] => {
    const ref = content?.['application/json']?.schema?.$ref;
    return Object.keys(document.components.schemas[String(ref).split('/').at(-1) as string]?.properties ?? {});
  };
  return {
    query: (operation?.parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name),
    sent: namesOf(operation?.requestBody?.content),
    answered: Object.values(operation?.responses ?? {}).flatMap(({ content }) => namesOf(content)),
    codes: diagnostics.map(({ code }) => code),
  };
}

const uri = `<h4>URI</h4><p>POST /v1/lamps/{lamp_id}</p>${table('Table 1 Parameter description', 'lamp_id')}`;

test.each([
  ['huawei', 'Request Elements', 'Response Elements', 'Parameter description'],
  ['huawei', 'Input Parameters', 'Returned Parameters', 'Parameter description'],
  ['huawei', 'Request Data', 'Return Value', 'Parameter description'],
  ['huawei', 'Input', 'Output', 'Parameter description'],
  ['huawei-zh', '请求体', '返回结果', '参数说明'],
  ['huawei-zh', '入参', '出参', '参数说明'],
  ['huawei-zh', '输入参数', '响应要素', '参数说明'],
])('%s: %s and %s', (profile, request, response, caption) => {
  const word = profile === 'huawei' ? 'Table' : '表';
  const { query, sent, answered } = readingOf(
    `${uri.replace('Table', word)}<h4>${request}</h4>${table(`${word} 2 ${caption}`, 'hue')}<h4>${response}</h4>${table(`${word} 3 ${caption}`, 'job')}<h4>Status Codes</h4><p>200</p>`,
    profile,
  );
  expect({ query, sent, answered }).toEqual({ query: [], sent: ['hue'], answered: ['job'] });
});

test('a heading that nobody knows ends the part of the address, which is told', () => {
  const { query, sent, codes } = readingOf(
    `${uri}<h4>What to Send</h4>${table('Table 2 Parameter description', 'hue')}`,
  );
  expect({ query, sent }).toEqual({ query: [], sent: ['hue'] });
  expect(codes).toContain('heading-unknown');
});

test.each([
  ['whose table describes the address', 'Table 1 Parameter description', 'lamp_id', []],
  ['whose table has a place of its own', 'Table 1 Query parameters', 'hue', ['hue']],
])('not a heading %s', (_, caption, name, asked) => {
  const { query, sent, codes } = readingOf(
    `<h4>URI</h4><p>POST /v1/lamps/{lamp_id}</p><h4>Hints</h4><p>Be quick.</p>${table(caption, name)}`,
  );
  expect({ query, sent }).toEqual({ query: asked, sent: [] });
  expect(codes).not.toContain('heading-unknown');
});

test.each([
  ['Request Header', ['header X-Lamp'], []],
  ['Body', [], ['X-Lamp']],
])('a caption that says nothing leaves the place to the heading: %s', (heading, parameters, sent) => {
  const { document } = buildReading(
    interpretAs('huawei', {
      'lamp.html': `<h1>Making a Lamp</h1><h4>Function</h4><p>x</p><h4>URI</h4><p>POST /v1/lamps</p><h4>${heading}</h4>${table('Table 1 Parameter description', 'X-Lamp')}`,
    }),
  );
  const operation = document.paths['/v1/lamps']?.post;
  expect((operation?.parameters ?? []).map((one) => `${one.in} ${one.name}`)).toEqual(parameters);
  const ref = operation?.requestBody?.content['application/json']?.schema?.$ref;
  expect(Object.keys(document.components.schemas[String(ref).split('/').at(-1) as string]?.properties ?? {})).toEqual(
    sent,
  );
});

test('the heading of the address is none of a place: rows of all places stand below it', () => {
  const { query, sent } = readingOf(
    `<h4>URI</h4><p>POST /v1/lamps/{lamp_id}</p>${table('Table 1 Parameter description', 'lamp_id', 'hue', 'watts')}<h4>Request</h4><p>Example request</p><pre>{"hue": "red"}</pre>`,
  );
  expect({ query, sent }).toEqual({ query: [], sent: ['hue', 'watts'] });
});

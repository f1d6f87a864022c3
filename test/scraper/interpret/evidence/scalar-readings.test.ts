// What examples and namesakes say of scalars: one value or a list of them, 32 bits or 64.
import { describe, expect, test } from 'vitest';
import { buildPages } from '../../../support/pipeline.ts';
import { build, codes, schemaOf } from '../../../support/response-pages.ts';

describe('texts and lists of texts', () => {
  test.each([
    ['hues', 'String', 'A hue.', '{"hues": ["red"]}'],
    ['hue', 'String', 'List of hues.', '{"hue": ["red"]}'],
  ] as const)('a list: %s, %s, %s', (name, type, text, example) => {
    const built = build({ rows: [[name, type, text]], examples: [example] });
    expect(schemaOf(built, name)).toMatchObject({ type: 'array', items: { type: 'string' } });
    expect(codes(built)).toContain('shape-from-example');
  });

  test('one value', () => {
    const built = build({ rows: [['hue', 'List<String>', 'The hue.']], examples: ['{"hue": "red"}'] });
    expect(schemaOf(built, 'hue')).toMatchObject({ type: 'string' });
  });

  test.each([
    ['hue', 'String', 'The hue.', '{"hue": ["red"]}', 'string'],
    ['hues', 'String', 'The hues.', '{"hues": []}', 'string'],
    ['hues', 'String', 'The hues.', '{"hues": [1]}', 'string'],
    ['hues', 'List<String>', 'The hues.', '{"hues": "red"}', 'array'],
  ] as const)('as stated: %s, %s, %s, %s', (name, type, text, example, kind) => {
    const built = build({ rows: [[name, type, text]], examples: [example] });
    expect(schemaOf(built, name)).toMatchObject({ type: kind });
  });
});

test('an Integer beside a namesake of more than 32 bits is as wide', () => {
  const row = (text: string) =>
    `<table><caption>Table 1 Parameters</caption><tr><th>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th></tr><tr><td>lumen</td><td>No</td><td>Integer</td><td>${text}</td></tr></table>`;
  const formatOf = (sent: string, received: string) => {
    const { document } = buildPages({
      'lamp.html': `<h1>Setting Lamps</h1><h4>Function</h4><p>Sets them.</p><h4>URI</h4><p>POST /v1/lamps</p><h4>Request</h4>${row(sent)}<h4>Response</h4>${row(received)}<h4>Status Codes</h4><p>200</p>`,
    });
    const { schemas } = document.components;
    const body = Object.entries(schemas).find(([name]) => /request/i.test(name))?.[1];
    return body?.properties?.['lumen'];
  };
  expect(formatOf('Its light.', 'Its light. The value ranges from 1 to 4294967295.')).toMatchObject({
    format: 'int64',
  });
  expect(
    formatOf('Its light, 1 to 9. The value ranges from 1 to 9.', 'The value ranges from 1 to 4294967295.'),
  ).toMatchObject({
    format: 'int32',
  });
});

// Fields in lines of text.
import { describe, expect, test } from 'vitest';
import { bodyTable, readBody, readMarkdownBody, row } from '../../../support/body-page.ts';

describe('a body that is listed', () => {
  test.each([
    [
      'in definitions',
      '<dl><dt>name (String, mandatory)</dt><dd>The name.</dd><dt>size (Integer)</dt><dd>The size.</dd></dl>',
    ],
    [
      'in definitions of code',
      '<dl><dt><code>name</code> (String, required)</dt><dd><p>The name.</p></dd><dt><code>size</code> (Integer, optional)</dt><dd>x</dd></dl>',
    ],
    ['in items', '<ul><li>name (String, mandatory): The name.</li><li>size (Integer, optional): The size.</li></ul>'],
    [
      'in items with bold names',
      '<ul><li><b>name</b> (mandatory, String) The name.</li><li><b>size</b> (Integer)</li></ul>',
    ],
    ['behind a colon', '<ul><li>name: String, mandatory. The name.</li><li>size: Integer</li></ul>'],
    ['in paragraphs', '<p>name (String, mandatory): The name.</p><p>It is short.</p><p>size (Integer): The size.</p>'],
  ])('%s', (_, html) => {
    const { names, codes, schema } = readBody(html);
    expect(names).toEqual(['name!', 'size']);
    expect(codes).toEqual(['fields-from-list']);
    expect(schema?.['properties']).toMatchObject({ size: { type: 'integer' } });
  });

  test('in Markdown', () => {
    const { names } = readMarkdownBody('- **name** (String, mandatory): The name.\n- `size` (Integer): The size.');
    expect(names).toEqual(['name!', 'size']);
  });

  test('limits are read as in a table', () => {
    const { schema } = readBody('<dl><dt>size (Integer)</dt><dd>Value range: 1 to 9</dd></dl>');
    expect(schema?.['properties']).toMatchObject({ size: { minimum: 1, maximum: 9 } });
  });
});

describe('no list of fields', () => {
  test.each([
    '<p>None</p>',
    '<p>size (in millimetres): how high it is</p>',
    '<ul><li>on: lit</li><li>off: dark</li></ul>',
    '<p>Note (String): see the box, then the lamp, then the shelf</p><p>lamp (a lamp): x</p>'.replace(
      'Note (String)',
      'Note (see below)',
    ),
  ])('%s', (html) => {
    const { schema, codes } = readBody(html);
    expect(schema).toBeUndefined();
    expect(codes).toEqual([]);
  });

  test('beside a table of fields lines explain it', () => {
    const { names, codes } = readBody(
      `${bodyTable(row('name', 'Yes', 'String', 'x'))}<p>size (Integer): no field.</p>`,
    );
    expect(names).toEqual(['name!']);
    expect(codes).toEqual([]);
  });
});

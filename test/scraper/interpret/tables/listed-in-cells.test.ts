// Values that stand in a table, a definition list or a list of lists inside the cell of their field.
import { describe, expect, test } from 'vitest';
import { bodyTable, readBody, readMarkdownBody, row } from '../../../support/body-page.ts';

const titles = '<tr><th>Value</th><th>Meaning</th></tr>';
const rows = '<tr><td>on</td><td>lit</td></tr><tr><td>off</td><td>dark</td></tr>';

const CELLS: readonly [string, string, string, unknown[] | undefined][] = [
  ['a table with titles', 'String', `<p>Enumeration values:</p><table>${titles}${rows}</table>`, ['on', 'off']],
  [
    'a table with marked titles',
    'String',
    `Values:<table><thead>${titles}</thead><tbody>${rows}</tbody></table>`,
    ['on', 'off'],
  ],
  [
    'a table whose titles are cells',
    'String',
    `Options:<table><tr><td>Value</td><td>Meaning</td></tr>${rows}</table>`,
    ['on', 'off'],
  ],
  ['a table without titles', 'String', `Enumeration values:<table>${rows}</table>`, ['on', 'off']],
  [
    'a table of three columns',
    'Integer',
    'Enumeration values:<table><tr><th>Value</th><th>Name</th><th>Meaning</th></tr><tr><td>1</td><td>low</td><td>slow</td></tr><tr><td>2</td><td>high</td><td>fast</td></tr></table>',
    [1, 2],
  ],
  [
    'a table of something else',
    'String',
    'Where it is sold:<table><tr><th>Region</th><th>Shop</th></tr><tr><td>north</td><td>a</td></tr><tr><td>south</td><td>b</td></tr></table>',
    undefined,
  ],
  [
    'a table of fields',
    'String',
    'Its parts:<table><tr><th>Parameter</th><th>Type</th></tr><tr><td>foot</td><td>String</td></tr><tr><td>bulb</td><td>String</td></tr></table>',
    undefined,
  ],
  [
    'definitions',
    'String',
    'Kind: <dl><dt>wall</dt><dd>on a wall</dd><dt>desk</dt><dd>on a desk</dd></dl>',
    ['wall', 'desk'],
  ],
  [
    'definitions in paragraphs',
    'String',
    'Options:<dl><dt><p>wall</p></dt><dd><p>on a wall</p></dd><dt><p>desk</p></dt><dd><p>on a desk</p></dd></dl>',
    ['wall', 'desk'],
  ],
  [
    'definitions in code',
    'String',
    'Options:<dl><dt><code>wall</code></dt><dd>on a wall</dd><dt><code>desk</code>:</dt><dd>on a desk</dd></dl>',
    ['wall', 'desk'],
  ],
  ['a list in a list', 'Integer', 'Options:<ul><li>1: low<ul><li>slow</li></ul></li><li>2: high</li></ul>', [1, 2]],
  [
    'a numbered list in a list',
    'Integer',
    'Options:<ul><li>1: low<ol><li>It is slow</li><li>It is cheap</li></ol></li><li>2: high</li></ul>',
    [1, 2],
  ],
  [
    'facts in the item of a value',
    'String',
    'Options:<ul><li>low: It glows.<ul><li>Sound: none</li><li>Heat: some</li></ul></li><li>high: It shines.</li></ul>',
    ['low', 'high'],
  ],
  [
    'facts in the item of a value without a text',
    'String',
    'Options:<ul><li>low<ul><li>Meaning: It glows.</li></ul></li><li>high<ul><li>Meaning: It shines.</li></ul></li></ul>',
    ['low', 'high'],
  ],
  [
    'the values below the item that names them',
    'String',
    'About it:<ul><li>Options<ul><li>low: It glows.</li><li>high: It shines.</li></ul></li></ul>',
    ['low', 'high'],
  ],
  [
    'the values in a list below another',
    'String',
    'Options:<ul><li>For wall lamps:<ul><li>on: lit</li><li>off: dark</li></ul></li></ul>',
    undefined,
  ],
];

describe.each(['HTML', 'Markdown'])('%s', (form) => {
  test.each(CELLS)('%s', (_, type, cell, expected) => {
    const { schema } =
      form === 'HTML'
        ? readBody(bodyTable(row('mode', 'Yes', type, cell)))
        : readMarkdownBody(
            `**Table 1** Request body parameters\n\n| Parameter | Mandatory | Type | Description |\n|---|---|---|---|\n| mode | Yes | ${type} | ${cell} |`,
          );
    const field = (schema?.['properties'] as { mode: { enum?: unknown[] } } | undefined)?.mode;
    if (expected === undefined) expect(field).not.toMatchObject({ enum: ['north', 'south'] });
    else expect(field?.enum).toEqual(expected);
    if (form === 'HTML' && expected === undefined) expect(field?.enum ?? []).not.toContain('foot');
  });
});

// Whatever a document holds, the readers for marked Markdown and for directives give grids and account for every row; pieces in great
// number cost what their length asks for.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interpret } from '../../../../scraper/interpret/documents/interpret.ts';
import { Report } from '../../../../scraper/diagnostics/report.ts';
import { bundledProfile } from '../../../../scraper/profiles/bundled-profiles.ts';
import { readTextDocument } from '../../../../scraper/readers/read-document.ts';
import type { DocumentModel, Source } from '../../../../scraper/blocks/block.ts';

const PIECES = [
  '# Lamps\n',
  '## List lamps\n',
  '###### Lamp Structure\n',
  '```\nGET /lamps/:id\n```\n',
  '```\n',
  '<Route method="GET">/lamps/{id}</Route>\n',
  '| Field | Type | Description |\n|---|---|---|\n',
  '| a[b][c] | ?array of [lamp](#lamp) objects | Optional. |\n',
  '| a?\\* | {"x": `|` | \\| |\n',
  '- `a` (required) - x\n',
  '- a[][b] (optional) - x\n',
  'term\n: definition\n',
  '[a](b "c") ![d](e) [f][g] [^h] *i* _j_ <k>\n',
  '[',
  '](',
  '*',
  '_',
  '`',
  '|',
  '<!--',
  '-->',
  '<table><tr><td>x</td></tr></table>\n',
  '---\n',
  '===\n',
  '.. rest_method:: GET /v3/lamps\n',
  '.. rest_parameters:: p.yaml\n\n   - a: b\n',
  '.. literalinclude:: x.json\n',
  '::\n\n    {"a": 1}\n',
  '> Returns an array of lamp objects. ',
  '{"a": [{"b": null}, {"b": 1}]}\n',
  '\n',
  ' ',
  '    ',
  '```x\n\n# h\n',
  '- ```\n\n# h\n',
  '<!-- a -->',
  '<!-- a --> b\n',
  '<a name="a"></a><!-- a --> b\n',
  '.. list-table:: a\n\n   * - b\n',
];

function read(text: string, profile: string, extension: string): DocumentModel | undefined {
  const source: Source = {
    id: `lamps.${extension}`,
    mediaType: extension === 'inc' ? 'text/x-rst' : 'text/markdown',
    bytes: new TextEncoder().encode(text),
    origin: 'lamps',
    sha256: '',
    included: { 'p.yaml': 'b: { in: body, type: object }', 'x.json': '{"a": {}}' },
  };
  return readTextDocument(source, bundledProfile(profile), new Report());
}

const FORMS = [
  ['gitlab', 'md'],
  ['discord', 'mdx'],
  ['msgraph', 'md'],
  ['openstack', 'inc'],
] as const;

test.each(FORMS)('%s: any order of pieces is read', (profile, extension) => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
      const document = read(pieces.join(''), profile, extension);
      if (!document) return;
      for (const block of document.blocks)
        if (block.kind === 'table') for (const row of block.rows) expect(row.cells).toHaveLength(block.header.length);
      const [reading] = interpret([document], { services: [], service: 'lamps' }, new Report());
      for (const operation of reading?.reference.operations ?? []) expect(operation.path).toMatch(/^\//);
    }),
    { numRuns: 60 },
  );
});

test.each(PIECES)('%j in great number', (piece) => {
  for (const [profile, extension] of FORMS)
    expect(() => read(`# x\n\n${piece.repeat(1000)}`, profile, extension)).not.toThrow();
});

/** What takes the square of that would never end. */
const LONG = ' '.repeat(500_000);

test.each([
  ['blanks in a heading', `# a${LONG}b`],
  ['blanks behind a heading', `# a${LONG}`],
  ['blanks and a mark', `# a${LONG}# b`],
  ['marks behind a heading', `# a ${LONG.replaceAll(' ', '#')}b`],
  ['blanks in the name of a heading', `# a${LONG}{${'#'.repeat(50)}`],
  ['names of headings', `# a${LONG.replaceAll(' ', '{')}}`],
  ['blanks behind a fence', `\`\`\`${LONG}\``],
  ['comments', LONG.replaceAll('          ', '<!-- a -->')],
  ['backticks', `|a|b|\n|-|-|\n|${LONG.replaceAll('  ', '` ')}|`],
  ['blanks in a row', `|a|b|\n|-|-|\n|${LONG}|`],
  ['blanks in a line of dashes', `|a|b|\n|-${LONG}|-x|`],
  ['blanks in an entry', `.. rest_parameters:: p.yaml\n\n   - a${LONG}b\n   - a:${LONG}b\n   - a${LONG}'`],
  ['blanks behind a directive', `.. rest_method::${LONG}b`],
  ['blanks in a directive', `..${LONG}b`],
])('a line of %s', (_, text) => {
  for (const [profile, extension] of FORMS) expect(read(text, profile, extension)).toBeDefined();
});

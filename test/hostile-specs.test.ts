// Specs of strangers through `check`, `diff` and `explain`: what they say stays text on the terminal and in Markdown, whatever its shape.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkCommand } from '../cli/commands/check.ts';
import { diffCommand } from '../cli/commands/diff.ts';
import { explainCommand } from '../cli/commands/explain.ts';
import { readPage } from './generator/docs/markdown-reader.ts';
import { HOSTILE_TEXTS } from './support/hostile-documents.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const folder = temporaryFolder();
/** A terminal obeys the first, and an editor the second. */
const TEXTS = [
  ...HOSTILE_TEXTS,
  '\u001b]0;x\u0007\u001b[2J',
  '\u202e\u2066txt.exe',
  '\r\nerror x: y',
  '@everyone',
  'https://x.example/[a](javascript:x)',
];

let printed: string;
beforeEach(() => {
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((printed += String(text))));
});
afterEach(() => vi.restoreAllMocks());

/** Every name and value is a hostile one; `more` of it differs from the document without. */
function hostileSpec(more: boolean): object {
  const schemas = TEXTS.map((text, index) => [
    text,
    {
      type: 'object',
      description: text,
      title: text,
      required: more ? [text] : [],
      properties: {
        [text]: { type: 'string', enum: [text, ...(more ? [] : ['x'])], pattern: text, default: text },
        [`x${index}`]: { $ref: text },
      },
    },
  ]);
  const paths = TEXTS.map((text, index) => [
    `/${text}${more ? '/more' : ''}/{${text}}`,
    {
      post: {
        operationId: index % 2 === 0 && more ? `${text} more` : text,
        summary: text,
        description: text,
        tags: [text, ...(more ? ['x'] : [])],
        parameters: [
          {
            name: text,
            in: 'query',
            required: more,
            schema: { type: more ? 'integer' : 'string', enum: [text] },
            description: text,
          },
        ],
        requestBody: {
          content: {
            [text]: {
              schema: { $ref: `#/components/schemas/${text}` },
              examples: { [text]: { value: { [text]: text } } },
            },
          },
        },
        responses: {
          [more ? '200' : text]: {
            description: text,
            content: { 'application/json': { schema: { $ref: `#/components/schemas/${text}` } } },
          },
        },
      },
    },
  ]);
  return {
    openapi: '3.1.0',
    info: { title: TEXTS.join(''), version: TEXTS.join('') },
    servers: TEXTS.map((url) => ({ url })),
    tags: TEXTS.map((name) => ({ name, description: name })),
    paths: Object.fromEntries(paths),
    components: { schemas: Object.fromEntries(schemas) },
    'x-former-names': Object.fromEntries(TEXTS.map((text) => [text, text])),
  };
}

function expectTame(text: string): void {
  expect(text).not.toBe('');
  expect(
    text.match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u),
  ).toBeNull();
  expect(text.match(/^error x: y/m)).toBeNull();
}

test('check', () => {
  folder.write('spec.json', JSON.stringify(hostileSpec(false)));
  expect(checkCommand({ file: 'spec.json' }, folder.path())).toBe(1);
  expectTame(printed);
});

test('diff for a terminal, as Markdown and as JSON', async () => {
  folder.write('old.json', JSON.stringify(hostileSpec(false)));
  folder.write('new.json', JSON.stringify(hostileSpec(true)));
  const diff = async (form: 'text' | 'markdown' | 'json'): Promise<string> => {
    printed = '';
    expect(await diffCommand({ before: 'old.json', after: 'new.json', form }, folder.path())).toBe(1);
    return printed;
  };
  expectTame(await diff('text'));
  const markdown = await diff('markdown');
  expectTame(markdown);
  const { tags, links } = readPage(markdown);
  expect({ tags, links }).toEqual({ tags: [], links: [] });
  expect(JSON.parse(await diff('json')).changes.length).toBeGreaterThan(TEXTS.length);
});

test('explain', () => {
  const spec = hostileSpec(false) as { components: { schemas: object } };
  folder.write('out/spec/openapi.json', JSON.stringify(spec));
  folder.write('out/spec/report.json', JSON.stringify({ service: 'lamps' }));
  folder.write(
    'out/spec/provenance.json',
    JSON.stringify({
      '/components/schemas': TEXTS.map((text) => ({
        document: text,
        section: text,
        table: text,
        repairs: [text],
        correction: text,
      })),
    }),
  );
  for (const name of Object.keys(spec.components.schemas)) {
    printed = '';
    expect(
      explainCommand(
        {
          service: 'lamps',
          place: `/components/schemas/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
          out: 'out',
        },
        folder.path(),
      ),
    ).toBe(0);
    expectTame(printed);
  }
});

const DEEP = 100_000;
const BOMB = `a: &a [${'x,'.repeat(9)}x]\n${[...'bcdefghij'].map((name, index) => `${name}: &${name} [${`*${'abcdefghi'[index]},`.repeat(9)}*a]`).join('\n')}\n`;

test.each([
  ['nested lists in YAML', '['.repeat(DEEP)],
  ['nested items in YAML', '- '.repeat(DEEP)],
  ['nested objects in JSON', `{"a":${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}}`],
  ['aliases of aliases', BOMB],
  ['a cycle', 'a: &a [*a]'],
])('%s are refused with one sentence', async (_, text) => {
  folder.write('spec.yaml', text);
  folder.write('spec.json', JSON.stringify(hostileSpec(false)));
  printed = '';
  expect(checkCommand({ file: 'spec.yaml' }, folder.path())).toBe(1);
  expect(printed).toMatch(
    /^error file-unreadable: 1 place\n {2}spec\.yaml {2}The file is neither JSON nor YAML that can be used: .*\.$/m,
  );
  expectTame(printed);
  await expect(diffCommand({ before: 'spec.json', after: 'spec.yaml', form: 'text' }, folder.path())).rejects.toThrow(
    /that can be used: .*\.$/,
  );
});

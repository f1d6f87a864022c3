// Bodies that are forms, by their files, by sentences and by commands; and those that stay JSON.
import { describe, expect, test } from 'vitest';
import { bodyTable, readBody, row } from '../../../support/body-page.ts';
import { readFamily } from '../../../support/family-pages.ts';

const JSON_TYPE = 'application/json';
const FORM = 'multipart/form-data';
const PAIRS = 'application/x-www-form-urlencoded';

async function mediaTypes(rows: string, more = '', sentence = 'Hangs a lamp.'): Promise<string[]> {
  const { document } = await readFamily('gitlab', {
    'lamps.md': `# Lamps\n\n## Hang a lamp\n\n${sentence}\n\n\`\`\`\nPOST /lamps\n\`\`\`\n\n| Attribute | Type | Required | Description |\n|---|---|---|---|\n${rows}\n\n${more}\n`,
  });
  return Object.keys(document.paths['/lamps']?.post?.requestBody?.content ?? {});
}

const NAME = '| `name` | string | yes | What it is called |';

describe('fields', () => {
  test.each([
    ['a file that is required', '| `photo` | file | yes | x |', [FORM]],
    ['a file that may be left out', `${NAME}\n| \`photo\` | file | no | x |`, [JSON_TYPE, FORM]],
    ['a file or a text', '| `photo` | file or string | yes | x |', [JSON_TYPE, FORM]],
    ['a list of files', '| `photos` | array of file | yes | x |', [FORM]],
    ['no file', NAME, [JSON_TYPE]],
  ])('%s', async (_, rows, expected) => {
    expect(await mediaTypes(rows)).toEqual(expected);
  });
});

describe('sentences', () => {
  test.each([
    ['The body is sent as multipart/form-data.', [FORM]],
    ['Parameters are encoded as `application/x-www-form-urlencoded`.', [PAIRS]],
    ['Files must be attached in a `multipart/form-data` body.', [JSON_TYPE, FORM]],
    ['The body must not be multipart/form-data.', [JSON_TYPE]],
    ['Links to multipart/form-data are below.', [JSON_TYPE]],
    ['The body is text/plain or multipart/form-data.', [JSON_TYPE]],
    ['The body is sent as application/json.', [JSON_TYPE]],
  ])('%s', async (sentence, expected) => {
    expect(await mediaTypes(NAME, '', sentence)).toEqual(expected);
  });
});

describe('commands', () => {
  const curl = (options: string): string =>
    `\`\`\`bash\ncurl --request POST ${options} "https://lamps.example.com/lamps"\n\`\`\``;

  test.each([
    ['--form "name=desk"', [FORM]],
    ["-F'name=desk'", [FORM]],
    ['--data "name=desk&watts=4"', [PAIRS]],
    ['--data-urlencode "name=desk lamp"', [PAIRS]],
    [`--data '{"name": "desk"}'`, [JSON_TYPE]],
    ['--header "X-House: 1"', [JSON_TYPE]],
  ])('%s', async (options, expected) => {
    expect(await mediaTypes(NAME, curl(options))).toEqual(expected);
  });

  test('of two kinds say nothing', async () => {
    expect(await mediaTypes(NAME, `${curl('--form "name=a"')}\n\n${curl(`--data '{"name": "a"}'`)}`)).toEqual([
      JSON_TYPE,
    ]);
  });

  test('a text that is read from a file is a file', async () => {
    const { document, schema } = await readFamily('gitlab', {
      'lamps.md': `# Lamps\n\n## Hang a lamp\n\n\`\`\`\nPOST /lamps\n\`\`\`\n\n| Attribute | Type | Required | Description |\n|---|---|---|---|\n| \`photo\` | string | yes | x |\n| \`name\` | string | no | x |\n\n${curl('--form "photo=@lamp.png" --form "name=a@b"')}\n`,
    });
    const content = document.paths['/lamps']?.post?.requestBody?.content ?? {};
    expect(Object.keys(content)).toEqual([FORM]);
    expect(schema(content[FORM]?.schema).properties).toMatchObject({
      photo: { type: 'string', format: 'binary' },
      name: { type: 'string' },
    });
  });
});

test.each([
  ['Form parameters', 'File', 'multipart/form-data'],
  ['Form parameters', 'String', 'application/x-www-form-urlencoded'],
  ['FormData parameters', 'String', 'multipart/form-data'],
])('a table of %s with a %s', (caption, type, media) => {
  const { built } = readBody(bodyTable(row('shade', 'No', type, 'x')).replace('Request body parameters', caption));
  expect(JSON.stringify(built.document)).toContain(`"${media}":{"schema"`);
});

// Pages of the right form with the wrong content: names, types, titles, statuses and paths that break naive programs.
import fc from 'fast-check';

const NAMES = [
  'id',
  'ID',
  'i_d',
  'name',
  '__proto__',
  'constructor',
  'toString',
  'a b',
  '',
  '$ref',
  '*/',
  '${x}',
  '{User defined key}',
  '[items]',
  'é',
  '名',
  'x'.repeat(300),
  'a"b',
  "a'b",
  'a.b',
  'a/b',
  '~0',
  '-',
  'X-Auth-Token',
  'Content-Type',
  'authorization',
  '&amp;',
  '`',
  '\\',
];
const TITLES = [
  'Lamp',
  'lamp',
  'LAMP',
  'options',
  'Error',
  'String',
  'Object',
  '__proto__',
  'constructor',
  'Lamp Info',
  'X',
  'ListLampsResponseBody',
  'ApiError',
  '1Lamp',
  'Lamp-Info',
  'é',
  'x'.repeat(120),
];
const TYPES = [
  'String',
  'Integer',
  'Long',
  'Double',
  'Boolean',
  'DateTime',
  'Date',
  'Object',
  'File',
  'Array',
  'Array of strings',
  'Array of integers',
  'Array<Array<Lamp>>',
  'Map<String,String>',
  'Map<String,Array<options>>',
  'Map<String,',
  '',
  'Array of',
  '<>',
  '?',
  '__proto__ object',
  'toString object',
  ...TITLES.map((title) => `${title} object`),
  ...TITLES.map((title) => `Array of ${title} objects`),
];
const DESCRIPTIONS = [
  '',
  'Plain.',
  'Options: A, B, C',
  'Options: A, a, B',
  'Options: <ul><li>ON: lit</li><li>OFF: dark</li></ul>',
  'The value ranges from 1 to 9.',
  'The value ranges from 9 to 1. Default: 77',
  'Default: x',
  'Default: 99999999999999999999',
  'Contains 1 to 64 characters.',
  'Contains 64 to 1 characters.',
  '"; enum: X, Y',
  '__proto__',
  '*/ ${x} `',
  '<script>alert(1)</script>',
  '| a | b |',
  'Must match ^[a-z|]+$.',
  'The value can be null.',
  'This field is deprecated.',
  '\u202e\u0001',
];
const PATHS = [
  '/v1/lamps',
  '/v1/lamps/{id}',
  '/v1/lamps/{lamp_id}',
  'v1/lamps',
  '/v1/{__proto__}',
  '/__proto__',
  '/constructor',
  '/v1/{a}/{a}',
  '/v1/lamps/',
  '/v1//lamps',
  '/v1/%7B',
  '/v1/{a b}',
  '/v1/{}',
  '/{',
];
const STATUSES = ['200', '201', '204', '400', '404', '500', 'default', '299', '999', '20', 'soon'];
const EXAMPLES = [
  '{}',
  '[]',
  '{ "id": 1 }',
  '[{ "id": 1, "name": "x" }]',
  '{ "lamp": { "id": 1 } }',
  '{ "id": [{ "name": "x" }] }',
  '"id": 1 }',
  '{ "__proto__": { "a": 1 } }',
  '[[[[1]]]]',
  '{ "a": 1, }',
  '{ "a" ',
  'null',
  '{ "\\u0000": "\\ud800" }',
  '1e999',
  '{ "a": "```" }',
];

const words = (list: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...list);
const row = fc.tuple(words(NAMES), words(['Yes', 'No', '', 'Perhaps']), words(TYPES), words(DESCRIPTIONS));
const rows = fc.array(row, { maxLength: 6 });
const objectTable = fc.tuple(words(TITLES), rows);

function printTable(number: number, title: string, cells: readonly (readonly string[])[]): string {
  return `Table ${number} ${title}\n\nParameter\tMandatory\tType\tDescription\n${cells.map((row) => row.join('\t')).join('\n')}\n`;
}

const page = fc
  .record({
    method: words(['GET', 'POST', 'PUT', 'DELETE', 'PATCH']),
    path: words(PATHS),
    parameters: fc.tuple(rows, rows, rows),
    body: fc.option(rows),
    objects: fc.array(objectTable, { maxLength: 4 }),
    responses: fc.array(fc.tuple(words(STATUSES), fc.option(rows), fc.array(objectTable, { maxLength: 2 })), {
      maxLength: 4,
    }),
    examples: fc.array(words(EXAMPLES), { maxLength: 3 }),
  })
  .map(({ method, path, parameters, body, objects, responses, examples }) => {
    let number = 0;
    const table = (title: string, cells: readonly (readonly string[])[]): string =>
      printTable((number += 1), title, cells);
    return [
      'Lamps\n\nFunction\n\nDoes it.\n\nURI\n',
      `${method} ${path}\n`,
      ...['Path Parameters', 'Query Parameters', 'Request header parameters'].map((title, index) =>
        table(title, parameters[index] ?? []),
      ),
      'Request Parameters\n',
      ...(body ? [table('Request body parameters', body)] : []),
      ...objects.map(([title, cells]) => table(title, cells)),
      'Response Parameters\n',
      ...responses.flatMap(([status, cells, inner]) => [
        `Status code: ${status}\n`,
        ...(cells ? [table('Response body parameters', cells)] : []),
        ...inner.map(([title, more]) => table(title, more)),
      ]),
      'Example Requests\n',
      ...examples,
      '\nExample Responses\n',
      'Status code: 200\n',
      ...examples,
      'Status Codes\n',
      `Status Code\tDescription\n${responses.map(([status]) => `${status}\tWhat it means.`).join('\n')}\n`,
    ].join('\n');
  });

/** Some pages by file name. */
export const hostilePages: fc.Arbitrary<Record<string, string>> = fc
  .array(page, { minLength: 1, maxLength: 3 })
  .map((pages) => Object.fromEntries(pages.map((text, index) => [`my "page", no. ${index} & more.txt`, text])));

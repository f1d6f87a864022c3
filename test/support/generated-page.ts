// Pages made at random, and the four text syntaxes they can be printed in.
import fc from 'fast-check';

export interface GeneratedTable {
  title: string;
  header: string[];
  /** The last cell may have several paragraphs; the others are one word or a type. */
  rows: { cells: string[]; description: string[] }[];
}

export interface GeneratedPage {
  title: string;
  path: string;
  request: GeneratedTable[];
  response: { status: string; tables: GeneratedTable[] }[];
}

const WORDS = [
  'lamp',
  'hall',
  'warm',
  'dim',
  'lux_2',
  'on-off',
  '5%',
  '(see',
  'above)',
  'colour,',
  'a:b',
  'x|y',
  'A&B',
  '{7}',
  'é',
  '"quoted"',
  'No',
  'Yes',
];
const NAMES = [
  'id',
  'name',
  'type',
  'status',
  'lamp_id',
  'X-Lamp',
  'maxLux',
  'description',
  'ids.0',
  '_links',
  '__proto__',
  'constructor',
  '@type',
  '$ref',
];
const TYPES = [
  'String',
  'Integer',
  'Boolean',
  'Long',
  'DateTime',
  'Object',
  'Array of strings',
  'Array of Lamp objects',
  'Lamp object',
  'Map<String,String>',
  'Map<String,Array<Lamp>>',
];

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 6 })
  .map((words) => `See ${words.join(' ')}.`);
const name = fc.oneof(
  fc.constantFrom(...NAMES),
  fc.stringMatching(/^[a-z][a-z0-9_]{3,12}$/).map((text) => `f_${text}`),
);

function table(title: string, withMandatory: boolean): fc.Arbitrary<GeneratedTable> {
  const header = withMandatory
    ? ['Parameter', 'Mandatory', 'Type', 'Description']
    : ['Parameter', 'Type', 'Description'];
  const row = fc.record({
    field: name,
    mandatory: fc.constantFrom('Yes', 'No'),
    type: fc.constantFrom(...TYPES),
    description: fc.array(sentence, { minLength: 1, maxLength: 3 }),
  });
  return fc.uniqueArray(row, { minLength: 1, maxLength: 5, selector: ({ field }) => field }).map((rows) => ({
    title,
    header,
    rows: rows.map(({ field, mandatory, type, description }) => ({
      cells: withMandatory ? [field, mandatory, type] : [field, type],
      description,
    })),
  }));
}

const response = fc.record({
  status: fc.constantFrom('200', '400', 'default'),
  tables: fc.tuple(table('Response body parameters', false), table('Lamp', false)).map((tables) => [...tables]),
});

export const generatedPage: fc.Arbitrary<GeneratedPage> = fc.record({
  title: fc.constantFrom('Switching Lamps', 'Listing Rooms'),
  path: fc.constantFrom('/v1/{house_id}/lamps', '/v2/rooms/{id}/lamps/{lamp_id}'),
  request: fc
    .tuple(table('Path Parameters', true), table('Request body parameters', true), table('Lamp', true))
    .map((tables) => [...tables]),
  response: fc.uniqueArray(response, { minLength: 1, maxLength: 3, selector: ({ status }) => status }),
});

export type TableSyntaxName = 'tabs' | 'markdown' | 'paragraphs' | 'pipe cells';

const escapePipes = (text: string): string => text.replaceAll('|', '\\|');

const PRINTERS: Readonly<Record<TableSyntaxName, (table: GeneratedTable) => string>> = {
  tabs: ({ header, rows }) =>
    [header, ...rows.map(({ cells, description }) => [...cells, description.join('<br>')])]
      .map((cells) => cells.join('\t'))
      .join('\n'),
  markdown: ({ header, rows }) =>
    [
      header,
      header.map(() => '---'),
      ...rows.map(({ cells, description }) =>
        [...cells, description.map((text) => `<p>${text}</p>`).join(' ')].map(escapePipes),
      ),
    ]
      .map((cells) => `| ${cells.join(' | ')} |`)
      .join('\n'),
  paragraphs: ({ header, rows }) =>
    [...header, ...rows.flatMap(({ cells, description }) => [...cells, ...description])].join('\n\n'),
  'pipe cells': ({ header, rows }) => {
    const printRow = (cells: readonly string[]): string => ['|', ...cells.map((cell) => `${cell} |`)].join('\n');
    return [
      printRow(header),
      `|${header.map(() => '---').join('|')}|`,
      ...rows.map(({ cells, description }) => printRow([...cells, description.join('\n')])),
    ].join('\n');
  },
};

export const SYNTAXES = Object.keys(PRINTERS) as TableSyntaxName[];

/** One page as text; headings and captions as exports of that syntax have them. */
export function printPage(page: GeneratedPage, syntax: TableSyntaxName): string {
  const marked = syntax === 'markdown';
  let number = 0;
  const heading = (text: string): string => (marked ? `## ${text}` : text);
  const printTable = (table: GeneratedTable): string[] => {
    number += 1;
    return [`${marked ? `**Table ${number}**` : `Table ${number}`} ${table.title}`, PRINTERS[syntax](table)];
  };
  const parts = [
    page.title,
    heading('Function'),
    'Does it.',
    heading('URI'),
    `POST ${page.path}`,
    ...printTable(page.request[0] as GeneratedTable),
  ];
  parts.push(
    heading('Request Parameters'),
    ...page.request.slice(1).flatMap(printTable),
    heading('Response Parameters'),
  );
  for (const { status, tables } of page.response)
    parts.push(marked ? `**Status code: ${status}**` : `Status code: ${status}`, ...tables.flatMap(printTable));
  return `${parts.join('\n\n')}\n`;
}

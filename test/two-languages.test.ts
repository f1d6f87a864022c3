// A page in two languages describes one API: the readings say the same, and where they do not, each difference is named with the two
// cells that say so.
import { expect, test } from 'vitest';
import type { Operation } from '../scraper/reference/reference-model.ts';
import { languageDifferences } from './support/language-facts.ts';
import { interpretAs } from './support/pipeline.ts';

interface Row {
  name: string;
  type: string;
  required?: boolean;
  english: string;
  chinese: string;
}

/** What a row says in both languages. */
const LAMP: readonly Row[] = [
  {
    name: 'name',
    type: 'String',
    required: true,
    english: 'Lamp name. The value contains 1 to 64 characters.',
    chinese: '灯的名称。长度为1-64个字符。',
  },
  {
    name: 'kind',
    type: 'String',
    english: 'Kind.\n- DESK: on a desk\n- WALL: on a wall',
    chinese: '种类。\n- DESK：放在桌上\n- WALL：挂在墙上',
  },
  {
    name: 'lumen',
    type: 'Integer',
    english: 'Brightness. The value ranges from 1 to 900. Default value: 5.',
    chinese: '亮度，取值范围：1-900，默认值为5。',
  },
  {
    name: 'lit',
    type: 'Boolean',
    english: 'Whether it is lit. The default value is false.',
    chinese: '是否亮着。默认为false。',
  },
  {
    name: 'made_at',
    type: 'String',
    english: 'When it was made. The format is yyyy-MM-ddTHH:mm:ssZ.',
    chinese: '制造时间。格式：yyyy-MM-ddTHH:mm:ssZ。',
  },
  {
    name: 'page_size',
    type: 'Integer',
    english: 'Lamps on a page. The maximum value is 100.',
    chinese: '每页的灯数，最大值为100。',
  },
  {
    name: 'owner',
    type: 'String',
    english: 'Who owns it. This field is deprecated.',
    chinese: '拥有者。该字段已废弃。',
  },
  {
    name: 'room_ids',
    type: 'Array of strings',
    english: 'Rooms. A maximum of 10 rooms can be given.',
    chinese: '房间列表，最多10个。',
  },
  { name: 'shade', type: 'Shade object', english: 'The shade. For details, see Table 3.', chinese: '灯罩，详见表3。' },
];
const SHADE: readonly Row[] = [
  {
    name: 'colour',
    type: 'String',
    required: true,
    english: 'Colour. The value can be RED or GREEN.',
    chinese: '颜色，取值为RED或GREEN。',
  },
  {
    name: 'height',
    type: 'Integer',
    english: 'Height in millimetres, which must be greater than 0.',
    chinese: '高度，单位毫米，必须大于0。',
  },
];

const WORDS = {
  english: {
    parts: ['Function', 'URI', 'Request Parameters', 'Response Parameters', 'Example Requests'],
    columns: ['Parameter', 'Mandatory', 'Type', 'Description'],
    yes: 'Yes',
    no: 'No',
    captions: ['Path parameters', 'Request body parameters', 'Shade', 'Response body parameters'],
    table: 'Table',
    room: 'Room ID.',
    title: 'Creating a Lamp',
  },
  chinese: {
    parts: ['功能介绍', 'URI', '请求参数', '响应参数', '请求示例'],
    columns: ['参数', '是否必选', '参数类型', '描述'],
    yes: '是',
    no: '否',
    captions: ['路径参数', '请求Body参数', 'Shade', '响应Body参数'],
    table: '表',
    room: '房间ID。',
    title: '创建灯',
  },
} as const;

type Language = keyof typeof WORDS;

function pageIn(language: Language, lamp: readonly Row[] = LAMP): string {
  const { parts, columns, yes, no, captions, table, room, title } = WORDS[language];
  const rows = (number: number, list: readonly Row[]): string =>
    [
      `**${table} ${number}** ${captions[number - 1]}`,
      '',
      `| ${columns.join(' | ')} |`,
      '|---|---|---|---|',
      ...list.map(
        (row) =>
          `| ${row.name} | ${row.required ? yes : no} | ${row.type} | ${row[language].replaceAll('\n', '<br>')} |`,
      ),
      '',
    ].join('\n');
  const path: Row[] = [{ name: 'room_id', type: 'String', required: true, english: room, chinese: room }];
  const id: Row[] = [
    { name: 'id', type: 'String', english: 'Lamp ID, which is a UUID.', chinese: '灯的ID，UUID格式。' },
  ];
  return [
    `# ${title}`,
    `## ${parts[0]}`,
    title,
    `## ${parts[1]}`,
    'POST /v1/{room_id}/lamps',
    rows(1, path),
    `## ${parts[2]}`,
    rows(2, lamp),
    rows(3, SHADE),
    `## ${parts[3]}`,
    rows(4, id),
    `## ${parts[4]}`,
    '```\nPOST https://lamps.example/v1/hall/lamps\n\n{"name": "a", "shade": {"colour": "RED"}}\n```',
  ].join('\n\n');
}

const operationsIn = (language: Language, lamp?: readonly Row[]): readonly Operation[] =>
  interpretAs(language === 'english' ? 'huawei' : 'huawei-zh', { 'lamp.md': pageIn(language, lamp) }).reference
    .operations;

test('a page says the same in both languages', () => {
  const [english, chinese] = [operationsIn('english'), operationsIn('chinese')];
  expect(english[0]?.requestBody?.kind === 'fields' && english[0].requestBody.fields.map(({ name }) => name)).toEqual(
    LAMP.map(({ name }) => name),
  );
  expect(languageDifferences(english, chinese)).toEqual([]);
});

test.each([
  ['another type', { name: 'lumen', type: 'String' }, 'request lumen', 'type'],
  ['another demand', { name: 'kind', required: true }, 'request kind', 'required'],
  ['another limit', { name: 'name', chinese: '灯的名称。长度为1-32个字符。' }, 'request name', 'length'],
  ['another default', { name: 'lit', chinese: '是否亮着。默认为true。' }, 'request lit', 'default'],
  ['another value', { name: 'kind', chinese: '种类。\n- DESK：放在桌上\n- FLOOR：放在地上' }, 'request kind', 'enum'],
  ['another name', { name: 'owner', renamed: 'owner_id' }, 'request owner', 'presence'],
])('%s is named with both cells', (_, change: Partial<Row> & { renamed?: string }, place, what) => {
  const changed = LAMP.map((row) =>
    row.name === change.name ? { ...row, ...change, name: change.renamed ?? row.name } : row,
  );
  const found = languageDifferences(operationsIn('english'), operationsIn('chinese', changed));
  const row = LAMP.findIndex(({ name }) => name === change.name) + 1;
  expect(found).toContainEqual(expect.objectContaining({ place, what, firstAt: `lamp.md, table 2, row ${row}` }));
  expect(found.every((one) => one.place.startsWith(place))).toBe(true);
});

// What the cells of a row say beside the description.
import { expect, test } from 'vitest';
import { interpretPages } from '../../../support/pipeline.ts';

const page = (mandatory: string): string =>
  `Reading\n\nURI\n\nPOST /v1/lamps\n\nRequest Parameters\n\nTable 1 Request body parameters\n\nParameter\tMandatory\tType\tDescription\nwick\t${mandatory}\tString\tWick.\naction\tNo\tString\tWhat is done.\noil\tNo\tBoolean\tWhether it burns oil.\n`;

function firstField(text: string) {
  const { requestBody } = interpretPages({ 'page.txt': text }).reference.operations[0] ?? {};
  return requestBody?.kind === 'fields' ? requestBody.fields[0] : undefined;
}

test.each([
  ['Yes', true, []],
  ['No', false, []],
  ['Optional', false, []],
  ['-', undefined, []],
  ['Yes (when the value of action is create)', false, [{ kind: 'required-when', condition: 'action = create' }]],
  ['No (mandatory if oil is set to true)', false, [{ kind: 'required-when', condition: 'oil = true' }]],
  ['Yes (If oil is given, this parameter is optional.)', false, [{ kind: 'required-when', condition: 'oil is empty' }]],
  ['Yes (If the lamp is lit from another one, this parameter is optional.)', false, []],
  ['Yes (in the body)', true, []],
  ['Yes if glazed', false, [{ kind: 'required-when', condition: 'glazed' }]],
  ['Required unless paint is set', false, [{ kind: 'required-when', condition: 'paint is empty' }]],
  ['Optional; required with gift', false, [{ kind: 'required-when', condition: 'gift is set' }]],
  ['Mandatory for jars', false, []],
  ['Yes or no', false, []],
  ['Yes*', true, []],
  ['Yes, except for jars', false, []],
])('the mandatory cell %s', (cell, required, constraints) => {
  const wick = firstField(page(cell));
  expect(wick).toMatchObject({ name: 'wick', constraints });
  expect(wick?.required).toBe(required);
});

test('what a mandatory cell says besides is told with the field', () => {
  expect(firstField(page('Yes (only for jars of glass)'))?.description).toBe('Wick.\nonly for jars of glass');
});

test.each([
  ['Object', 'string'],
  ['Array of strings', 'string'],
  ['Lamp object', 'string'],
  ['Integer', 'integer'],
])('a path parameter of type %s', (cell, name) => {
  const text = `Reading\n\nURI\n\nGET /v1/lamps/{lamp_id}\n\nTable 1 Path Parameters\n\nParameter\tMandatory\tType\tDescription\nlamp_id\tYes\t${cell}\tLamp.\n`;
  const { reference, report } = interpretPages({ 'page.txt': text });
  expect(reference.operations[0]?.parameters).toMatchObject([{ name: 'lamp_id', type: { kind: 'scalar', name } }]);
  expect(report.diagnostics.some(({ code }) => code === 'path-parameter-not-text')).toBe(cell !== 'Integer');
});

test.each([
  ['Integer', 'Start as a UNIX timestamp. The unit is millisecond.', 'long'],
  ['Integer', 'Start time, for example, 1567736333000.', 'long'],
  ['Integer', 'Latency in milliseconds.', 'integer'],
  ['String', 'Timestamp in milliseconds.', 'string'],
  ['Integer', 'Number of the lamp. The value ranges from 1 to 4294967295.', 'long'],
  ['Integer', 'Number of the lamp. The value ranges from 1 to 2147483647.', 'integer'],
])('a field of type %s: %s', (cell, description, name) => {
  const text = `Reading\n\nURI\n\nPOST /v1/lamps\n\nRequest Parameters\n\nTable 1 Request body parameters\n\nParameter\tMandatory\tType\tDescription\nwick\tYes\t${cell}\t${description}\n`;
  const { requestBody } = interpretPages({ 'page.txt': text }).reference.operations[0] ?? {};
  expect(requestBody).toMatchObject({ kind: 'fields', fields: [{ name: 'wick', type: { kind: 'scalar', name } }] });
});

test.each([
  [
    'Model. The value can be OIL or GAS. These lamps are for reference only.',
    [],
    [{ kind: 'enum', values: ['OIL', 'GAS'] }],
  ],
  [
    'Model. The value can be OIL or GAS. The actual models of lamps vary with the region.',
    [],
    [{ kind: 'enum', values: ['OIL', 'GAS'] }],
  ],
  ['Lumen. The value ranges from 1 to 90.', [], [{ kind: 'range', minimum: 1, maximum: 90 }]],
  ['Kind. The value can be OIL or GAS (case-insensitive).', [], [{ kind: 'enum', values: ['OIL', 'GAS'] }]],
  ['Place, in the format of room name#number. The number is an integer ranging from 0 to 9.', [], undefined],
  ['Kind. The value can be OIL or GAS.', [{ kind: 'enum', values: ['OIL', 'GAS'] }], undefined],
])('what binds no text is stated only: %s', (description, constraints, withdrawn) => {
  const text = `Reading\n\nURI\n\nPOST /v1/lamps\n\nRequest Parameters\n\nTable 1 Request body parameters\n\nParameter\tMandatory\tType\tDescription\nwick\tYes\tString\t${description}\n`;
  const { requestBody } = interpretPages({ 'page.txt': text }).reference.operations[0] ?? {};
  const field = requestBody?.kind === 'fields' ? requestBody.fields[0] : undefined;
  expect(field?.constraints).toEqual(constraints);
  expect(field?.withdrawn).toEqual(withdrawn);
});

test('the one truth value of a field is stated only', () => {
  const text =
    'Reading\n\nURI\n\nPOST /v1/lamps\n\nRequest Parameters\n\nTable 1 Request body parameters\n\nParameter\tMandatory\tType\tDescription\nwick\tYes\tBoolean\tWhether it is cut. The value is fixed at false.\n';
  const { requestBody } = interpretPages({ 'page.txt': text }).reference.operations[0] ?? {};
  expect(requestBody).toMatchObject({
    fields: [{ constraints: [], withdrawn: [{ kind: 'enum', values: [false] }] }],
  });
});

test.each([
  ['If wick is -1, all lamps burn.', -1, 50],
  ['One lamp burns if it is not set or is set to 0.', 0, 50],
  ['If oil is -1, all lamps burn.', 1, 50],
  ['Set it to 99 for all lamps.', 1, 99],
])('a value with a meaning of its own beside a range from 1 to 50: %s', (more, minimum, maximum) => {
  const text = `Reading\n\nURI\n\nPOST /v1/lamps\n\nRequest Parameters\n\nTable 1 Request body parameters\n\nParameter\tMandatory\tType\tDescription\nwick\tYes\tInteger\tLamps. The value ranges from 1 to 50. ${more}\n`;
  const { requestBody } = interpretPages({ 'page.txt': text }).reference.operations[0] ?? {};
  expect(requestBody).toMatchObject({ fields: [{ constraints: [{ kind: 'range', minimum, maximum }] }] });
});

test('null is a value of a body and none of an address', () => {
  const table = (title: string): string =>
    `${title}\n\nParameter\tMandatory\tType\tDescription\nwick\tNo\tInteger\tWick. The default value is null.\n`;
  const text = `Reading\n\nURI\n\nPOST /v1/lamps?wick={wick}\n\n${table('Table 1 Query Parameters')}\nRequest Parameters\n\n${table('Table 2 Request body parameters')}`;
  const { parameters, requestBody } = interpretPages({ 'page.txt': text }).reference.operations[0] ?? {};
  expect(parameters).toMatchObject([{ name: 'wick', in: 'query', constraints: [] }]);
  expect(requestBody).toMatchObject({ fields: [{ name: 'wick', constraints: [{ kind: 'nullable' }] }] });
});

test('a sentence that holds more than the fact that was read is reported, with the fact and the words', () => {
  const text =
    'Reading\n\nURI\n\nPOST /v1/lamps\n\nRequest Parameters\n\nTable 1 Request body parameters\n\nParameter\tMandatory\tType\tDescription\nwick\tYes\tInteger\tThe value is at most 9 (20 for old lamps).\n';
  const { reference, report, words } = interpretPages({ 'page.txt': text });
  expect(reference.operations[0]?.requestBody).toMatchObject({ fields: [{ constraints: [] }] });
  expect(report.diagnostics.find(({ code }) => code === 'constraint-withheld')?.facts).toEqual({
    name: 'wick',
    constraint: 'range: ..9',
    words: '20',
  });
  expect(words.number).toEqual({ claimed: 0, harmless: 0, leftOver: 2 });
});

test('without a column of types, the first line of a description may be one', () => {
  const rows = 'wick\tNo\tString\\nWick.\noil\tNo\tOil.\\nOf any kind.\nhours\tNo\tInteger\n'.replaceAll('\\n', '<br>');
  const text = `# 1.1 Reading\n\n## URI\n\nPOST /v1/lamps\n\n## Request Parameters\n\n**Table 1** Request body parameters\n\n| Parameter | Mandatory | Description |\n|---|---|---|\n${rows
    .trim()
    .split('\n')
    .map((row) => `| ${row.replaceAll('\t', ' | ')} |`)
    .join('\n')}\n`;
  const { requestBody } = interpretPages({ 'page.md': text }).reference.operations[0] ?? {};
  expect(requestBody).toMatchObject({
    fields: [
      { name: 'wick', type: { kind: 'scalar', name: 'string' }, description: 'Wick.' },
      { name: 'oil', type: { kind: 'any' }, description: 'Oil.\nOf any kind.' },
      { name: 'hours', type: { kind: 'any' }, description: 'Integer' },
    ],
  });
});

test.each([
  ['String(3-64)', { kind: 'length', minimum: 3, maximum: 64 }],
  ['String (3 to 64)', { kind: 'length', minimum: 3, maximum: 64 }],
  ['String[3~64]', { kind: 'length', minimum: 3, maximum: 64 }],
  ['String(64)', { kind: 'length', maximum: 64 }],
])('the length in the type cell %s', (cell, length) => {
  const text = `Reading\n\nURI\n\nPOST /v1/lamps\n\nRequest Parameters\n\nTable 1 Request body parameters\n\nParameter\tMandatory\tType\tDescription\nwick\tNo\t${cell}\tWick.\n`;
  expect(firstField(text)).toMatchObject({
    type: { kind: 'scalar', name: 'string' },
    constraints: [length],
  });
});

test.each(['Position', 'Parameter Position', 'Location'])('where a parameter stands, in a column %s', (title) => {
  const text = `Reading\n\nURI\n\nPUT /v1/lamps\n\nRequest Parameters\n\nTable 1 Request parameters\n\nParameter\t${title}\tMandatory\tType\tDescription\nroom\tquery\tNo\tString\tRoom.\nwick\tbody\tYes\tString\tWick.\n`;
  const [operation] = interpretPages({ 'page.txt': text }).reference.operations;
  expect(operation?.parameters).toMatchObject([{ name: 'room', in: 'query' }]);
  expect(firstField(text)).toMatchObject({ name: 'wick', required: true });
});

test.each(['Interface Format', 'Interface Prototype', 'HTTP Request', 'Request Line', 'Request Method and URI'])(
  'an address below the heading %s',
  (heading) => {
    const text = `Reading\n\n${heading}\n\nGET /v1/lamps\n\nResponse Parameters\n\nTable 1 Response body parameters\n\nParameter\tType\tDescription\nwick\tString\tWick.\n`;
    expect(
      interpretPages({
        'page.md': text
          .replace(`${heading}\n`, `## ${heading}\n`)
          .replace('Reading', '# Reading')
          .replace('Response Parameters', '## Response Parameters'),
      }).reference.operations,
    ).toMatchObject([{ method: 'get', path: '/v1/lamps' }]);
  },
);

// What the cells of a row say beside the description.
import { expect, test } from 'vitest';
import { interpretPages } from '../../../support/pipeline.ts';

const page = (mandatory: string): string =>
  `Reading\n\nURI\n\nPOST /v1/lamps\n\nRequest Parameters\n\nTable 1 Request body parameters\n\nParameter\tMandatory\tType\tDescription\nwick\t${mandatory}\tString\tWick.\n`;

test.each([
  ['Yes', true, []],
  ['No', false, []],
  ['Optional', false, []],
  ['-', undefined, []],
  ['Yes (when the value of action is create)', false, [{ kind: 'required-when', condition: 'action = create' }]],
  ['No (mandatory if oil is set to true)', false, [{ kind: 'required-when', condition: 'oil = true' }]],
  ['Yes (If oil is given, this parameter is optional.)', false, []],
  ['Yes (in the body)', true, []],
])('the mandatory cell %s', (cell, required, constraints) => {
  const { requestBody } = interpretPages({ 'page.txt': page(cell) }).reference.operations[0] ?? {};
  expect(requestBody).toMatchObject({ kind: 'fields', fields: [{ name: 'wick', constraints }] });
  expect(requestBody?.kind === 'fields' ? requestBody.fields[0]?.required : 'no body').toBe(required);
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

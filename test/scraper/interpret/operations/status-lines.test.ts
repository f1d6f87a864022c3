// Statuses that stand in lines of their own, and what stands below a line for a group of them.
import { expect, test } from 'vitest';
import { interpretPages } from '../../../support/pipeline.ts';

const page = (rest: string): string =>
  `# Lighting a Lamp\n\n## URI\n\nPUT /v1/lamps\n\n## Response Parameters\n\n**Status code: 200**\n\n| Parameter | Type | Description |\n|---|---|---|\n| wick | String | Wick. |\n\n${rest}`;

function responsesOf(text: string) {
  return interpretPages({ 'page.md': text }).reference.operations[0]?.responses ?? [];
}

test.each([
  ['Status code: 204', ['200', '204']],
  ['Normal: 200, 201, or 204', ['200', '201', '204']],
  ['200 or 204', ['200', '204']],
  ['500: Internal error 503', ['200', '500']],
  ['404: HTTP Error 404', ['200', '404']],
  ['### Status code: Normal\n\n204\n\n### Status code: Abnormal\n\n404', ['200', '204', '404']],
])('the part of statuses says %s', (line, statuses) => {
  const text = page(`## Status Codes\n\n${line}\n`);
  expect(responsesOf(text).map(({ status }) => status)).toEqual(statuses);
});

test.each(['**Status code: 4xx**', '#### Status code: 4xx'])('what stands below %s is of no success', (line) => {
  const responses = responsesOf(
    page(`${line}\n\n| Parameter | Type | Description |\n|---|---|---|\n| fault | String | What failed. |\n`),
  );
  const names = responses.map(({ status, body }) => [
    status,
    body?.kind === 'fields' ? body.fields.map(({ name }) => name) : [],
  ]);
  expect(names).toEqual([
    ['200', ['wick']],
    ['4XX', ['fault']],
  ]);
});

test.each([
  ['(Mandatory) Wick.', true],
  ['(Required) Wick.', true],
  ['(Optional) Wick.', false],
  ['Wick (mandatory).', undefined],
])('a table without a column for it says %s', (description, required) => {
  const text = `# Lighting a Lamp\n\n## URI\n\nPUT /v1/lamps\n\n## Request Parameters\n\n| Parameter | Type | Description |\n|---|---|---|\n| wick | String | ${description} |\n`;
  const { requestBody } = interpretPages({ 'page.md': text }).reference.operations[0] ?? {};
  expect(requestBody?.kind === 'fields' ? requestBody.fields[0]?.required : 'no body').toBe(required);
});

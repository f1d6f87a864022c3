// Tables of what comes back: headers among the fields of the body.
import { expect, test } from 'vitest';
import { interpretAs } from '../../../support/pipeline.ts';

test('a table of headers and fields is one table', () => {
  const page =
    '# Listing Lamps\n\n## URI\n\nGET /v1/lamps\n\n## Response Parameters\n\n**Status code: 200**\n\n' +
    '**Table 1** Response parameters\n\n| Parameter | In | Type | Description |\n|---|---|---|---|\n' +
    '| X-Lamps | header | String | x |\n| id | body | String | x |\n| shade | body | String | x |\n';
  const { reference, tables } = interpretAs('huawei', { 'page.md': page });
  const [response] = reference.operations[0]?.responses ?? [];
  expect(response?.headers.map(({ name }) => name)).toEqual(['X-Lamps']);
  expect(response?.body).toMatchObject({ fields: [{ name: 'id' }, { name: 'shade' }] });
  expect(tables.map(({ role }) => role)).toEqual(['response-body']);
});

test('of two columns of words a status is described by the one that says more', () => {
  const page =
    '# Listing Lamps\n\n## URI\n\nGET /v1/lamps\n\n## Status Codes\n\n' +
    '| Status Code | Description | Meaning |\n|---|---|---|\n| 204 | No Content | All lamps are out. |\n';
  const { reference } = interpretAs('huawei', { 'page.md': page });
  expect(reference.operations[0]?.responses).toMatchObject([{ status: '204', description: 'All lamps are out.' }]);
});

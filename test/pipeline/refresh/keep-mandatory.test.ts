// A table without its column of what is mandatory says less: what the rows said stays. A column that says otherwise is believed.
import { expect, test } from 'vitest';
import { keepMandatory } from '../../../pipeline/refresh/keep-mandatory.ts';
import type { ApiReference, Field } from '../../../scraper/reference/reference-model.ts';
import { interpretPages } from '../../support/pipeline.ts';

type Rows = Readonly<Record<string, string | undefined>>;
const page = (rows: Rows, title = 'Showing a Lamp', caption = 'Response body parameters'): ApiReference => {
  const isStated = Object.values(rows).some((word) => word !== undefined);
  const lines = Object.entries(rows).map(([name, word]) =>
    [name, ...(isStated ? [word ?? ''] : []), name === 'plug' ? 'Plug object' : 'String', 'It is.'].join('\t'),
  );
  const head = ['Parameter', ...(isStated ? ['Mandatory'] : []), 'Type', 'Description'].join('\t');
  return interpretPages({
    'lamps.txt': `${title}\n\nFunction\nShows a lamp.\n\nURI\nGET /v1/lamps/{lamp_id}\n\nResponse Parameters\n\nStatus code: 200\n\nTable 1 ${caption}\n${head}\n${lines.join('\n')}\n`,
  }).reference;
};
const required = ({ operations }: ApiReference): Record<string, boolean | undefined> => {
  const body = operations[0]?.responses.find(({ status }) => status === '200')?.body;
  const fields: readonly Field[] = body?.kind === 'fields' ? body.fields : [];
  return Object.fromEntries(fields.map((field) => [field.name, field.required]));
};

const STATED = page({ id: 'Yes', name: 'No', lux: 'Yes' });

test('a column that is gone', () => {
  const { reference, operations } = keepMandatory(page({ id: undefined, name: undefined, lux: undefined }), STATED);
  expect(required(reference)).toEqual({ id: true, name: false, lux: true });
  expect(operations.map(({ path }) => path)).toEqual(['/v1/lamps/{lamp_id}']);
});

test('a row that is new beside them says nothing', () => {
  const fresh = page({ id: undefined, name: undefined, lux: undefined, hue: undefined });
  expect(required(keepMandatory(fresh, STATED).reference)).toEqual({
    id: true,
    name: false,
    lux: true,
    hue: undefined,
  });
});

test.each<[string, Rows]>([
  ['a column that says otherwise', { id: 'Yes', name: 'No', lux: 'No' }],
  ['a cell that is empty beside others', { id: 'Yes', name: 'No', lux: undefined }],
  ['another table', { hue: undefined, shade: undefined, room: undefined }],
])('%s is believed', (_, rows) => {
  const fresh = page(rows);
  expect(keepMandatory(fresh, STATED)).toEqual({ reference: fresh, operations: [] });
});

test('an operation that is new, or a state without an edition', () => {
  const fresh = page({ id: undefined, name: undefined });
  expect(keepMandatory(fresh, undefined).reference).toBe(fresh);
  expect(keepMandatory(fresh, { ...STATED, operations: [] }).reference).toBe(fresh);
});

// Rows that a document printed before.
import { expect, test } from 'vitest';
import { KnownRows, type RowReading } from '../../../../scraper/interpret/fields/known-rows.ts';
import { interpretPages } from '../../../support/pipeline.ts';

const columns = { name: 0, type: 1, description: 2 };
const row = (type: string, description: string, target?: string) => ({
  cells: ['wick', type, description],
  at: [],
  ...(target === undefined ? {} : { links: [{ column: 2, target }] }),
});

test('a row is known by all of its cells, its links and its indent', () => {
  const known = new KnownRows();
  let count = 0;
  const read = (): RowReading => {
    count += 1;
    return { fields: [], diagnostics: [] };
  };
  const rows = [
    row('String', 'Wick.'),
    row('Integer', 'Wick.'),
    row('String', 'Wick.', 'a.html'),
    row('String', 'Wick.', 'b.html'),
    { ...row('String', 'Wick.'), indent: 1 },
  ];
  for (const one of [...rows, ...structuredClone(rows)]) known.row(one, columns, read);
  expect(count).toBe(rows.length);
});

test('many rows of one name and description are compared with few', () => {
  const known = new KnownRows();
  let compared = 0;
  for (let index = 0; index < 400; index += 1) {
    const one = row(`String${index}`, 'Wick.');
    const cells = new Proxy(one.cells, {
      get(target, key) {
        if (key === '1') compared += 1;
        return Reflect.get(target, key);
      },
    });
    known.row({ ...one, cells }, columns, () => ({ fields: [], diagnostics: [] }));
  }
  expect(compared).toBeLessThan(400 * 40);
});

test('what is said of a row that stands on two pages is said at both, and neither has what the other has', () => {
  const page = (name: string): string =>
    `# ${name} a Lamp\n\n## URI\n\nPUT /v1/${name}\n\n## Request Parameters\n\n| Parameter | Mandatory | Type | Description |\n|---|---|---|---|\n| wick | Yes | String | The length is between five and six or so characters at 3 of 4. |\n`;
  const { reference } = interpretPages({ 'both.md': `${page('light')}\n${page('dim')}` });
  const fields = reference.operations.map(({ requestBody }) =>
    requestBody?.kind === 'fields' ? requestBody.fields[0] : undefined,
  );
  expect(fields).toHaveLength(2);
  expect(fields[0]?.at).not.toEqual(fields[1]?.at);
  expect(fields[0]).not.toBe(fields[1]);
  expect(fields[0]?.constraints).toEqual(fields[1]?.constraints);
});

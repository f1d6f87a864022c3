// Which operations that POST may be sent again.
import { expect, test } from 'vitest';
import type { Operation } from '../../../scraper/reference/reference-model.ts';
import { readsOnly } from '../../../spec/build/reads-only.ts';

type Stated = [title: string, id: string, path: string, status?: string, hasBody?: boolean, method?: 'post' | 'put'];

function reads([title, id, path, status = '200', hasBody = true, method = 'post']: Stated): boolean {
  const body = hasBody ? { kind: 'fields', fields: [], at: [] } : undefined;
  const responses = [{ status, headers: [], examples: [], at: [], ...(body && { body }) }];
  return readsOnly({ method, path, title, responses } as unknown as Operation, id);
}

test.each<Stated>([
  ['Querying Lamps', 'ListLamps', '/v1/lamps/list-lamps'],
  ['Querying Lamps by Tag', 'ListLampsByTag', '/v1/lamps/resource_instances/action'],
  ['Queries the price of a lamp', 'EstimateLamp', '/v1/inquiry/add-lamps'],
  ['Lamps That Are Lit', 'ListLitLamps', '/v1/lamps/lit'],
  ['Filtering Out Lamps', 'CreateLampsFilter', '/v1/lamps/filter'],
  ['批量查询灯', 'BatchListLamps', '/v1/lamps/batch-query'],
])('reads: %s, %s, %s', (...stated) => {
  expect(reads(stated)).toBe(true);
});

test.each<Stated>([
  ['Creating a Lamp', 'CreateLamp', '/v1/lamps'],
  ['Exporting Lamps', 'ListLampFile', '/v1/lamps/files'],
  ['Querying Lamps', 'CreateLampList', '/v1/lamps/export-lamps'],
  ['Querying Lamps', 'ListLamps', '/v1/lamps', '202'],
  ['Querying Lamps', 'ListLamps', '/v1/lamps', '200', false],
  ['Obtaining a Token', 'CreateToken', '/v3/auth/tokens'],
  ['Querying Lamps', 'ListLamps', '/v1/lamps', '200', true, 'put'],
])('changes, or may: %s, %s, %s, %s', (...stated) => {
  expect(reads(stated)).toBe(false);
});

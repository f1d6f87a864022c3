// In which order an edition prints what comes back.
import { expect, test } from 'vitest';
import { inPageOrder } from '../../../scraper/edition/in-page-order.ts';
import type { Operation } from '../../../scraper/reference/reference-model.ts';

const at = (document: string, line: number) => ({ document, line });
const response = (status: string, place: object, body?: object) => ({
  status,
  headers: [],
  examples: [],
  at: [place],
  ...(body && { body: { kind: 'root', at: [body] } }),
});
const orderOf = (...responses: object[]) =>
  inPageOrder({ at: [at('delete.html', 1)], responses, tables: [] } as unknown as Operation).map(
    (piece) => `${piece.kind} ${'status' in piece ? piece.status : ''}`,
  );

test('what another page describes stands where its response does', () => {
  const elsewhere = at('jobs.html', 90);
  expect(orderOf(response('200', elsewhere, elsewhere), response('default', at('delete.html', 30)))).toEqual([
    'status 200',
    'body 200',
    'status default',
  ]);
  expect(orderOf(response('default', at('delete.html', 30)), response('200', elsewhere, elsewhere))).toEqual([
    'status default',
    'status 200',
    'body 200',
  ]);
});

test('what one page describes stands in its order', () => {
  expect(
    orderOf(response('400', at('delete.html', 50)), response('200', at('delete.html', 20), at('delete.html', 21))),
  ).toEqual(['status 200', 'body 200', 'status 400']);
});

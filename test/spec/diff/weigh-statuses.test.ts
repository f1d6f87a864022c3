// A page that lists no statuses any more says less; one that lists others says otherwise.
import { expect, test } from 'vitest';
import { weighStatuses } from '../../../spec/diff/weigh-statuses.ts';
import type { Change } from '../../../spec/diff/change.ts';
import { ofOperation } from '../../../spec/diff/rules/example-documents.ts';
import { compare } from '../../spec/diff/compare.ts';

const answering = (...statuses: string[]): object =>
  ofOperation({ responses: Object.fromEntries(statuses.map((status) => [status, { description: 'So.' }])) });
const told = (before: object, after: object, causes: Change['causes'] = ['documents']): string[] =>
  weighStatuses(
    compare(before, after).map((change) => ({ ...change, causes })),
    before,
    after,
  ).map(({ rule, class: class_, causes: [cause] }) => `${rule} ${class_} ${cause}`);

test('no failure is left, and a success that is a guess', () => {
  expect(told(answering('201', '400', '404'), answering('200'))).toEqual([
    'success-removed risk statement',
    'failure-removed risk statement',
    'failure-removed risk statement',
    'success-added risk statement',
  ]);
  expect(told(answering('204', '400'), answering('default'))).toContain('success-removed risk statement');
  expect(told(answering('204'), answering('default'))).toContain('success-removed risk statement');
});

test.each([
  ['failures are listed still', answering('201', '400', '404'), answering('200', '400')],
  ['none ever was', answering('201'), answering('200')],
  ['several things come back', answering('201', '202', '400'), answering('200', '202')],
])('%s: another success breaks', (_, before, after) => {
  expect(told(before, after)).toContain('success-removed breaking documents');
});

test('what we changed ourselves is left alone', () => {
  expect(told(answering('201', '400'), answering('200'), ['correction'])).toContain(
    'success-removed breaking correction',
  );
});

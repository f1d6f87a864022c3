// A body that lost its only field, beside others that lost the same one.
import { expect, test } from 'vitest';
import { goneWithOthers } from '../../../spec/diff/gone-with-others.ts';
import { ofPaths } from '../../../spec/diff/rules/example-documents.ts';
import { compare } from './compare.ts';

const sends = (id: string, properties: object): object => ({
  post: {
    operationId: id,
    requestBody: { content: { 'application/json': { schema: { type: 'object', properties } } } },
    responses: { 204: { description: 'Done' } },
  },
});
const wick = { type: 'string' };
const document = (trim: object, snuff: object): object =>
  ofPaths({ '/v1/trim': sends('Trim', trim), '/v1/snuff': sends('Snuff', snuff) });
const told = (before: object, after: object): string[] =>
  goneWithOthers(compare(before, after), before).map(({ class: class_, rule, place }) => `${class_} ${rule} ${place}`);

test('what went from every body went from the one that has nothing left', () => {
  const before = document({ wick, wax: wick }, { wick });
  expect(told(before, document({ wax: wick }, {}))).toEqual([
    'breaking removed Trim.body.wick',
    'breaking removed Snuff.body.wick',
  ]);
});

test('an object that alone lost what it had, or lost more than the others, is no longer described', () => {
  const before = document({ wick, wax: wick }, { wick, soot: wick });
  expect(told(before, document({ wick, wax: wick }, {}))).toEqual(['non-breaking object-undescribed Snuff.body']);
  expect(told(before, document({ wax: wick }, {}))).toEqual([
    'breaking removed Trim.body.wick',
    'non-breaking object-undescribed Snuff.body',
  ]);
});

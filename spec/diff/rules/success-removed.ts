// A status code that an operation responds with.
import { ofOperation } from './example-documents.ts';
import { type Rule, same, textOf } from './rule.ts';
import { isSuccess } from './status-words.ts';

const responses = (...statuses: string[]): object =>
  ofOperation({ responses: Object.fromEntries(statuses.map((status) => [status, { description: 'It is.' }])) });

export const successRemoved: Rule = {
  id: 'success-removed',
  title: 'a success status code is gone',
  about: ['response'],
  members: ['status'],
  classes: same('breaking'),
  find: ({ before, after }) =>
    before && !after && isSuccess(before) ? [{ message: `the response is no longer ${textOf(before, 'status')}` }] : [],
  examples: [{ before: responses('200', '202'), after: responses('200'), response: 'breaking', back: 'success-added' }],
};

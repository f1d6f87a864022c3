// A status that an operation answers with.
import { ofOperation } from './example-documents.ts';
import { type Rule, same, textOf } from './rule.ts';
import { isSuccess } from './status-words.ts';

const answers = (...statuses: string[]): object =>
  ofOperation({ responses: Object.fromEntries(statuses.map((status) => [status, { description: 'It is.' }])) });

export const successRemoved: Rule = {
  id: 'success-removed',
  title: 'a status of success is gone',
  about: ['response'],
  members: ['status'],
  classes: same('breaking'),
  find: ({ before, after }) =>
    before && !after && isSuccess(before) ? [{ message: `the answer is no longer ${textOf(before, 'status')}` }] : [],
  examples: [{ before: answers('200', '202'), after: answers('200'), response: 'breaking', back: 'success-added' }],
};

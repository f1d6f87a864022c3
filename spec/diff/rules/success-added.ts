// A status code that an operation responds with.
import { ofOperation } from './example-documents.ts';
import { type Rule, same, textOf } from './rule.ts';
import { isSuccess } from './status-words.ts';

const responses = (...statuses: string[]): object =>
  ofOperation({ responses: Object.fromEntries(statuses.map((status) => [status, { description: 'It is.' }])) });

export const successAdded: Rule = {
  id: 'success-added',
  title: 'a success status code is new',
  about: ['response'],
  members: ['status'],
  classes: same('risk'),
  find: ({ before, after }) =>
    !before && after && isSuccess(after) ? [{ message: `the response may be ${textOf(after, 'status')}` }] : [],
  examples: [{ before: responses('200'), after: responses('200', '202'), response: 'risk', back: 'success-removed' }],
};

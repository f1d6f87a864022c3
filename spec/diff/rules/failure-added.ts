// A status code that an operation responds with.
import { ofOperation } from './example-documents.ts';
import { type Rule, same, textOf } from './rule.ts';
import { isSuccess } from './status-words.ts';

const responses = (...statuses: string[]): object =>
  ofOperation({ responses: Object.fromEntries(statuses.map((status) => [status, { description: 'It is.' }])) });

export const failureAdded: Rule = {
  id: 'failure-added',
  title: 'an error status code is new',
  about: ['response'],
  members: ['status'],
  classes: same('non-breaking'),
  find: ({ before, after }) =>
    !before && after && !isSuccess(after) ? [{ message: `the failure ${textOf(after, 'status')} is described` }] : [],
  examples: [
    { before: responses('200'), after: responses('200', '409'), response: 'non-breaking', back: 'failure-removed' },
  ],
};

// A status that an operation answers with.
import { ofOperation } from './example-documents.ts';
import { type Rule, same, textOf } from './rule.ts';
import { isSuccess } from './status-words.ts';

const answers = (...statuses: string[]): object =>
  ofOperation({ responses: Object.fromEntries(statuses.map((status) => [status, { description: 'It is.' }])) });

export const failureAdded: Rule = {
  id: 'failure-added',
  title: 'a status of failure is new',
  about: ['response'],
  members: ['status'],
  classes: same('non-breaking'),
  find: ({ before, after }) =>
    !before && after && !isSuccess(after) ? [{ message: `the failure ${textOf(after, 'status')} is described` }] : [],
  examples: [
    { before: answers('200'), after: answers('200', '409'), response: 'non-breaking', back: 'failure-removed' },
  ],
};

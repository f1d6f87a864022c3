// A status that an operation answers with.
import { ofOperation } from './example-documents.ts';
import { type Rule, same, textOf } from './rule.ts';
import { isSuccess } from './status-words.ts';

const answers = (...statuses: string[]): object =>
  ofOperation({ responses: Object.fromEntries(statuses.map((status) => [status, { description: 'It is.' }])) });

export const successAdded: Rule = {
  id: 'success-added',
  title: 'a status of success is new',
  about: ['response'],
  members: ['status'],
  classes: same('risk'),
  find: ({ before, after }) =>
    !before && after && isSuccess(after) ? [{ message: `the answer may be ${textOf(after, 'status')}` }] : [],
  examples: [{ before: answers('200'), after: answers('200', '202'), response: 'risk', back: 'success-removed' }],
};

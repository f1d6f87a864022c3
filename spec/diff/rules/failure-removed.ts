// A status that an operation answered with. It may still come; a program that tells it apart no longer compiles.
import { ofOperation } from './example-documents.ts';
import { type Rule, same, textOf } from './rule.ts';
import { isSuccess } from './status-words.ts';

const answers = (...statuses: string[]): object =>
  ofOperation({ responses: Object.fromEntries(statuses.map((status) => [status, { description: 'It is.' }])) });

export const failureRemoved: Rule = {
  id: 'failure-removed',
  title: 'a status of failure is gone',
  about: ['response'],
  members: ['status'],
  classes: same('risk'),
  find: ({ before, after }) =>
    before && !after && !isSuccess(before)
      ? [{ message: `the failure ${textOf(before, 'status')} is no longer described` }]
      : [],
  examples: [{ before: answers('200', '409'), after: answers('200'), response: 'risk', back: 'failure-added' }],
};

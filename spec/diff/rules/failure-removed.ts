// A status code that an operation responded with. It may still come; a program that tells it apart no longer compiles.
import { ofOperation } from './example-documents.ts';
import { type Rule, same, textOf } from './rule.ts';
import { isSuccess } from './status-words.ts';

const responses = (...statuses: string[]): object =>
  ofOperation({ responses: Object.fromEntries(statuses.map((status) => [status, { description: 'It is.' }])) });

export const failureRemoved: Rule = {
  id: 'failure-removed',
  title: 'an error status code is gone',
  about: ['response'],
  members: ['status'],
  classes: same('risk'),
  find: ({ before, after }) =>
    before && !after && !isSuccess(before)
      ? [{ message: `the failure ${textOf(before, 'status')} is no longer described` }]
      : [],
  examples: [{ before: responses('200', '409'), after: responses('200'), response: 'risk', back: 'failure-added' }],
};

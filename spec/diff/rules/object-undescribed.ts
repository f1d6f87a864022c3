// An object whose fields were told, and of which nothing is told any more: the documents say less about the same value.
import { ofFields } from './example-documents.ts';
import type { Rule } from './rule.ts';

export const objectUndescribed: Rule = {
  id: 'object-undescribed',
  title: 'the fields of an object are told no more',
  about: ['schema'],
  members: ['described'],
  classes: { request: 'non-breaking', response: 'risk' },
  find: ({ before, after }) =>
    before?.['described'] === true && after?.['described'] === false
      ? [{ message: 'the fields of the object are not described any more' }]
      : [],
  examples: [
    {
      before: ofFields({ shade: { type: 'object', properties: { colour: { type: 'string' } } } }),
      after: ofFields({ shade: { type: 'object' } }),
      request: 'non-breaking',
      response: 'risk',
      back: 'object-described',
    },
  ],
};

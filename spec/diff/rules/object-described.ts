// An object of which nothing was told, and now its fields are: the documents say more about the same value, no field is new.
import { ofFields } from './example-documents.ts';
import type { Rule } from './rule.ts';

export const objectDescribed: Rule = {
  id: 'object-described',
  title: 'the fields of an object are told that was not described before',
  about: ['schema'],
  members: ['described'],
  classes: { request: 'risk', response: 'non-breaking' },
  find: ({ before, after }) =>
    before?.['described'] === false && after?.['described'] === true
      ? [{ message: 'the fields of the object are described, they were not' }]
      : [],
  examples: [
    {
      before: ofFields({ shade: { type: 'object' } }),
      after: ofFields({
        shade: { type: 'object', properties: { colour: { type: 'string' } }, required: ['colour'] },
      }),
      request: 'risk',
      response: 'non-breaking',
      back: 'object-undescribed',
    },
  ],
};

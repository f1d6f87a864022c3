// One of several schemas that a value may follow.
import { ofSchema } from './example-documents.ts';
import { type Rule, textOf } from './rule.ts';

export const alternativeAdded: Rule = {
  id: 'alternative-added',
  title: 'a value may be one more kind of thing (anyOf, oneOf)',
  about: ['alternative'],
  members: ['name'],
  classes: { request: 'non-breaking', response: 'breaking' },
  find: (pair) =>
    pair.after && !pair.before ? [{ message: `the value may also be ${textOf(pair.after, 'name')}` }] : [],
  examples: [
    {
      before: ofSchema({ oneOf: [{ type: 'string' }, { type: 'boolean' }] }),
      after: ofSchema({ oneOf: [{ type: 'string' }, { type: 'boolean' }, { type: 'integer' }] }),
      request: 'non-breaking',
      response: 'breaking',
      back: 'alternative-removed',
    },
  ],
};

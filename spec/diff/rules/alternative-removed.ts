// One of several schemas that a value may follow.
import { ofSchema } from './example-documents.ts';
import { type Rule, textOf } from './rule.ts';

export const alternativeRemoved: Rule = {
  id: 'alternative-removed',
  title: 'a value may be one kind of thing less (anyOf, oneOf)',
  about: ['alternative'],
  members: ['name'],
  classes: { request: 'breaking', response: 'non-breaking' },
  find: (pair) =>
    pair.before && !pair.after ? [{ message: `the value may no longer be ${textOf(pair.before, 'name')}` }] : [],
  examples: [
    {
      before: ofSchema({ oneOf: [{ type: 'string' }, { type: 'boolean' }, { type: 'integer' }] }),
      after: ofSchema({ oneOf: [{ type: 'string' }, { type: 'boolean' }] }),
      request: 'breaking',
      response: 'non-breaking',
      back: 'alternative-added',
    },
  ],
};

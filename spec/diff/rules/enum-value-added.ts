// One more value: whoever sends it could not before; whoever reads it may not know it. Our clients take unknown values in responses.
import { ofFields } from './example-documents.ts';
import { valueChanges } from './enum-words.ts';
import { type Rule, shown } from './rule.ts';

export const enumValueAdded: Rule = {
  id: 'enum-value-added',
  title: 'an enumeration has one more value',
  about: ['schema'],
  members: ['enum'],
  classes: { request: 'non-breaking', response: 'risk' },
  find: (pair) =>
    (valueChanges(pair)?.added ?? []).map((value) => ({ after: value, message: `the value ${shown(value)} is new` })),
  examples: [
    {
      before: ofFields({ state: { enum: ['ON', 'OFF'] } }),
      after: ofFields({ state: { enum: ['ON', 'OFF', 'DIM'] } }),
      request: 'non-breaking',
      response: 'risk',
      back: 'enum-value-removed',
    },
  ],
};

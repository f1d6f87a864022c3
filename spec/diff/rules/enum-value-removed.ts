// A value that is sent no longer, or taken no longer.
import { ofFields } from './example-documents.ts';
import { valueChanges } from './enum-words.ts';
import { type Rule, shown } from './rule.ts';

export const enumValueRemoved: Rule = {
  id: 'enum-value-removed',
  title: 'an enumeration has one value less',
  about: ['schema'],
  members: ['enum'],
  classes: { request: 'breaking', response: 'non-breaking' },
  find: (pair) =>
    (valueChanges(pair)?.removed ?? []).map((value) => ({
      before: value,
      message: `the value ${shown(value)} is gone`,
    })),
  examples: [
    {
      before: ofFields({ state: { enum: ['ON', 'OFF', 'DIM'] } }),
      after: ofFields({ state: { enum: ['ON', 'OFF'] } }),
      request: 'breaking',
      response: 'non-breaking',
      back: 'enum-value-added',
    },
  ],
};

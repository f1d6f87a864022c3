// A value in another spelling.
import { ofFields } from './example-documents.ts';
import { valueChanges } from './enum-words.ts';
import { type Rule, shown } from './rule.ts';

export const enumValueRenamed: Rule = {
  id: 'enum-value-renamed',
  title: 'a value of an enumeration is spelled otherwise',
  about: ['schema'],
  members: ['enum'],
  classes: { request: 'breaking', response: 'risk' },
  find: (pair) =>
    (valueChanges(pair)?.renamed ?? []).map((values) => ({
      ...values,
      message: `the value ${shown(values.before)} is now ${shown(values.after)}`,
    })),
  examples: [
    {
      before: ofFields({ state: { enum: ['ON', 'OFF'] } }),
      after: ofFields({ state: { enum: ['On', 'OFF'] } }),
      request: 'breaking',
      response: 'risk',
      back: 'enum-value-renamed',
    },
  ],
};

// Who leaves the value out gets something else than before.
import { ofFields } from './example-documents.ts';
import { changed, type Rule, shown } from './rule.ts';

export const defaultChanged: Rule = {
  id: 'default-changed',
  title: 'the default is another one',
  about: ['schema'],
  members: ['default'],
  classes: { request: 'risk', response: 'documentation' },
  find(pair) {
    const values = changed(pair, 'default');
    return values && values.before !== undefined && values.after !== undefined
      ? [{ ...values, message: `the default is ${shown(values.after)}, it was ${shown(values.before)}` }]
      : [];
  },
  examples: [
    {
      before: ofFields({ lux: { type: 'integer', default: 5 } }),
      after: ofFields({ lux: { type: 'integer', default: 9 } }),
      request: 'risk',
      response: 'documentation',
      back: 'default-changed',
    },
  ],
};

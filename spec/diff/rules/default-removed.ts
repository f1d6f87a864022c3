// What the server assumes is no longer said.
import { ofFields } from './example-documents.ts';
import { changed, type Rule, shown } from './rule.ts';

export const defaultRemoved: Rule = {
  id: 'default-removed',
  title: 'a default is no longer stated',
  about: ['schema'],
  members: ['default'],
  classes: { request: 'risk', response: 'documentation' },
  find(pair) {
    const values = changed(pair, 'default');
    return values && values.after === undefined
      ? [{ before: values.before, message: `the default ${shown(values.before)} is no longer stated` }]
      : [];
  },
  examples: [
    {
      before: ofFields({ lux: { type: 'integer', default: 5 } }),
      after: ofFields({ lux: { type: 'integer' } }),
      request: 'risk',
      response: 'documentation',
      back: 'default-added',
    },
  ],
};

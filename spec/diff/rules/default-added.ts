// What the server assumes is said for the first time.
import { ofFields } from './example-documents.ts';
import { changed, type Rule, shown } from './rule.ts';

export const defaultAdded: Rule = {
  id: 'default-added',
  title: 'a default is stated where none was',
  about: ['schema'],
  members: ['default'],
  classes: { request: 'non-breaking', response: 'documentation' },
  find(pair) {
    const values = changed(pair, 'default');
    return values && values.before === undefined
      ? [{ after: values.after, message: `the default ${shown(values.after)} is stated for the first time` }]
      : [];
  },
  examples: [
    {
      before: ofFields({ lux: { type: 'integer' } }),
      after: ofFields({ lux: { type: 'integer', default: 5 } }),
      request: 'non-breaking',
      response: 'documentation',
      back: 'default-removed',
    },
  ],
};

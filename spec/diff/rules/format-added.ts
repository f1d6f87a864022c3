// A form is asked for where none was.
import { ofFields } from './example-documents.ts';
import { formatChange } from './format-words.ts';
import { type Rule, textOf } from './rule.ts';

export const formatAdded: Rule = {
  id: 'format-added',
  title: 'a format is stated where none was',
  about: ['schema'],
  members: ['format'],
  classes: { request: 'breaking', response: 'non-breaking' },
  find: (pair) =>
    formatChange(pair) === 'added'
      ? [{ after: pair.after?.['format'], message: `the format has to be ${textOf(pair.after, 'format')}` }]
      : [],
  examples: [
    {
      before: ofFields({ since: { type: 'string' } }),
      after: ofFields({ since: { type: 'string', format: 'date' } }),
      request: 'breaking',
      response: 'non-breaking',
      back: 'format-removed',
    },
  ],
};

// Texts of any form where one was stated.
import { ofFields } from './example-documents.ts';
import { formatChange } from './format-words.ts';
import { type Rule, textOf } from './rule.ts';

export const formatRemoved: Rule = {
  id: 'format-removed',
  title: 'a format is no longer stated',
  about: ['schema'],
  members: ['format'],
  classes: { request: 'non-breaking', response: 'risk' },
  find: (pair) =>
    formatChange(pair) === 'removed'
      ? [
          {
            before: pair.before?.['format'],
            message: `the format ${textOf(pair.before, 'format')} is no longer stated`,
          },
        ]
      : [],
  examples: [
    {
      before: ofFields({ since: { type: 'string', format: 'date' } }),
      after: ofFields({ since: { type: 'string' } }),
      request: 'non-breaking',
      response: 'risk',
      back: 'format-added',
    },
  ],
};

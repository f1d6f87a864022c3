// Large numbers are refused.
import { ofFields } from './example-documents.ts';
import { formatChange } from './format-words.ts';
import { type Rule, textOf } from './rule.ts';

const lux = (format: string): object => ofFields({ lux: { type: 'integer', format } });

export const formatNarrowed: Rule = {
  id: 'format-narrowed',
  title: 'the format takes smaller numbers only',
  about: ['schema'],
  members: ['format'],
  classes: { request: 'breaking', response: 'non-breaking' },
  find: (pair) =>
    formatChange(pair) === 'narrower'
      ? [
          {
            before: pair.before?.['format'],
            after: pair.after?.['format'],
            message: `the format is ${textOf(pair.after, 'format')}, it was ${textOf(pair.before, 'format')}`,
          },
        ]
      : [],
  examples: [
    {
      before: lux('int64'),
      after: lux('int32'),
      request: 'breaking',
      response: 'non-breaking',
      back: 'format-widened',
    },
  ],
};

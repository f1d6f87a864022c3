// Numbers that a 64-bit program reads and a 32-bit one does not.
import { ofFields } from './example-documents.ts';
import { formatChange } from './format-words.ts';
import { type Rule, textOf } from './rule.ts';

const lux = (format: string): object => ofFields({ lux: { type: 'integer', format } });

export const formatWidened: Rule = {
  id: 'format-widened',
  title: 'the format takes larger numbers',
  about: ['schema'],
  members: ['format'],
  classes: { request: 'non-breaking', response: 'risk' },
  find: (pair) =>
    formatChange(pair) === 'wider'
      ? [
          {
            before: pair.before?.['format'],
            after: pair.after?.['format'],
            message: `the format is ${textOf(pair.after, 'format')}, it was ${textOf(pair.before, 'format')}`,
          },
        ]
      : [],
  examples: [
    { before: lux('int32'), after: lux('int64'), request: 'non-breaking', response: 'risk', back: 'format-narrowed' },
  ],
};

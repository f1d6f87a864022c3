// Texts of another form.
import { ofFields } from './example-documents.ts';
import { formatChange } from './format-words.ts';
import { type Rule, textOf } from './rule.ts';

const lux = (format: string): object => ofFields({ lux: { type: 'string', format } });

export const formatChanged: Rule = {
  id: 'format-changed',
  title: 'the format is another one',
  about: ['schema'],
  members: ['format'],
  classes: { request: 'breaking', response: 'breaking' },
  find: (pair) =>
    formatChange(pair) === 'other'
      ? [
          {
            before: pair.before?.['format'],
            after: pair.after?.['format'],
            message: `the format is ${textOf(pair.after, 'format')}, it was ${textOf(pair.before, 'format')}`,
          },
        ]
      : [],
  examples: [
    { before: lux('date'), after: lux('date-time'), request: 'breaking', response: 'breaking', back: 'format-changed' },
  ],
};

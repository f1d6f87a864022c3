// A form is asked for where none was.
import { ofFields } from './example-documents.ts';
import { type Rule, textOf } from './rule.ts';

export const formatAdded: Rule = {
  id: 'format-added',
  title: 'a format is stated where none was',
  about: ['schema'],
  members: ['format'],
  classes: { request: 'breaking', response: 'non-breaking' },
  find: ({ before, after }) => (before && textOf(before, 'format') === '' && textOf(after, 'format') !== '' ? [{ after: after?.['format'], message: `the format has to be ${textOf(after, 'format')}` }] : []),
  examples: [{ before: ofFields({ since: { type: 'string' } }), after: ofFields({ since: { type: 'string', format: 'date' } }), request: 'breaking', response: 'non-breaking', back: 'format-removed' }],
};

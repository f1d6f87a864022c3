// A type that takes values the old one did not, and refuses some that it did.
import { ofFields, ofParameters } from './example-documents.ts';
import type { Rule } from './rule.ts';
import { typeChange, typeText } from './type-words.ts';

const lux = (type: string): object => ofFields({ lux: { type } });
const limit = (type: string): object => ofParameters({ name: 'limit', in: 'query', schema: { type } });

export const typeChanged: Rule = {
  id: 'type-changed',
  title: 'the type is another one',
  about: ['schema'],
  members: ['types'],
  classes: { request: 'breaking', response: 'breaking' },
  find: (pair) =>
    typeChange(pair) === 'other'
      ? [
          {
            before: pair.before?.['types'],
            after: pair.after?.['types'],
            message: `the type is ${typeText(pair.after)}, it was ${typeText(pair.before)}`,
          },
        ]
      : [],
  examples: [
    { before: lux('integer'), after: lux('string'), request: 'breaking', response: 'breaking', back: 'type-changed' },
    { before: limit('integer'), after: limit('string'), request: 'breaking', back: 'type-changed' },
  ],
};

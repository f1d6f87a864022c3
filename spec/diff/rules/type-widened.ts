// A type that takes all that the old one took, and more.
import { ofFields, ofParameters } from './example-documents.ts';
import type { Rule } from './rule.ts';
import { typeChange, typeText } from './type-words.ts';

const lux = (type: string): object => ofFields({ lux: { type } });
const limit = (type: string): object => ofParameters({ name: 'limit', in: 'query', schema: { type } });

export const typeWidened: Rule = {
  id: 'type-widened',
  title: 'the type takes more values than before',
  about: ['schema'],
  members: ['types'],
  classes: { request: 'non-breaking', response: 'breaking' },
  find: (pair) =>
    typeChange(pair) === 'wider'
      ? [
          {
            before: pair.before?.['types'],
            after: pair.after?.['types'],
            message: `the type is ${typeText(pair.after)}, it was ${typeText(pair.before)}`,
          },
        ]
      : [],
  examples: [
    {
      before: lux('integer'),
      after: lux('number'),
      request: 'non-breaking',
      response: 'breaking',
      back: 'type-narrowed',
    },
    { before: limit('integer'), after: limit('number'), request: 'non-breaking', back: 'type-narrowed' },
  ],
};

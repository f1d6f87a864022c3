// A type that takes a part of what the old one took.
import { ofFields, ofParameters } from './example-documents.ts';
import type { Rule } from './rule.ts';
import { typeChange, typeText } from './type-words.ts';

const lux = (type: string): object => ofFields({ lux: { type } });
const limit = (type: string): object => ofParameters({ name: 'limit', in: 'query', schema: { type } });

export const typeNarrowed: Rule = {
  id: 'type-narrowed',
  title: 'the type takes fewer values than before',
  about: ['schema'],
  members: ['types'],
  classes: { request: 'breaking', response: 'non-breaking' },
  find: (pair) =>
    typeChange(pair) === 'narrower'
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
      before: lux('number'),
      after: lux('integer'),
      request: 'breaking',
      response: 'non-breaking',
      back: 'type-widened',
    },
    { before: limit('number'), after: limit('integer'), request: 'breaking', back: 'type-widened' },
  ],
};

// The type cell of a row is another one, and its examples still show the former: the table is what is new.
import { isDeepStrictEqual } from 'node:util';
import { ROW_KEYWORDS } from '../row-facts.ts';
import { ofFields } from './example-documents.ts';
import { changed, type Rule, same } from './rule.ts';

const lux = (type: string): object => ofFields({ lux: { type: 'string', [ROW_KEYWORDS.type]: type } });

export const statedTypeChanged: Rule = {
  id: 'stated-type-changed',
  title: 'the type in the table is another one, and the examples still show the former',
  about: ['schema'],
  members: [ROW_KEYWORDS.type],
  classes: same('breaking'),
  find(pair) {
    const values = changed(pair, ROW_KEYWORDS.type);
    // Where the schema went with the table it is told by that.
    if (!values || !isDeepStrictEqual(pair.before?.['types'], pair.after?.['types'])) return [];
    return [
      {
        ...values,
        message: `the table says that the type is ${String(values.after)}, it said ${String(values.before)}; the examples, and so the schema, still show the former`,
      },
    ];
  },
  examples: [
    {
      before: lux('String'),
      after: lux('Array of strings'),
      request: 'breaking',
      response: 'breaking',
      back: 'stated-type-changed',
    },
  ],
};

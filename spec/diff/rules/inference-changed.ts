// `x-inferred-from`: a schema that no table states, only examples show.
import { ofFields } from './example-documents.ts';
import { changed, type Rule, same } from './rule.ts';

const origin = (value: unknown): string => (value === undefined ? 'the tables' : 'examples');

export const inferenceChanged: Rule = {
  id: 'inference-changed',
  title: 'where a schema comes from (x-inferred-from) differs',
  about: ['schema'],
  members: ['x-inferred-from'],
  classes: same('documentation'),
  find(pair) {
    const values = changed(pair, 'x-inferred-from');
    return values
      ? [{ ...values, message: `the schema comes from ${origin(values.after)}, it came from ${origin(values.before)}` }]
      : [];
  },
  examples: [
    {
      before: ofFields({ state: { type: 'string' } }),
      after: ofFields({ state: { type: 'string', 'x-inferred-from': 'example' } }),
      request: 'documentation',
      response: 'documentation',
      back: 'inference-changed',
    },
  ],
};

// A parameter goes from the query to a header, or the like.
import { ofParameters } from './example-documents.ts';
import { changed, type Rule, same } from './rule.ts';

const room = (place: string): object => ofParameters({ name: 'room', in: place, schema: { type: 'string' } });

export const parameterMoved: Rule = {
  id: 'parameter-moved',
  title: 'a parameter is sent in another place',
  about: ['parameter'],
  members: ['in'],
  classes: same('breaking'),
  find(pair) {
    const values = changed(pair, 'in');
    return values
      ? [
          {
            ...values,
            message: `the parameter goes into the ${String(values.after)} and no longer into the ${String(values.before)}`,
          },
        ]
      : [];
  },
  examples: [{ before: room('query'), after: room('header'), request: 'breaking', back: 'parameter-moved' }],
};

// How a list or an object becomes text in an address or a header.
import { ofParameters } from './example-documents.ts';
import { changed, type Rule, same, shown } from './rule.ts';

const MEMBERS = ['style', 'explode', 'allowReserved', 'allowEmptyValue'];
const rooms = (style: object): object =>
  ofParameters({ name: 'rooms', in: 'query', ...style, schema: { type: 'array', items: { type: 'string' } } });

export const serialisationChanged: Rule = {
  id: 'serialisation-changed',
  title: 'a list goes into a URL or header in another form',
  about: ['parameter', 'header'],
  members: MEMBERS,
  classes: same('breaking'),
  find: (pair) =>
    MEMBERS.flatMap((name) => {
      const values = changed(pair, name);
      return values
        ? [{ ...values, message: `${name} is ${shown(values.after)}, it was ${shown(values.before)}` }]
        : [];
    }),
  examples: [
    {
      before: rooms({ explode: true }),
      after: rooms({ explode: false }),
      request: 'breaking',
      back: 'serialisation-changed',
    },
  ],
};

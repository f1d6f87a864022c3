// Examples show; they promise nothing.
import { ofFields, ofOperation } from './example-documents.ts';
import { changed, type Rule, same } from './rule.ts';

const MEMBERS = ['examples', 'x-request-examples'];
const response = (lux: number): object =>
  ofOperation({
    responses: {
      200: { description: 'OK', content: { 'application/json': { examples: { one: { value: { lux } } } } } },
    },
  });

export const examplesChanged: Rule = {
  id: 'examples-changed',
  title: 'an example differs',
  about: ['operation', 'parameter', 'content', 'header', 'schema'],
  members: MEMBERS,
  classes: same('documentation'),
  find: (pair) =>
    MEMBERS.flatMap((name) => {
      const values = changed(pair, name);
      return values
        ? [
            {
              ...values,
              message:
                values.before === undefined
                  ? 'examples are new'
                  : values.after === undefined
                    ? 'the examples are gone'
                    : 'the examples differ',
            },
          ]
        : [];
    }),
  examples: [
    {
      before: ofFields({ lux: { examples: [1] } }),
      after: ofFields({ lux: { examples: [2] } }),
      request: 'documentation',
      response: 'documentation',
      back: 'examples-changed',
    },
    { before: response(1), after: response(2), response: 'documentation', back: 'examples-changed' },
  ],
};

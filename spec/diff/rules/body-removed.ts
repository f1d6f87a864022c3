// The body of a request as a whole.
import { ofOperation } from './example-documents.ts';
import { type Rule, same } from './rule.ts';

export const bodyRemoved: Rule = {
  id: 'body-removed',
  title: 'the request body is gone',
  about: ['body'],
  members: [],
  classes: same('breaking'),
  find: ({ before, after }) => (before && !after ? [{ message: 'the request body is gone' }] : []),
  examples: [
    {
      before: ofOperation({ requestBody: { content: {} } }),
      after: ofOperation({}),
      request: 'breaking',
      back: 'optional-body-added',
    },
  ],
};

// The body of a request as a whole.
import { ofOperation } from './example-documents.ts';
import { type Rule, same } from './rule.ts';

export const optionalBodyAdded: Rule = {
  id: 'optional-body-added',
  title: 'an optional request body is new',
  about: ['body'],
  members: [],
  classes: same('non-breaking'),
  find: ({ before, after }) =>
    !before && after && after['required'] !== true ? [{ message: 'a request body may be sent' }] : [],
  examples: [
    {
      before: ofOperation({}),
      after: ofOperation({ requestBody: { content: {} } }),
      request: 'non-breaking',
      back: 'body-removed',
    },
  ],
};

// The body of a request as a whole.
import { ofOperation } from './example-documents.ts';
import { type Rule, same } from './rule.ts';

export const requiredBodyAdded: Rule = {
  id: 'required-body-added',
  title: 'a required request body is new',
  about: ['body'],
  members: [],
  classes: same('breaking'),
  find: ({ before, after }) =>
    !before && after?.['required'] === true ? [{ message: 'a request body is required' }] : [],
  examples: [
    {
      before: ofOperation({}),
      after: ofOperation({ requestBody: { required: true, content: {} } }),
      request: 'breaking',
      back: 'body-removed',
    },
  ],
};

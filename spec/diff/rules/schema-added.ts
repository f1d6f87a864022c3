// One more named type.
import { ofOperation } from './example-documents.ts';
import { type Rule, same } from './rule.ts';

export const schemaAdded: Rule = {
  id: 'schema-added',
  title: 'a named schema is new',
  about: ['schemaName'],
  members: [],
  classes: same('non-breaking'),
  scope: 'names',
  find: ({ before, after }) => (!before && after ? [{ message: 'the schema is new' }] : []),
  examples: [
    {
      before: ofOperation({}),
      after: ofOperation({}, { Lamp: {} }),
      none: 'non-breaking',
      back: 'schema-gone-with-users',
    },
  ],
};

// A named type that went with everything that used it: one fact, whatever the names are, for that its users are gone is told beside it.
import { ofOperation } from './example-documents.ts';
import { type Rule, same } from './rule.ts';

export const schemaGoneWithUsers: Rule = {
  id: 'schema-gone-with-users',
  title: 'a named schema is gone with all that used it',
  about: ['schemaName'],
  members: ['unused'],
  classes: same('breaking'),
  scope: 'names',
  find: ({ before, after }) =>
    before?.['unused'] === true && !after ? [{ message: 'the name is gone with all that used it' }] : [],
  examples: [{ before: ofOperation({}, { Lamp: {} }), after: ofOperation({}), none: 'breaking', back: 'schema-added' }],
};

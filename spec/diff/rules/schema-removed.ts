// A named type that nothing took the place of, or an alias that went: what uses it on the wire is compared by itself.
import { ofOperation } from './example-documents.ts';
import { type Rule, same } from './rule.ts';

/** One fact, whatever the names are: that what used them is gone is told beside it. */
export const GONE_WITH_USERS = 'the name is gone with all that used it';

export const schemaRemoved: Rule = {
  id: 'schema-removed',
  title: 'a named schema, or the deprecated alias of a name, is gone',
  about: ['schemaName'],
  members: ['unused'],
  classes: same('breaking'),
  scope: 'names',
  find: ({ before, after }) =>
    before && !after ? [{ message: before['unused'] === true ? GONE_WITH_USERS : 'the name is gone' }] : [],
  examples: [{ before: ofOperation({}, { Lamp: {} }), after: ofOperation({}), none: 'breaking', back: 'schema-added' }],
};

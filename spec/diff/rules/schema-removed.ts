// A named type that nothing took the place of, or an alias that went: what uses it on the wire is compared by itself.
import { ofOperation } from './example-documents.ts';
import { type Rule, same } from './rule.ts';

const lamps = ofOperation({}, { Light: {} });

export const schemaRemoved: Rule = {
  id: 'schema-removed',
  title: 'a named schema, or the deprecated alias of a name, is gone',
  about: ['schemaName'],
  members: ['unused'],
  classes: same('breaking'),
  scope: 'names',
  find: ({ before, after }) => (before && before['unused'] !== true && !after ? [{ message: 'the name is gone' }] : []),
  examples: [
    {
      before: { ...lamps, 'x-former-names': { Lamp: 'Light' } },
      after: lamps,
      none: 'breaking',
    },
  ],
};

// A schema under another name, and the old one is kept (`x-former-names`).
import { ofOperation } from './example-documents.ts';
import { changed, type Rule, same, shown } from './rule.ts';

const lamps = (name: string, rest: object = {}): object => ({
  ...ofOperation(
    {
      responses: {
        200: {
          description: 'OK',
          content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
        },
      },
    },
    { [name]: { type: 'object' } },
  ),
  ...rest,
});

export const schemaRenamedWithAlias: Rule = {
  id: 'schema-renamed-with-alias',
  title: 'a named schema has another name, and the old one is kept as a deprecated alias',
  about: ['schemaName'],
  members: ['name', 'alias'],
  classes: same('non-breaking'),
  scope: 'names',
  find(pair) {
    const values = changed(pair, 'name');
    return values && pair.after?.['alias'] !== undefined
      ? [{ ...values, message: `the schema was called ${shown(values.before)}, which is still an alias` }]
      : [];
  },
  examples: [
    {
      before: lamps('Lamp'),
      after: lamps('Light', { 'x-former-names': { Lamp: 'Light' } }),
      none: 'non-breaking',
      back: 'schema-renamed',
    },
  ],
};

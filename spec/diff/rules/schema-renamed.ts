// A schema at the same places under another name: nothing changes on the wire, the type of the client has another name.
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

export const schemaRenamed: Rule = {
  id: 'schema-renamed',
  title: 'a named schema has another name, and the old one is gone',
  about: ['schemaName'],
  members: ['name', 'alias'],
  classes: same('breaking'),
  scope: 'names',
  find(pair) {
    const values = changed(pair, 'name');
    return values && pair.after?.['alias'] === undefined
      ? [{ ...values, message: `the schema was called ${shown(values.before)}` }]
      : [];
  },
  examples: [{ before: lamps('Lamp'), after: lamps('Light'), none: 'breaking', back: 'schema-renamed' }],
};

// Words for people.
import { ofFields, ofParameters } from './example-documents.ts';
import { changed, type Rule, same } from './rule.ts';

const MEMBERS = ['description', 'summary', 'title', 'externalDocs'];

export const descriptionChanged: Rule = {
  id: 'description-changed',
  title: 'a description, summary or title differs',
  about: ['tag', 'server', 'securityScheme', 'operation', 'parameter', 'body', 'response', 'header', 'schema'],
  members: MEMBERS,
  classes: same('documentation'),
  find: (pair) =>
    MEMBERS.flatMap((name) => {
      const values = changed(pair, name);
      return values
        ? [
            {
              ...values,
              message: `the ${name === 'externalDocs' ? 'link to further documentation' : name} ${values.before === undefined ? 'is new' : values.after === undefined ? 'is gone' : 'has other words'}`,
            },
          ]
        : [];
    }),
  examples: [
    {
      before: ofFields({ lux: { description: 'Light.' } }),
      after: ofFields({ lux: { description: 'Brightness.' } }),
      request: 'documentation',
      response: 'documentation',
      back: 'description-changed',
    },
    {
      before: ofParameters({ name: 'limit', in: 'query', schema: {} }),
      after: ofParameters({ name: 'limit', in: 'query', description: 'Most lamps.', schema: {} }),
      request: 'documentation',
      back: 'description-changed',
    },
  ],
};

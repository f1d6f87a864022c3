// What the document says about itself: title, version, licence, and the order of its tags.
import { ofPaths } from './example-documents.ts';
import { changed, type Rule, same, shown } from './rule.ts';

const MEMBERS = ['openapi', 'info', 'tags', 'externalDocs', 'jsonSchemaDialect'];

export const documentWordsChanged: Rule = {
  id: 'document-words-changed',
  title: 'title, version, licence or the order of tags differ',
  about: ['document'],
  members: MEMBERS,
  classes: same('documentation'),
  find: (pair) =>
    MEMBERS.flatMap((name) => {
      const values = changed(pair, name);
      return values
        ? [{ ...values, message: `${name} is ${shown(values.after)}, it was ${shown(values.before)}` }]
        : [];
    }),
  examples: [
    {
      before: ofPaths({}),
      after: ofPaths({}, { info: { title: 'Lamps', version: '2' } }),
      none: 'documentation',
      back: 'document-words-changed',
    },
  ],
};

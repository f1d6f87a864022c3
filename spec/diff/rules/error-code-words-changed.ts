// What the list of error codes says about one of them.
import { ofPaths } from './example-documents.ts';
import { changed, type Rule, same, shown } from './rule.ts';

const MEMBERS = ['message', 'description', 'solution'];

export const errorCodeWordsChanged: Rule = {
  id: 'error-code-words-changed',
  title: 'the words of an error code differ',
  about: ['errorCode'],
  members: MEMBERS,
  classes: same('documentation'),
  find: (pair) =>
    MEMBERS.flatMap((name) => {
      const values = changed(pair, name);
      return values
        ? [{ ...values, message: `the ${name} is ${shown(values.after)}, it was ${shown(values.before)}` }]
        : [];
    }),
  examples: [
    {
      before: ofPaths({}, { 'x-error-codes': [{ code: 'LAMP.1', message: 'Broken.' }] }),
      after: ofPaths({}, { 'x-error-codes': [{ code: 'LAMP.1', message: 'The lamp is broken.' }] }),
      none: 'documentation',
      back: 'error-code-words-changed',
    },
  ],
};

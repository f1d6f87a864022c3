// What the list of error codes says about one of them.
import { ofPaths } from './example-documents.ts';
import { changed, type Rule, same, shown } from './rule.ts';

const MEMBERS = ['status'];

export const errorCodeStatusChanged: Rule = {
  id: 'error-code-status-changed',
  title: 'an error code comes with another status code',
  about: ['errorCode'],
  members: MEMBERS,
  classes: same('risk'),
  find: (pair) =>
    MEMBERS.flatMap((name) => {
      const values = changed(pair, name);
      return values
        ? [{ ...values, message: `the ${name} is ${shown(values.after)}, it was ${shown(values.before)}` }]
        : [];
    }),
  examples: [
    {
      before: ofPaths({}, { 'x-error-codes': [{ code: 'LAMP.1', status: '400' }] }),
      after: ofPaths({}, { 'x-error-codes': [{ code: 'LAMP.1', status: '409' }] }),
      none: 'risk',
      back: 'error-code-status-changed',
    },
  ],
};

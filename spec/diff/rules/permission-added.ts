// What a user has to be allowed to do before the call succeeds.
import { ofOperation } from './example-documents.ts';
import { type Rule, same, shown } from './rule.ts';

export const permissionAdded: Rule = {
  id: 'permission-added',
  title: 'an operation needs one more permission (x-iam-actions)',
  about: ['permission'],
  members: ['action'],
  classes: same('risk'),
  find: ({ before, after }) =>
    after && !before
      ? [{ after: after['action'], message: `the permission ${shown(after['action'])} is needed too` }]
      : [],
  examples: [
    {
      before: ofOperation({ 'x-iam-actions': [] }),
      after: ofOperation({ 'x-iam-actions': [{ action: 'lamps:set' }] }),
      none: 'risk',
      back: 'permission-removed',
    },
  ],
};

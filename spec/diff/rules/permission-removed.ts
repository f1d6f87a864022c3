// What a user has to be allowed to do before the call succeeds.
import { ofOperation } from './example-documents.ts';
import { type Rule, same, shown } from './rule.ts';

export const permissionRemoved: Rule = {
  id: 'permission-removed',
  title: 'an operation needs one permission less (x-iam-actions)',
  about: ['permission'],
  members: ['action'],
  classes: same('non-breaking'),
  find: ({ before, after }) =>
    before && !after
      ? [{ before: before['action'], message: `the permission ${shown(before['action'])} is no longer needed` }]
      : [],
  examples: [
    {
      before: ofOperation({ 'x-iam-actions': [{ action: 'lamps:set' }] }),
      after: ofOperation({ 'x-iam-actions': [] }),
      none: 'non-breaking',
      back: 'permission-added',
    },
  ],
};

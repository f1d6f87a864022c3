// Details of a permission: access level, resource types, conditions, what else it depends on.
import { ofOperation } from './example-documents.ts';
import { changed, type Rule, same, shown, textOf } from './rule.ts';

const MEMBERS = ['accessLevel', 'resourceTypes', 'conditionKeys', 'aliases', 'dependencies'];
const level = (accessLevel: string): object => ofOperation({ 'x-iam-actions': [{ action: 'lamps:set', accessLevel }] });

export const permissionChanged: Rule = {
  id: 'permission-changed',
  title: 'details of a permission (level, resources, conditions, dependencies) differ',
  about: ['permission'],
  members: MEMBERS,
  classes: same('risk'),
  find: (pair) =>
    MEMBERS.flatMap((name) => {
      const values = changed(pair, name);
      return values
        ? [
            {
              ...values,
              message: `${name} of the permission ${textOf(pair.after, 'action')} is ${shown(values.after)}, it was ${shown(values.before)}`,
            },
          ]
        : [];
    }),
  examples: [{ before: level('Read'), after: level('Write'), none: 'risk', back: 'permission-changed' }],
};

// What no other rule looks at: nothing that differs goes without a class. Keywords that we do not know may mean anything.
import { isDeepStrictEqual } from 'node:util';
import { member } from '../../checks/json.ts';
import { ofFields } from './example-documents.ts';
import { type Rule, same, shown, type SubjectKind } from './rule.ts';

const KINDS: readonly SubjectKind[] = [
  'document',
  'tag',
  'server',
  'security',
  'securityScheme',
  'errorCode',
  'operation',
  'permission',
  'parameter',
  'body',
  'content',
  'response',
  'header',
  'field',
  'schema',
  'alternative',
  'schemaName',
];

export function otherChange(others: readonly Rule[]): Rule {
  const claimed = new Map(
    KINDS.map((kind) => [
      kind,
      new Set(others.filter(({ about }) => about.includes(kind)).flatMap(({ members }) => members)),
    ]),
  );
  return {
    id: 'other-change',
    title: 'anything else differs',
    about: KINDS,
    members: [],
    classes: same('risk'),
    find({ kind, before, after }) {
      if (!before || !after) return [];
      const names = new Set([...Object.keys(before), ...Object.keys(after)]);
      return [...names]
        .map((name) => ({ name, before: member(before, name), after: member(after, name) }))
        .filter((found) => !claimed.get(kind)?.has(found.name) && !isDeepStrictEqual(found.before, found.after))
        .map(({ name, ...values }) => ({
          ...values,
          message: `${name} is ${shown(values.after)}, it was ${shown(values.before)}`,
        }));
    },
    examples: [
      {
        before: ofFields({ lux: { readOnly: true } }),
        after: ofFields({ lux: {} }),
        request: 'risk',
        response: 'risk',
        back: 'other-change',
      },
    ],
  };
}

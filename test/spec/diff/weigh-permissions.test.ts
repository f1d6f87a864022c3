// A table of permissions that came or went is no change of what an operation asks for.
import { expect, test } from 'vitest';
import { ofOperation } from '../../../spec/diff/rules/example-documents.ts';
import { weighPermissions } from '../../../spec/diff/weigh-permissions.ts';
import { compare } from '../../spec/diff/compare.ts';

const needing = (...actions: string[]): object =>
  ofOperation(actions.length === 0 ? {} : { 'x-iam-actions': actions.map((action) => ({ action })) });
const told = (before: object, after: object): string[] =>
  weighPermissions(
    compare(before, after).map((change) => ({ ...change, causes: ['documents'] })),
    before,
    after,
  ).map(({ rule, class: class_, causes: [cause] }) => `${rule} ${class_} ${cause}`);

test('the first that is stated of an operation, and the last', () => {
  expect(told(needing(), needing('lamps:set'))).toEqual(['permission-added documentation statement']);
  expect(told(needing('lamps:set'), needing())).toEqual(['permission-removed documentation statement']);
});

test('one more beside others is a risk', () => {
  expect(told(needing('lamps:get'), needing('lamps:get', 'lamps:set'))).toEqual(['permission-added risk documents']);
  expect(told(needing('lamps:get', 'lamps:set'), needing('lamps:get'))).toEqual([
    'permission-removed non-breaking documents',
  ]);
});

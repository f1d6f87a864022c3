// Holds what was found against what an edit is known to mean: rule, class, direction, place.
import { expect } from 'vitest';
import type { Change } from '../../../spec/diff/change.ts';
import type { Drift } from '../../support/drifts.ts';

/** A row more or less may make a table equal to another one, or unlike it: then schemas appear, under names of their own. */
export const NAME_RULES: ReadonlySet<string> = new Set([
  'schema-added',
  'schema-removed',
  'schema-gone-with-users',
  'schema-renamed',
]);

export function expectVerdict({ row, edit }: Drift, changes: readonly Change[]): void {
  const [rule, class_] = edit[row.direction];
  const name = edit.place?.(row) ?? row.name;
  const found = changes.filter(
    (change) => change.rule === rule && change.place.replace(/(?:\[\]|\{\})+$/, '').endsWith(`.${name}`),
  );
  const place = `${row.section.title}, line ${row.line + 1}: ${row.name}`;
  // A range has two bounds: each is a change.
  const verdicts = [...new Set(found.map((change) => `${change.rule}: ${change.class} when in a ${change.direction}`))];
  expect({ place, verdicts }).toEqual({ place, verdicts: [`${rule}: ${class_} when in a ${row.direction}`] });
  for (const { message } of found) expect(message).toMatch(edit.says);
}

// Real drift: rows of the committed editions edited as vendors edit them, each page read by the whole line from text to spec. The class of
// every edit is known beforehand; what is found has to be that, at that place, and nothing without a rule.
import { describe, expect, test } from 'vitest';
import type { Change } from '../../../spec/diff/change.ts';
import { committedServices } from '../../support/committed-edition.ts';
import { type DriftEdit, driftEdits } from '../../support/drift-edits.ts';
import { applyDrift, type Drift, drifts } from '../../support/drifts.ts';
import { compare } from './compare.ts';

const PER_EDIT = 10;
const sample = drifts(committedServices, driftEdits, PER_EDIT);
const NAMES = new Set(['schema-added', 'schema-removed', 'schema-renamed']);

function expectVerdict({ row, edit }: Drift, changes: readonly Change[]): void {
  const [rule, class_] = edit[row.direction];
  const name = edit.place?.(row) ?? row.name;
  const onWire = changes.filter((change) => !NAMES.has(change.rule));
  const found = onWire.filter((change) => change.rule === rule && change.place.replace(/(?:\[\]|\{\})+$/, '').endsWith(`.${name}`));
  const place = `${row.section.title}, line ${row.line + 1}: ${row.name}`;
  // A range has two bounds: each is a change.
  const verdicts = [...new Set(found.map((change) => `${change.rule}: ${change.class} when in a ${change.direction}`))];
  expect({ place, verdicts }).toEqual({ place, verdicts: [`${rule}: ${class_} when in a ${row.direction}`] });
  expect(found[0]?.message).toMatch(/^[a-z]/);
}

describe.each(driftEdits.map((edit) => [edit.name, edit] as const))('%s', (_, edit: DriftEdit) => {
  const own = sample.filter((drift) => drift.edit === edit);

  test(`is told for what it is, ${own.length} times`, () => {
    expect(own.length).toBeGreaterThan(0);
    for (const drift of own) {
      const { before, after } = applyDrift(drift);
      const changes = compare(before, after);
      expectVerdict(drift, changes);
      // A row more or less may make a table equal to another one, or unlike it: then schemas appear, under names of their own.
      const expected = new Set([edit[drift.row.direction][0], ...(edit.also ?? []), ...NAMES]);
      expect(changes.filter(({ rule }) => !expected.has(rule))).toEqual([]);
    }
  });
});

test('some hundred edits are tried, both ways', () => {
  expect(sample.length).toBeGreaterThan(400);
  for (const direction of ['request', 'response']) expect(sample.filter(({ row }) => row.direction === direction).length).toBeGreaterThan(150);
});

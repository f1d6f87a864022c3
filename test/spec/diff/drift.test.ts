// Real drift: rows of the committed editions edited as vendors edit them, each page read by the whole line from text to spec. The class of
// every edit is known beforehand; what is found has to be that, at that place, and nothing without a rule.
import { describe, expect, test } from 'vitest';
import { resolveName } from '../../../spec/resolve-name.ts';
import { committedServices } from '../../support/committed-edition.ts';
import { type DriftEdit, driftEdits } from '../../support/drift-edits.ts';
import { applyDrift, applyPageDrift, drifts, pageDrifts } from '../../support/drifts.ts';
import { type PageEdit, pageEdits } from '../../support/page-edits.ts';
import { compare } from './compare.ts';
import { expectVerdict, NAME_RULES } from './expect-verdict.ts';

const PER_EDIT = 10;
const sample = drifts(committedServices, driftEdits, PER_EDIT);
const pageSample = pageDrifts(committedServices, pageEdits, PER_EDIT);

describe.each(driftEdits.map((edit) => [edit.name, edit] as const))('%s', (_, edit: DriftEdit) => {
  const own = sample.filter((drift) => drift.edit === edit);

  test(`is told for what it is, ${own.length} times`, () => {
    expect(own.length).toBeGreaterThan(0);
    for (const drift of own) {
      const { before, after } = applyDrift(drift);
      const changes = compare(before, after);
      expectVerdict(drift, changes);
      // Every place is one that `explain` finds.
      for (const { place } of changes)
        expect([place, resolveName(after, place) ?? resolveName(before, place)]).toEqual([place, expect.any(String)]);
      // A row more or less may make a table equal to another one, or unlike it: then schemas appear, under names of their own.
      const expected = new Set([edit[drift.row.direction][0], ...(edit.also ?? []), ...NAME_RULES]);
      expect(changes.filter(({ rule }) => !expected.has(rule))).toEqual([]);
    }
  });
});

describe.each(pageEdits.map((edit) => [edit.name, edit] as const))('a page: %s', (_, edit: PageEdit) => {
  const own = pageSample.filter((drift) => drift.edit === edit);

  test(`is told for what it is, ${own.length} times`, () => {
    expect(own.length).toBeGreaterThan(0);
    for (const drift of own) {
      const { before, after } = applyPageDrift(drift);
      const changes = compare(before, after);
      const place = drift.section.title;
      expect({
        place,
        found: [...new Set(changes.filter(({ rule }) => rule === edit.rule).map((change) => change.class))],
      }).toEqual({ place, found: [edit.class] });
      for (const change of changes) if (change.rule === edit.rule) expect(change.message).toMatch(edit.says);
      const expected = new Set([edit.rule, ...(edit.also ?? []), ...NAME_RULES]);
      expect({ place, others: changes.filter(({ rule }) => !expected.has(rule)) }).toEqual({ place, others: [] });
    }
  });
});

test('some hundred edits are tried, both ways', () => {
  expect(sample.length).toBeGreaterThan(500);
  for (const direction of ['request', 'response'])
    expect(sample.filter(({ row }) => row.direction === direction).length).toBeGreaterThan(150);
});

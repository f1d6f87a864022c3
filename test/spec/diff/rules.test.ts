// Every rule with its own examples, in both directions of the wire and of time.
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../../spec/diff/change.ts';
import { rules } from '../../../spec/diff/rules/rules.ts';
import { compare } from './compare.ts';

/** Rule, class and direction of each change; a change both ways counts for both. */
function verdicts(changes: readonly Change[]): string[] {
  return changes
    .flatMap(({ rule, class: class_, direction }) =>
      (direction === 'both' ? ['request', 'response'] : [direction]).map((way) => `${rule} ${way} ${class_}`),
    )
    .sort();
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples.map((example, index) => [index + 1, example] as const))(
    'example %i',
    (_, { before, after, back, ...classes }) => {
      const expected = Object.entries(classes).map(([direction, class_]) => `${id} ${direction} ${class_}`);
      expect(verdicts(compare(before, after))).toEqual(expected.sort());
      // Turned over in time it is the other rule's matter, in the same directions.
      const turned = compare(after, before);
      expect(new Set(turned.map((change) => change.rule))).toEqual(new Set(back === undefined ? [] : [back]));
      if (back === undefined) return;
      expect(new Set(verdicts(turned).map((verdict) => verdict.split(' ')[1]))).toEqual(new Set(Object.keys(classes)));
    },
  );

  test('has an example for each direction it speaks of, and a sentence for each change', () => {
    const ways = new Set(
      rule.examples.flatMap(({ request, response, none }) =>
        [request && 'request', response && 'response', none && 'none'].filter((way) => way !== undefined),
      ),
    );
    const goesBothWays = rule.about.some((kind) => kind === 'schema' || kind === 'field' || kind === 'content');
    if (goesBothWays) expect([...ways]).toEqual(expect.arrayContaining(['request', 'response']));
    for (const { before, after } of rule.examples)
      for (const { message } of compare(before, after)) expect(message).toMatch(/^[^A-Z\n]\S*\s.{3,}$/);
  });

  test('is the class of its examples', () => {
    for (const { request, response, none } of rule.examples) {
      if (request ?? none) expect(rule.classes.request).toBe(request ?? none);
      if (response) expect(rule.classes.response).toBe(response);
    }
  });
});

test('every rule is listed once, and every file of a rule is in the list', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  const parts = ['rule.ts', 'rules.ts', 'example-documents.ts'];
  const files = readdirSync(new URL('../../../spec/diff/rules/', import.meta.url)).filter(
    (name) => !parts.includes(name) && !name.endsWith('-words.ts'),
  );
  expect(files.sort()).toEqual(rules.map(({ id }) => `${id}.ts`).sort());
});

// Constraints that were read before the type of the elements was known.
import { expect, test } from 'vitest';
import { setElements } from '../../../../scraper/interpret/fields/types/element-literals.ts';
import type { Constraint } from '../../../../scraper/reference/constraint.ts';
import type { Field } from '../../../../scraper/reference/reference-model.ts';

function lamps(constraints: Constraint[]): Field {
  return { name: 'lamps', type: { kind: 'array', items: { kind: 'any' } }, constraints, required: false, at: [] };
}

test('a range binds elements that are numbers, and no texts', () => {
  const range: Constraint = { kind: 'range', minimum: 1, maximum: 9 };
  const numbers = lamps([range]);
  expect(setElements(numbers, 'integer')).toBe(true);
  expect(numbers.constraints).toEqual([range]);
  const texts = lamps([range, { kind: 'enum', values: ['desk'] }]);
  expect(setElements(texts, 'string')).toBe(true);
  expect(texts.constraints).toEqual([{ kind: 'enum', values: ['desk'] }]);
});

test('values become values of the element type, or the type is refused', () => {
  const numbers = lamps([{ kind: 'enum', values: ['1', '2'] }]);
  expect(setElements(numbers, 'integer')).toBe(true);
  expect(numbers.constraints).toEqual([{ kind: 'enum', values: [1, 2] }]);
  expect(setElements(lamps([{ kind: 'enum', values: ['desk'] }]), 'integer')).toBe(false);
});

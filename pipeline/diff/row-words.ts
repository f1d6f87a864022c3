// A row as it was read → the words of its description without layout, and what the row states beside them.
import type { Constraint } from '../../scraper/reference/constraint.ts';
import type { Field } from '../../scraper/reference/reference-model.ts';
import { type LayoutFree, layoutFree } from '../../spec/diff/layout-free.ts';

export function rowWords({ description = '', constraints, withdrawn = [] }: Field): LayoutFree {
  const words = layoutFree(description);
  const numbers = numbersOf(words.text);
  const facts = [...constraints, ...withdrawn].flatMap(statedValues);
  const held = ` ${words.text} `;
  // Zero and one follow from words such as "not empty".
  const isHeld = (value: string): boolean => /^[01]?$/.test(value) || numbers.includes(value) || held.includes(value);
  const beside = facts.filter(({ kind, value }) =>
    kind === 'default' ? !numbers.includes(value) && !held.includes(value) : !isHeld(value),
  );
  const read = new Set(facts.flatMap(({ value }) => numbersOf(value)));
  const isUnread = numbers.some((number) => !read.has(number));
  return {
    ...words,
    beside: beside
      .map(({ kind, value }) => `${kind} ${value}`)
      .sort()
      .join('\n'),
    numbers: numbers.join(' '),
    ...(isUnread && { isUnread: true as const }),
  };
}

/** Digits that belong to no name: not those of "IPv4" or "v2". */
function numbersOf(text: string): string[] {
  const joined = text.replace(/(?<=\b\d{1,3}) (?=000\b)/g, '');
  return joined.match(/(?<![\p{L}_])\d{1,20}(?:\.\d{1,9})?(?![\p{L}_])/gu) ?? [];
}

interface StatedValue {
  /** Which fact of the row, where two of the same number differ: a smallest and a greatest one. */
  kind: string;
  value: string;
}

function statedValues(constraint: Constraint): StatedValue[] {
  const { kind } = constraint;
  switch (kind) {
    case 'range':
    case 'length':
    case 'items':
    case 'keys':
    case 'entries':
      return Object.entries(constraint).flatMap(([bound, value]) =>
        typeof value === 'number' ? { kind: `${kind} ${bound}`, value: String(Math.abs(value)) } : [],
      );
    case 'enum':
      return constraint.values.map((value) => ({ kind, value: layoutFree(String(value)).text }));
    case 'default':
      return [{ kind, value: layoutFree(String(constraint.value)).text }];
    case 'multiple':
      return [{ kind, value: String(constraint.of) }];
    case 'required-when':
      return [{ kind, value: layoutFree(constraint.condition).text }];
    default:
      return [];
  }
}

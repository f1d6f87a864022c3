// What became of the values of an enumeration.
import { canonicalText, listMember } from '../../checks/json.ts';
import { findRenames } from '../find-renames.ts';
import type { Pair } from './rule.ts';

export interface ValueChanges {
  added: unknown[];
  removed: unknown[];
  renamed: { before: unknown; after: unknown }[];
}

/** Undefined where one side has no enumeration. */
export function valueChanges({ before, after }: Pair): ValueChanges | undefined {
  const [old, now] = [listMember(before, 'enum'), listMember(after, 'enum')];
  if (old.length === 0 || now.length === 0) return undefined;
  const gone = without(old, now);
  const added = without(now, old);
  const texts = (values: unknown[]) =>
    values.filter((value): value is string => typeof value === 'string').map((value) => ({ name: value, value }));
  const renamed = findRenames(texts(gone), texts(added), () => true).map((rename) => ({
    before: rename.before.value,
    after: rename.after.value,
  }));
  const [taken, given] = [renamed.map(({ before: value }) => value), renamed.map(({ after: value }) => value)];
  return {
    removed: without(gone, taken),
    added: without(added, given),
    renamed,
  };
}

function without(values: readonly unknown[], others: readonly unknown[]): unknown[] {
  const texts = new Set(others.map(canonicalText));
  return values.filter((value) => !texts.has(canonicalText(value)));
}

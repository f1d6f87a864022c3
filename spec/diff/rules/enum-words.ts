// What became of the values of an enumeration.
import { isDeepStrictEqual } from 'node:util';
import { listMember } from '../../checks/json.ts';
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
  const gone = old.filter((value) => !has(now, value));
  const added = now.filter((value) => !has(old, value));
  const texts = (values: unknown[]) =>
    values.filter((value): value is string => typeof value === 'string').map((value) => ({ name: value, value }));
  const renamed = findRenames(texts(gone), texts(added), () => true).map((rename) => ({
    before: rename.before.value,
    after: rename.after.value,
  }));
  const [taken, given] = [renamed.map(({ before: value }) => value), renamed.map(({ after: value }) => value)];
  return {
    removed: gone.filter((value) => !has(taken, value)),
    added: added.filter((value) => !has(given, value)),
    renamed,
  };
}

function has(values: readonly unknown[], value: unknown): boolean {
  return values.some((other) => isDeepStrictEqual(other, value));
}

// Types as a set: which values a list of type names takes.
import { member } from '../../checks/json.ts';
import type { Pair } from './rule.ts';

export type TypeChange = 'wider' | 'narrower' | 'other';

const ALL = ['array', 'boolean', 'number', 'object', 'string'];

/** Undefined where both sides take values of the same types. */
export function typeChange({ before, after }: Pair): TypeChange | undefined {
  if (!before || !after) return undefined;
  const [old, now] = [typesOf(before), typesOf(after)];
  const grows = !now.every((type) => takes(old, type));
  const shrinks = !old.every((type) => takes(now, type));
  if (!grows && !shrinks) return undefined;
  return grows && shrinks ? 'other' : grows ? 'wider' : 'narrower';
}

export function typeText(subject: object | undefined): string {
  const types = member(subject, 'types');
  return Array.isArray(types) ? types.join(' or ') : 'any type';
}

/** Without a type a schema takes all of them. */
function typesOf(subject: object): readonly string[] {
  const types = member(subject, 'types');
  return Array.isArray(types) ? (types as string[]) : ALL;
}

function takes(types: readonly string[], type: string): boolean {
  return types.includes(type) || (type === 'integer' && types.includes('number'));
}

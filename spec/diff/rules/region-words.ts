// The values of the variables in a server's address, such as its regions.
import { isObject, listMember, member, objectMember } from '../../checks/json.ts';
import type { Pair, Subject } from './rule.ts';

/** "region ap-1" for each value that one server lists and the other does not. */
export function valuesOnlyIn(side: 'before' | 'after', pair: Pair): string[] {
  const [own, other] = side === 'before' ? [pair.before, pair.after] : [pair.after, pair.before];
  if (!own || !other) return [];
  const there = valuesOf(other);
  return valuesOf(own).filter((value) => !there.includes(value));
}

export function defaultsOf(subject: Subject | undefined): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(objectMember(subject, 'variables')).map(([name, variable]) => [name, member(variable, 'default')]),
  );
}

function valuesOf(subject: Subject): string[] {
  return Object.entries(objectMember(subject, 'variables')).flatMap(([name, variable]) =>
    isObject(variable) ? listMember(variable, 'enum').map((value) => `${name} ${String(value)}`) : [],
  );
}

// An object of which no field is told any more, and whose fields all went from other objects too: they are gone here as they are there.
import { pointerParts, valueAt } from '../build/json-pointer.ts';
import { member, objectMember } from '../checks/json.ts';
import type { Change } from './change.ts';

/** @param before the old document. */
export function goneWithOthers(changes: readonly Change[], before: unknown): Change[] {
  const gone = new Map<string, Change>();
  for (const change of changes)
    if (change.rule === 'removed' && change.causes.every((cause) => cause === 'documents'))
      gone.set(`${change.direction} ${change.place.slice(change.place.lastIndexOf('.') + 1)}`, change);
  if (gone.size === 0) return [...changes];
  return changes.flatMap((change) => {
    const pointer = change.pointers.before;
    if (change.rule !== 'object-undescribed' || pointer === undefined) return [change];
    const place = valueAt(before, pointerParts(pointer) ?? [])?.value;
    // The place of a body is its content, where its schema has no name.
    const names = Object.keys(objectMember(member(place, 'schema') ?? place, 'properties'));
    const likes = names.flatMap((name) => gone.get(`${change.direction} ${name}`) ?? []);
    if (names.length === 0 || likes.length < names.length) return [change];
    return names.map((name, index) => ({
      ...(likes[index] as Change),
      place: `${change.place}.${name}`,
      operations: change.operations,
      pointers: change.pointers,
    }));
  });
}

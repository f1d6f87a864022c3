// An object of which no field is told any more, and whose fields all went from other objects too: they are gone here as they are there.
import { pointerParts, valueAt } from '../build/json-pointer.ts';
import { member, objectMember } from '../checks/json.ts';
import type { Change } from './change.ts';

/** @param before the old document. */
export function goneWithOthers(changes: readonly Change[], before: unknown): Change[] {
  /** By direction and owner: the fields that went from it, by name. */
  const gone = new Map<string, Map<string, Change>>();
  for (const change of changes)
    if (change.rule === 'removed' && change.causes.every((cause) => cause === 'documents')) put(gone, change);
  if (gone.size === 0) return [...changes];
  return changes.flatMap((change) => {
    const pointer = change.pointers.before;
    if (change.rule !== 'object-undescribed' || pointer === undefined) return [change];
    if (change.causes.some((cause) => cause !== 'documents')) return [change];
    const place = valueAt(before, pointerParts(pointer) ?? [])?.value;
    // The place of a body is its content, where its schema has no name.
    const names = Object.keys(objectMember(member(place, 'schema') ?? place, 'properties'));
    // Together from one other object: single names such as "id" go from many.
    const like = [...gone].find(
      ([owner, fields]) => owner.startsWith(`${change.direction} `) && names.every((name) => fields.has(name)),
    )?.[1];
    if (names.length === 0 || !like) return [change];
    return names.map((name) => ({
      ...(like.get(name) as Change),
      place: `${change.place}.${name}`,
      operations: change.operations,
      pointers: change.pointers,
    }));
  });
}

function put(gone: Map<string, Map<string, Change>>, change: Change): void {
  const dot = change.place.lastIndexOf('.');
  const owner = `${change.direction} ${change.place.slice(0, Math.max(dot, 0))}`;
  const fields = gone.get(owner) ?? new Map<string, Change>();
  gone.set(owner, fields.set(change.place.slice(dot + 1), change));
}

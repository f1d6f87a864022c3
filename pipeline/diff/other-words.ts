// Rows that say something else in both states of a service, and of which nothing that was read differs → a change of words for each. An
// edition keeps no sentences: this is how a person learns of one that the reading does not understand.
import { pointerParts } from '../../spec/build/json-pointer.ts';
import { member, objectMember, textMember } from '../../spec/checks/json.ts';
import type { Change } from '../../spec/diff/change.ts';
import type { StatedRow } from '../../spec/diff/weigh-evidence.ts';
import type { Side } from './read-side.ts';

/** @param changes what is told already, for whatever reason. */
export function otherWords(before: Side, after: Side, changes: readonly Change[]): Change[] {
  if (!before.rows || !after.rows || !before.state || !after.state) return [];
  const told = new Set(changes.flatMap(({ pointers: { before: old, after: now } }) => [old ?? '', now ?? '']));
  const owners = new Set([...told].flatMap(withOwners));
  const found: Change[] = [];
  for (const pointer of Object.keys(after.provenance ?? {})) {
    if (owners.has(pointer) || !Object.hasOwn(before.provenance ?? {}, pointer)) continue;
    const named = placeOf(pointer, after.document);
    if (!named || placeOf(pointer, before.document)?.place !== named.place) continue;
    if (areAlike(before.rows(pointer), after.rows(pointer))) continue;
    found.push({
      rule: 'description-changed',
      class: 'documentation',
      direction: 'none',
      scope: 'wire',
      ...named,
      pointers: { before: pointer, after: pointer },
      message: 'the documents describe it in other words, of which nothing else was read',
      causes: ['statement'],
    });
  }
  return found;
}

/** A field, and what it is in, where something inside of it is told. */
function withOwners(pointer: string): string[] {
  const field = /^\/components\/schemas\/[^/]+\/properties\/[^/]+|^\/paths\/[^/]+\/[^/]+\/parameters\/\d+/.exec(
    pointer,
  )?.[0];
  return field === undefined ? [pointer] : [pointer, field];
}

/** Fields of named schemas, and parameters. */
function placeOf(pointer: string, document: unknown): Pick<Change, 'place' | 'operations'> | undefined {
  const parts = pointerParts(pointer) ?? [];
  const [first, second, third, fourth, fifth, ...more] = parts;
  if (more.length > 0) return undefined;
  if (first === 'components' && second === 'schemas' && fourth === 'properties' && fifth !== undefined)
    return { place: `${third}.${fifth}`, operations: [] };
  if (first !== 'paths' || fourth !== 'parameters' || fifth === undefined) return undefined;
  const operation = objectMember(objectMember(objectMember(document, 'paths'), second ?? ''), third ?? '');
  const parameter = (member(operation, 'parameters') as unknown[] | undefined)?.[Number(fifth)];
  const [id, place, name] = [
    textMember(operation, 'operationId'),
    textMember(parameter, 'in'),
    textMember(parameter, 'name'),
  ];
  if (id === undefined || place === undefined || name === undefined) return undefined;
  return { place: `${id}.${place}.${name}`, operations: [id] };
}

/** Also where nothing is known of one side, and where a schema is now that of fewer tables, or of more. */
function areAlike(old: readonly StatedRow[], now: readonly StatedRow[]): boolean {
  const isLike = ({ digest }: StatedRow, other: StatedRow): boolean =>
    digest.text === other.digest.text || digest.parts.join() === other.digest.parts.join();
  return (
    old.every((one) => now.some((other) => isLike(one, other))) ||
    now.every((other) => old.some((one) => isLike(one, other)))
  );
}

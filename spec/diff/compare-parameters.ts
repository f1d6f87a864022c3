// The parameters of two operations: those of the path by their order in it, the others by place and name.
import { member, pointerTo, textMember } from '../checks/json.ts';
import { type FoundParameter, listedParameters, type PathOperation, placeholdersOf } from '../checks/operation-view.ts';
import { type Comparison, type Spot, without } from './comparison.ts';
import type { SchemaComparison } from './compare-schemas.ts';
import { findRenames } from './find-renames.ts';
import type { Subject } from './rules/rule.ts';
import { schemaShape } from './schema-shape.ts';

export function compareParameters(
  before: PathOperation,
  after: PathOperation,
  operation: Spot,
  comparison: Comparison,
  schemas: SchemaComparison,
): void {
  const old = parametersOf(before, comparison, 'before');
  const now = parametersOf(after, comparison, 'after');
  const partners = new Map<FoundParameter, FoundParameter>();
  for (const [key, parameter] of old) {
    const partner = now.get(key);
    if (partner) partners.set(parameter, partner);
  }
  const taken = new Set(partners.values());
  const left = (parameters: ReadonlyMap<string, FoundParameter>, isTaken: (parameter: FoundParameter) => boolean) =>
    [...parameters.values()]
      .filter((parameter) => !isTaken(parameter))
      .map((value) => ({ name: textMember(value.value, 'name') ?? '', value }));
  const gone = left(old, (parameter) => partners.has(parameter));
  const added = left(now, (parameter) => taken.has(parameter));
  // The same name in another place, then a similar name in the same place.
  for (const { name, value } of gone) {
    const moved = added.filter((other) => other.name === name);
    if (moved.length === 1 && moved[0]) partners.set(value, moved[0].value);
  }
  const shape = (side: 'before' | 'after', parameter: FoundParameter): string =>
    schemaShape(comparison[side], {
      value: member(parameter.value, 'schema'),
      pointer: pointerTo(parameter.pointer, 'schema'),
    });
  const isOneShape = (one: FoundParameter, other: FoundParameter): boolean =>
    placeOf(one) === placeOf(other) && shape('before', one) === shape('after', other);
  for (const rename of findRenames(
    gone.filter(({ value }) => !partners.has(value)),
    added,
    isOneShape,
  ))
    partners.set(rename.before.value, rename.after.value);

  const matched = new Set(partners.values());
  for (const parameter of old.values()) look(parameter, partners.get(parameter));
  for (const parameter of now.values()) if (!matched.has(parameter)) look(undefined, parameter);

  function look(one: FoundParameter | undefined, other: FoundParameter | undefined): void {
    const shown = other ?? (one as FoundParameter);
    const spot: Spot = {
      ...operation,
      place: `${operation.place}.${placeOf(shown)}.${textMember(shown.value, 'name') ?? ''}`,
      direction: 'request',
      pointers: { ...(one && { before: one.pointer }), ...(other && { after: other.pointer }) },
    };
    comparison.look('parameter', one && subjectOf(one), other && subjectOf(other), spot);
    if (!one || !other) return;
    const side = ({ value, pointer }: FoundParameter) =>
      member(value, 'schema') === undefined
        ? undefined
        : { value: member(value, 'schema'), pointer: pointerTo(pointer, 'schema') };
    schemas.compare(side(one), side(other), spot);
  }
}

/** By key. An operation's own parameter comes before one that its path gives to all operations. */
function parametersOf(
  { node, path }: PathOperation,
  comparison: Comparison,
  side: 'before' | 'after',
): Map<string, FoundParameter> {
  const names = placeholdersOf(path);
  const found = new Map<string, FoundParameter>();
  for (const owner of [node, node.parent]) {
    for (const parameter of owner ? listedParameters(comparison[side], owner) : []) {
      const name = textMember(parameter.value, 'name') ?? '';
      // The name of a placeholder is no part of what is sent: its place in the path is.
      const key =
        placeOf(parameter) === 'path' && names.includes(name)
          ? `path ${names.indexOf(name)}`
          : `${placeOf(parameter)} ${placeOf(parameter) === 'header' ? name.toLowerCase() : name}`;
      if (!found.has(key)) found.set(key, parameter);
    }
  }
  return found;
}

function placeOf(parameter: FoundParameter): string {
  return textMember(parameter.value, 'in') ?? 'query';
}

function subjectOf({ value }: FoundParameter): Subject {
  const { schema: _, example, examples, ...rest } = value;
  const name = textMember(value, 'name');
  return {
    ...without(rest),
    // The case of a header's name says nothing.
    ...(member(value, 'in') === 'header' && name !== undefined && { name: name.toLowerCase() }),
    ...((example ?? examples) !== undefined && { examples: { example, examples } }),
  };
}

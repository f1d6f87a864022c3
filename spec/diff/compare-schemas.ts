// Two schemas at one place, part by part. A schema with a name is compared once per direction, so that recursion ends and a shared
// schema is reported once.
import { listMember } from '../checks/json.ts';
import type { Comparison, Spot } from './comparison.ts';
import { type Alternative, pairAlternatives } from './pair-alternatives.ts';
import { findRenames } from './find-renames.ts';
import type { Subject } from './rules/rule.ts';
import { schemaShape } from './schema-shape.ts';
import { type SchemaNode, type SchemaPlace, readSchemaNode, referenceOf } from './schema-node.ts';

const DEEPEST = 20;

/** Undefined on the side that has no schema there: any value. */
type Side = SchemaPlace | undefined;

export class SchemaComparison {
  /** Names of schemas that stand at the same places: old name → new names. */
  readonly namePairs = new Map<string, Set<string>>();
  /** Schemas with names, one inside of the other, that are being compared. */
  private depth = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly comparison: Comparison) {}

  compare(before: Side, after: Side, spot: Spot): void {
    if (!before && !after) return;
    const { comparison } = this;
    const old = before && referenceOf(comparison.before, before);
    const now = after && referenceOf(comparison.after, after);
    if (!old && !now) return this.comparePlaces(before, after, spot);
    const unit = `${old?.target.pointer ?? before?.pointer ?? ''} ${now?.target.pointer ?? after?.pointer ?? ''} ${spot.direction}`;
    if (old && now) {
      const names = this.namePairs.get(old.name) ?? new Set();
      this.namePairs.set(old.name, names.add(now.name));
      comparison.look(
        'schema',
        this.node('before', old.beside).keywords,
        this.node('after', now.beside).keywords,
        spot,
      );
    }
    if (!comparison.enter(unit, spot.unit)) return;
    const target: Spot = {
      unit,
      place: now && old ? now.name : spot.place,
      direction: spot.direction,
      pointers: pointersOf(old?.target ?? before, now?.target ?? after),
    };
    this.inTurn(() => {
      if (old && now) this.comparePlaces(before, after, target, old.target, now.target);
      else this.comparePlaces(before, after, target);
    });
  }

  /** `old` and `now`: what to compare, where the places themselves are references. */
  private comparePlaces(before: Side, after: Side, spot: Spot, old = before, now = after): void {
    const nodes = [this.node('before', old), this.node('after', now)] as const;
    if (
      before &&
      after &&
      isChoice(nodes[0]) !== isChoice(nodes[1]) &&
      this.compareChoice([before, after], nodes, spot)
    )
      return;
    this.compareNodes(...nodes, spot);
  }

  /** Several things a value may be on the one side, and on the other one of them: the rest came or went. False where it is none of them. */
  private compareChoice(
    [before, after]: readonly [SchemaPlace, SchemaPlace],
    [old, now]: readonly [SchemaNode, SchemaNode],
    spot: Spot,
  ): boolean {
    const { comparison } = this;
    const isOld = isChoice(old);
    const [side, choice, single] = isOld ? (['before', old, now] as const) : (['after', now, old] as const);
    if (!isDescribed(single)) return false;
    const shape = schemaShape(comparison[isOld ? 'after' : 'before'], isOld ? after : before);
    const fits = choice.alternatives.map((place) =>
      schemaShape(comparison[side], place) === shape ? 2 : likeness(this.node(side, place), single),
    );
    const kept = fits.indexOf(fits.reduce((best, fit) => Math.max(best, fit), 0));
    if (fits[kept] === 0) return false;
    for (const [index, place] of choice.alternatives.entries()) {
      if (index === kept) {
        const pair = isOld ? ([place, after] as const) : ([before, place] as const);
        this.compare(...pair, inside(spot, '', ...pair));
        continue;
      }
      const subject = { name: this.keyOf(side, place) };
      if (isOld) comparison.look('alternative', subject, undefined, inside(spot, '|', place, undefined));
      else comparison.look('alternative', undefined, subject, inside(spot, '|', undefined, place));
    }
    return true;
  }

  private keyOf(side: 'before' | 'after', place: SchemaPlace): string {
    const view = this.comparison[side];
    return referenceOf(view, place)?.name ?? schemaShape(view, place);
  }

  /** At once, or after all others where a chain of schemas is deeper than a stack should be. */
  private inTurn(work: () => void): void {
    if (this.depth >= DEEPEST) {
      this.waiting.push(work);
      return;
    }
    const isFirst = this.depth === 0;
    let next: (() => void) | undefined = work;
    while (next) {
      this.depth += 1;
      next();
      this.depth -= 1;
      next = isFirst ? this.waiting.shift() : undefined;
    }
  }

  private node(side: 'before' | 'after', place: Side): SchemaNode {
    return readSchemaNode(this.comparison[side], place ?? { value: {}, pointer: '' });
  }

  private compareNodes(before: SchemaNode, after: SchemaNode, spot: Spot): void {
    if (isOpaque(before) ? isDescribed(after) : isDescribed(before) && isOpaque(after))
      return this.comparison.look('schema', statement(before), statement(after), spot);
    this.comparison.look('schema', before.keywords, after.keywords, spot);
    // Fields of what is no object any more are gone with the type.
    const areObjects = mayBe(before, 'object') && mayBe(after, 'object');
    if (areObjects) this.compareFields(before, after, spot);
    if (mayBe(before, 'array') && mayBe(after, 'array'))
      this.compare(before.items, after.items, inside(spot, '[]', before.items, after.items));
    if (areObjects) this.compare(before.values, after.values, inside(spot, '{}', before.values, after.values));
    this.compareAlternatives(before, after, spot);
  }

  private compareFields(before: SchemaNode, after: SchemaNode, spot: Spot): void {
    const subject = (node: SchemaNode, name: string) => ({ name, ...(node.required.has(name) && { required: true }) });
    const gone = [...before.fields]
      .filter(([name]) => !after.fields.has(name))
      .map(([name, value]) => ({ name, value }));
    const added = [...after.fields]
      .filter(([name]) => !before.fields.has(name))
      .map(([name, value]) => ({ name, value }));
    const renames = new Map(
      findRenames(
        gone,
        added,
        (old, now) => schemaShape(this.comparison.before, old) === schemaShape(this.comparison.after, now),
      ).map((rename) => [rename.before.name, rename.after.name]),
    );
    const taken = new Set(renames.values());
    for (const [name, old] of before.fields) {
      const newName = renames.get(name) ?? name;
      const now = after.fields.get(newName);
      const at = inside(spot, `.${now ? newName : name}`, old, now);
      this.comparison.look('field', subject(before, name), now && subject(after, newName), at);
      if (now) this.compare(old, now, at);
    }
    for (const { name, value } of added)
      if (!taken.has(name))
        this.comparison.look('field', undefined, subject(after, name), inside(spot, `.${name}`, undefined, value));
    // A name that is required without being described.
    for (const name of new Set([...before.required, ...after.required])) {
      if (before.fields.has(name) || after.fields.has(name)) continue;
      this.comparison.look(
        'field',
        subject(before, name),
        subject(after, name),
        inside(spot, `.${name}`, undefined, undefined),
      );
    }
  }

  private compareAlternatives(before: SchemaNode, after: SchemaNode, spot: Spot): void {
    const { comparison } = this;
    const alternativesOf = (side: 'before' | 'after', { alternatives }: SchemaNode): Alternative[] =>
      alternatives.map((place) => ({
        key: this.keyOf(side, place),
        shape: () => schemaShape(comparison[side], place),
        place,
      }));
    const old = alternativesOf('before', before);
    const { pairs, gone, added } = pairAlternatives(old, alternativesOf('after', after));
    for (const { before: one, after: other } of pairs) {
      const number = one.key === other.key ? old.indexOf(one) + 1 : '';
      this.compare(one.place, other.place, inside(spot, `|${number}`, one.place, other.place));
    }
    for (const { key, place } of gone)
      comparison.look('alternative', { name: key }, undefined, inside(spot, '|', place, undefined));
    for (const { key, place } of added)
      comparison.look('alternative', undefined, { name: key }, inside(spot, '|', undefined, place));
  }
}

/** An object of which the document tells nothing but that it is one. */
function isOpaque({ keywords, fields, required, values, alternatives }: SchemaNode): boolean {
  const types = listMember(keywords, 'types');
  return (
    types.length === 1 &&
    types[0] === 'object' &&
    fields.size + required.size + alternatives.length === 0 &&
    values === undefined &&
    keywords['unknownFields'] === undefined
  );
}

/** Nothing but a list of things that a value may be. */
function isChoice({ keywords, fields, alternatives }: SchemaNode): boolean {
  return alternatives.length > 1 && fields.size === 0 && keywords['types'] === undefined;
}

/** The part of all their fields that both have. */
function likeness(one: SchemaNode, other: SchemaNode): number {
  const names = [...one.fields.keys()];
  const shared = names.filter((name) => other.fields.has(name)).length;
  return shared === 0 ? 0 : shared / (names.length + other.fields.size - shared);
}

function isDescribed(node: SchemaNode): boolean {
  return node.fields.size > 0 && mayBe(node, 'object');
}

/** Whether the fields are told is the change; that they are then closed comes with it. */
function statement({ keywords, fields }: SchemaNode): Subject {
  const { unknownFields: _, ...rest } = keywords;
  return { ...rest, described: fields.size > 0 };
}

function mayBe({ keywords }: SchemaNode, type: string): boolean {
  return keywords['types'] === undefined || listMember(keywords, 'types').includes(type);
}

function pointersOf(before: Side, after: Side): Spot['pointers'] {
  return { ...(before && { before: before.pointer }), ...(after && { after: after.pointer }) };
}

function inside(spot: Spot, name: string, before: Side, after: Side): Spot {
  return { ...spot, place: spot.place + name, pointers: pointersOf(before, after) };
}

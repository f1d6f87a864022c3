// The state of one comparison: both documents, the changes found so far, and which operation leads to which shared schema.
import { isDeepStrictEqual } from 'node:util';
import type { DocumentView } from '../checks/document-view.ts';
import { type Change, type Direction, worseOf } from './change.ts';
import type { Pair, Subject, SubjectKind } from './rules/rule.ts';
import { rules } from './rules/rules.ts';

/** Where a pair of objects stands. A unit is an operation or a shared schema: what is compared once, however often it is used. */
export interface Spot {
  unit: string;
  place: string;
  direction: Direction;
  pointers: { before?: string; after?: string };
}

type Found = Omit<Change, 'operations' | 'causes'> & { unit: string };

export class Comparison {
  private readonly found: Found[] = [];
  /** Unit → units it is used in. */
  private readonly usedIn = new Map<string, Set<string>>();
  /** Operation ids by their unit, in document order. */
  private readonly operations = new Map<string, string>();

  /** Both are asked for when all operations are known. */
  private readonly reaching = new Map<string, readonly string[]>();
  private order: ReadonlyMap<string, number> | undefined;

  constructor(
    readonly before: DocumentView,
    readonly after: DocumentView,
    /** What became of names that are gone: the name in their place, under which the old one still works. */
    readonly aliases: ReadonlyMap<string, string>,
  ) {}

  /** Runs the rules about one pair of objects; what differs and is no rule's matter is found by other-change. */
  look(kind: SubjectKind, before: Subject | undefined, after: Subject | undefined, spot: Spot): void {
    if (before && after && isDeepStrictEqual(before, after)) return;
    const pair: Pair = { kind, before, after };
    for (const rule of rules) {
      if (!rule.about.includes(kind)) continue;
      for (const { message, ...values } of rule.find(pair)) {
        const { unit, place, direction, pointers } = spot;
        const { request, response } = rule.classes;
        const class_ =
          direction === 'response' ? response : direction === 'both' ? worseOf(request, response) : request;
        this.found.push({
          rule: rule.id,
          class: class_,
          direction,
          scope: rule.scope ?? 'wire',
          place,
          pointers,
          ...values,
          message,
          unit,
        });
      }
    }
  }

  addOperation(unit: string, id: string): void {
    this.operations.set(unit, id);
  }

  /** False where the unit was compared already. */
  enter(unit: string, from: string): boolean {
    const known = this.usedIn.get(unit);
    if (known) known.add(from);
    else this.usedIn.set(unit, new Set([from]));
    return known === undefined;
  }

  /** In the order of the walk. One change of a schema that goes both ways, and means the same both ways, is one change. */
  changes(): Change[] {
    const changes = new Map<string, Change>();
    for (const { unit, ...found } of this.found) {
      const key = JSON.stringify([found.rule, found.class, found.place, found.message, found.before, found.after]);
      const known = changes.get(key);
      const operations = this.reached(unit);
      if (!known) changes.set(key, { ...found, operations, causes: [] });
      else {
        if (known.operations !== operations) known.operations = this.inOrder([...known.operations, ...operations]);
        if (known.direction !== found.direction) known.direction = 'both';
      }
    }
    return [...changes.values()];
  }

  /** Ids of the operations that a unit is used in, directly or through other schemas, in document order. */
  private reached(unit: string): readonly string[] {
    const known = this.reaching.get(unit);
    if (known) return known;
    const seen = new Set<string>();
    const waiting = [unit];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      for (const user of this.usedIn.get(next) ?? []) waiting.push(user);
    }
    const ids = [...seen].flatMap((key) => this.operations.get(key) ?? []);
    const reached = this.inOrder(ids);
    this.reaching.set(unit, reached);
    return reached;
  }

  private inOrder(ids: Iterable<string>): string[] {
    this.order ??= new Map([...this.operations.values()].map((id, index) => [id, index]));
    const { order } = this;
    return [...new Set(ids)].sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
  }
}

/** Members of an object that are compared as they are: without those that hold objects compared elsewhere. */
export function without(value: unknown, ...names: string[]): Subject {
  const kept = Object.entries(typeof value === 'object' && value !== null ? value : {}).filter(
    ([name]) => !names.includes(name),
  );
  return Object.fromEntries(kept);
}

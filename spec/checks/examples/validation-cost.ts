// How many steps a validator takes for a value at most, counted without taking them: alternatives inside of alternatives double with each
// level, and a schema of one kilobyte asks for years.
import { limits } from '../../../scraper/diagnostics/limits.ts';
import { isObject, type JsonObject } from '../json.ts';

type Resolve = (reference: string) => unknown;

/** Deeper than that no validator gets before its stack ends. */
const DEEPEST = 1000;
/** Keywords that hold schemas for the value itself: lists of them, and others. */
const ALTERNATIVES = ['allOf', 'anyOf', 'oneOf'];
const SAME_VALUE = ['not', 'if', 'then', 'else', '$ref', '$dynamicRef', 'dependentSchemas', 'dependencies'];
const OF_VALUE = [...ALTERNATIVES, ...SAME_VALUE];

/** Whether a value can be held against its schema within the budget. Takes no more steps than that budget itself. */
export function isAffordable(value: unknown, schema: unknown, resolve: Resolve): boolean {
  return new Costs(resolve, limits.exampleSteps.most).of(value, schema, 0) <= limits.exampleSteps.most;
}

class Costs {
  private readonly known = new Map<JsonObject, Map<unknown, number>>();
  private steps = 0;

  constructor(
    private readonly resolve: Resolve,
    private readonly most: number,
  ) {}

  /** Infinity for what is beyond the budget, or refers to itself without end. */
  of(value: unknown, schema: unknown, depth: number): number {
    this.steps += 1;
    if (this.steps > this.most || depth > DEEPEST) return Infinity;
    if (!isObject(schema)) return 1;
    // A tree is walked once; what many ways may lead to is counted once and added as often as it is met.
    const isShared = OF_VALUE.some((keyword) => schema[keyword] !== undefined);
    if (!isShared) return this.count(value, schema, depth);
    const costs = this.known.get(schema) ?? new Map<unknown, number>();
    this.known.set(schema, costs);
    const found = costs.get(value);
    if (found !== undefined) return found;
    costs.set(value, Infinity);
    const cost = this.count(value, schema, depth);
    costs.set(value, cost);
    return cost;
  }

  private count(value: unknown, schema: JsonObject, depth: number): number {
    let cost = 1;
    const add = (one: unknown, held: unknown): void => {
      if (cost <= this.most) cost += this.of(one, held, depth + 1);
    };
    const step = (count: number): void => {
      this.steps += count;
      cost += count;
    };
    for (const [keyword, held] of Object.entries(schema)) {
      if (keyword === 'prefixItems') listOf(value).forEach((item, index) => add(item, listOf(held)[index]));
      else if (ALTERNATIVES.includes(keyword)) for (const one of listOf(held)) add(value, one);
      else if (keyword === '$ref' || keyword === '$dynamicRef') add(value, this.resolve(String(held)));
      else if (keyword === 'dependentSchemas' || keyword === 'dependencies')
        for (const one of membersOf(held)) add(value, one);
      else if (SAME_VALUE.includes(keyword)) add(value, held);
      else if (/^(?:items|contains|unevaluatedItems|additionalItems)$/.test(keyword))
        listOf(value).forEach((item, index) => add(item, Array.isArray(held) ? held[index] : held));
      else if (keyword === 'properties' && isObject(value) && isObject(held))
        for (const [name, one] of Object.entries(value)) add(one, Object.hasOwn(held, name) ? held[name] : true);
      else if (keyword === 'patternProperties') {
        for (const one of membersOf(value)) {
          // Their number is a product: no size of a document bounds it.
          if (cost > this.most) break;
          for (const pattern of membersOf(held)) add(one, pattern);
        }
      } else if (/^(?:additional|unevaluated)Properties$/.test(keyword))
        for (const one of membersOf(value)) add(one, held);
      else if (keyword === 'propertyNames' && isObject(value)) for (const name of Object.keys(value)) add(name, held);
      // What is no text or number is compared member by member.
      else if (keyword === 'enum' && typeof value === 'object') step(listOf(held).length);
    }
    return cost;
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function membersOf(value: unknown): readonly unknown[] {
  return isObject(value) ? Object.values(value) : [];
}

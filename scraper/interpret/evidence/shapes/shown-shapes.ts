// What the examples of all operations show under each field, and whether those of another operation have it as its row says: two that
// agree outweigh one example.
import { leafOf } from '../../fields/types/type-leaf.ts';
import type { Field, Operation } from '../../../reference/reference-model.ts';
import { elementsOf, isRecord, keysOf } from '../example-evidence.ts';
import { walkExamples } from '../walk-examples.ts';

interface Shown {
  operation: Operation;
  isList: boolean;
  keys: ReadonlySet<string>;
}

export class ShownShapes {
  private readonly values = new Map<Operation, Map<Field, unknown[]>>();
  private readonly byName = new Map<string, Shown[]>();

  /** @param isOpen true for fields whose reading may change. */
  constructor(operations: readonly Operation[], isOpen: (field: Field) => boolean) {
    for (const operation of operations) {
      const seen = new Map<Field, unknown[]>();
      walkExamples(operation, {
        value({ field, value, isElement }) {
          if (isElement || value === null || !isOpen(field)) return;
          const known = seen.get(field);
          if (known) known.push(value);
          else seen.set(field, [value]);
        },
      });
      this.values.set(operation, seen);
      for (const [field, values] of seen) this.remember(operation, field, values);
    }
  }

  /** The values of each field, in the order of the page. */
  of(operation: Operation): ReadonlyMap<Field, readonly unknown[]> {
    return this.values.get(operation) ?? new Map();
  }

  /** True where the examples of another operation have under this name what the row says: one object, or a list, of these keys. */
  agrees(operation: Operation, { name, type }: Field, values: readonly unknown[]): boolean {
    const keys = keysOf(elementsOf(values));
    return (this.byName.get(name) ?? []).some(
      (shown) =>
        shown.operation !== operation && shown.isList === (type.kind === 'array') && areAlike(keys, shown.keys),
    );
  }

  private remember(operation: Operation, { name, type }: Field, values: readonly unknown[]): void {
    const leaf = leafOf(type).kind;
    const isList = type.kind === 'array';
    const isAsStated = values.every((value) => (isList ? Array.isArray(value) : isRecord(value)));
    if ((leaf !== 'object' && leaf !== 'reference') || !isAsStated) return;
    const shown = { operation, isList, keys: keysOf(elementsOf(values)) };
    const known = this.byName.get(name);
    if (known) known.push(shown);
    else this.byName.set(name, [shown]);
  }
}

/** Most keys of the smaller set are those of the other. */
function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const common = [...one].filter((key) => other.has(key)).length;
  return common > 0 && common * 3 >= Math.min(one.size, other.size) * 2;
}

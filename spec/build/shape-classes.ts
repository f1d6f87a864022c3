// Which tables describe the same object. Two tables are one schema when their fields agree in name, type, mandatory flag (a table
// without that column says the same as one full of "No") and
// constraints, and so do the tables that they refer to, however deep and however recursive.
import { isSharedKey } from '../../scraper/reference/shared-key.ts';
import type { Constraint } from '../../scraper/reference/constraint.ts';
import type { Field, Operation } from '../../scraper/reference/reference-model.ts';
import type { TypeRef } from '../../scraper/reference/type-ref.ts';

/** A table or a body of fields: whatever becomes an object schema. */
export interface ShapeNode {
  operation: Operation;
  /** "table:request/VolumeInfo", "body:request", "body:response/400": unique within the operation. */
  key: string;
  /** What shapes must have in common besides their fields to be one: the title of a table, nothing for error bodies. */
  group: string;
  fields: readonly Field[];
  /** Objects of which each will do. */
  variants?: readonly TypeRef[];
  /** Examples show it. */
  inferred?: true;
}

/** Gives equal nodes equal numbers. Partition refinement: split classes until the classes of referenced tables agree as well. */
export function classifyShapes(nodes: readonly ShapeNode[]): number[] {
  const index = new Map<Operation, Map<string, number>>();
  nodes.forEach(({ operation, key }, position) =>
    index.set(operation, (index.get(operation) ?? new Map<string, number>()).set(key, position)),
  );
  const shared = new Map<string, number>();
  nodes.forEach(({ key }, position) => {
    const table = key.slice('table:'.length);
    if (key.startsWith('table:') && isSharedKey(table)) shared.set(table, position);
  });
  const references = nodes.map((node) => referencedNodes(node, index, shared));
  const local = nodes.map(
    (node) => `${node.group}${node.inferred ? ' of examples' : ''}\n${node.fields.map(fieldShape).sort().join('\n')}`,
  );
  let classes = numbered(local);
  for (;;) {
    const refined = numbered(
      classes.map(
        (own, position) =>
          `${own}:${(references[position] as number[]).map((target) => (target < 0 ? -1 : classes[target])).join(',')}`,
      ),
    );
    const stable = new Set(refined).size === new Set(classes).size;
    classes = refined;
    if (stable) return classes;
  }
}

function numbered(keys: readonly string[]): number[] {
  const numbers = new Map<string, number>();
  return keys.map((key) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  });
}

function fieldShape(field: Field): string {
  return JSON.stringify([
    field.name,
    typeShape(field.type),
    field.required === true,
    field.constraints.map(constraintShape).sort(),
    // Only what was withdrawn tells more: shapes without it stay what they were.
    ...(field.withdrawn ? [field.withdrawn.map(constraintShape).sort()] : []),
    ...(field.isRequiredWithdrawn ? ['required'] : []),
  ]);
}

const constraintShape = (constraint: Constraint): string => JSON.stringify(constraint, Object.keys(constraint).sort());

function typeShape(type: TypeRef): string {
  switch (type.kind) {
    case 'scalar':
      return type.name;
    case 'union':
      return type.options.join('/');
    case 'one-of':
      return `(${type.options.map(typeShape).join('|')})`;
    case 'array':
      return `[${typeShape(type.items)}]`;
    case 'map':
      return `{${typeShape(type.values)}}`;
    case 'reference':
      return type.table === undefined ? `missing ${type.title}` : '$';
    default:
      return type.kind;
  }
}

/** Targets of all references, by field name, so that the order of fields does not matter; -1 for a missing table. */
function referencedNodes(
  node: ShapeNode,
  index: ReadonlyMap<Operation, ReadonlyMap<string, number>>,
  shared: ReadonlyMap<string, number>,
): number[] {
  const own = index.get(node.operation);
  const targets: number[] = [];
  const visit = (type: TypeRef): void => {
    if (type.kind === 'array') visit(type.items);
    else if (type.kind === 'map') visit(type.values);
    else if (type.kind === 'one-of') for (const option of type.options) visit(option);
    else if (type.kind === 'reference')
      targets.push(type.table === undefined ? -1 : (own?.get(`table:${type.table}`) ?? shared.get(type.table) ?? -1));
  };
  for (const field of [...node.fields].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)))
    visit(field.type);
  for (const variant of node.variants ?? []) visit(variant);
  return targets;
}

// The names of schemas that names.yaml pins. A schema stands for all tables of one shape, and one of them is its key:
// "CreateDesktop request/VolumeInfo", "ListDesktops response/options~2", "ListDesktops 400" for an error body.
import type { SchemaUse } from './name-schemas.ts';
import type { SchemaClass } from './schema-class.ts';

/** Schema name by key. */
export type SchemaPins = ReadonlyMap<string, string>;

function pinKey({ operationId, key }: SchemaUse): string {
  return `${operationId} ${key.replace(/^body:response\//, '')}`;
}

const keysOf = ({ uses }: SchemaClass): string[] => uses.map(pinKey).sort();

/** Schemas whose names follow from an operation id need no pin. */
const isPinned = ({ kind, nodes }: SchemaClass): boolean => kind === 'table' || (kind === 'error' && nodes.length > 1);

/** Gives pinned schemas their names. Where tables of two pins became one shape the first key counts; where one shape became two, the one that has the key. */
export function takePinnedNames(classes: readonly SchemaClass[], pins: SchemaPins): Map<SchemaClass, string> {
  const names = new Map<SchemaClass, string>();
  const taken = new Set<string>();
  const inOrder = classes.filter(isPinned).map((schemaClass) => ({ schemaClass, keys: keysOf(schemaClass) }));
  inOrder.sort((a, b) => ((a.keys[0] as string) < (b.keys[0] as string) ? -1 : 1));
  for (const { schemaClass, keys } of inOrder) {
    const name = keys
      .map((key) => pins.get(key))
      .find((pinned) => pinned !== undefined && !taken.has(pinned.toLowerCase()));
    if (name === undefined) continue;
    taken.add(name.toLowerCase());
    names.set(schemaClass, name);
  }
  return names;
}

/** One pin for every schema that needs one, by key. */
export function pinsOf(names: ReadonlyMap<SchemaClass, string>): SchemaPins {
  const pins = [...names]
    .filter(([schemaClass]) => isPinned(schemaClass))
    .map(([schemaClass, name]) => [keysOf(schemaClass)[0] as string, name] as const);
  return new Map(pins.sort(([a], [b]) => (a < b ? -1 : 1)));
}

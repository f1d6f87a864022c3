// names.yaml with the names of all schemas. What stands in it besides is kept as it is, comments included.
import type { Pair, Scalar } from 'yaml';
import { maintainedYaml } from './compatible-yaml.ts';

/** `pins` are names by key (spec/build/schema-pins.ts); the section "schemas" is written again, as the build already kept its names. */
export function printPins(names: string, pins: ReadonlyMap<string, string>): string {
  const file = maintainedYaml(names.trim() === '' ? '{}' : names);
  const section = file.createNode(Object.fromEntries(pins));
  if (file.has('schemas')) file.set('schemas', section);
  else {
    const pair = file.createPair('schemas', section) as Pair<Scalar>;
    pair.key.spaceBefore = true;
    pair.key.commentBefore =
      ' Schema names, each by one of its tables: operation, role and title. Written by tablespec build --pin.';
    file.add(pair);
  }
  return file.toString({ lineWidth: 0 });
}

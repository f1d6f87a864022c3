// Which module each function goes into: its tag's when only that tag reaches it, the shared one otherwise, so that importing
// a tag loads what the tag needs and nothing is written twice. A function shared by tags calls shared ones only: no import cycles.
import type { CompiledFunction } from './compile-validators.ts';

export const sharedModule = 'shared';

export function placeFunctions(
  functions: ReadonlyMap<string, CompiledFunction>,
  /** Function name and the module that exports it. */
  roots: Iterable<readonly [functionName: string, moduleName: string]>,
): Map<string, string> {
  const places = new Map<string, string>();
  const visit = (name: string, moduleName: string): void => {
    const place = places.get(name);
    if (place === moduleName || place === sharedModule) return;
    places.set(name, place === undefined ? moduleName : sharedModule);
    // Once shared, all that it calls is reached by two tags too.
    for (const callee of functions.get(name)?.callees ?? []) visit(callee, places.get(name) ?? moduleName);
  };
  for (const [functionName, moduleName] of roots) visit(functionName, moduleName);
  return places;
}

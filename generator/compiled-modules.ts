// Hand-written modules that generated packages carry, compiled at most once: by `npm run build` for all runs (a file beside this module,
// which the tree does not have), else once per process. A build would compile all of them anew, which takes longer than a small service.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GeneratedFile } from './generated-file.ts';

/** Beside this module: compiled text by what it was compiled from. */
export const compiledModulesFile = fileURLToPath(new URL('./compiled-modules.json', import.meta.url));

let known: Map<string, string> | undefined;

function knownModules(): Map<string, string> {
  known ??= new Map(
    existsSync(compiledModulesFile)
      ? Object.entries(JSON.parse(readFileSync(compiledModulesFile, 'utf8')) as Record<string, string>)
      : [],
  );
  return known;
}

/** What `compile` gives for this module. `recipe` names how it compiles: the same module may be compiled in several ways. */
export function compiledOnce(recipe: string, { path, text }: GeneratedFile, compile: () => string): string {
  const key = createHash('sha256')
    .update(JSON.stringify([recipe, path, text]))
    .digest('hex');
  const modules = knownModules();
  let compiled = modules.get(key);
  if (compiled === undefined) modules.set(key, (compiled = compile()));
  return compiled;
}

/** All that are known now, as the file has them. */
export function printCompiledModules(): string {
  return JSON.stringify(Object.fromEntries([...knownModules()].sort(([a], [b]) => (a < b ? -1 : 1))));
}

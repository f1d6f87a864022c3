// Where the system lets a process open few files at once: modules are read one by one. `import` opens all that a module imports at once,
// some hundred for the linter, and what could not be opened once cannot be imported again.
import { readFileSync } from 'node:fs';
import { register } from 'node:module';

/** Twice what the largest of the imported libraries opens at once. */
const ENOUGH = 512;

/** Runs beside this thread, as hooks of modules do; a text, so that it needs no file of its own in sources and package. */
const HOOK = `import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
export async function load(url, context, next) {
  if (context.format !== 'module' || !url.startsWith('file:')) return next(url, context);
  return { format: 'module', shortCircuit: true, source: readFileSync(fileURLToPath(url)) };
}`;

/** To be called before anything large is imported. Does nothing where there are enough, or where the system does not tell. */
export function importWithFewFiles(most = openFilesAllowed()): boolean {
  if (most === undefined || most >= ENOUGH) return false;
  register(`data:text/javascript,${encodeURIComponent(HOOK)}`);
  return true;
}

function openFilesAllowed(): number | undefined {
  try {
    const [, soft] = /^Max open files\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8')) ?? [];
    return soft === undefined ? undefined : Number(soft);
  } catch {
    return undefined;
  }
}

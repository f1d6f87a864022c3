// A path that leads nowhere → what a person hears: where it was looked for, and the nearest name that stands there.
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { similarNames } from '../../scraper/diagnostics/similar-names.ts';

const MOST_NAMES = 5000;

/** `current`: the folder that the path is said from. */
export function missingPathWords(word: string, current: string, what = 'file or folder'): string {
  const path = resolve(current, word);
  let missing = path;
  while (!existsSync(dirname(missing)) && dirname(missing) !== missing) missing = dirname(missing);
  const folder = dirname(missing);
  const [meant] = similarNames(basename(missing), namesIn(folder));
  // Said as the person said the rest of it, with what stands behind the part that was mistyped where that is there, too.
  const whole = meant === undefined ? '' : join(folder, meant, relative(missing, path));
  const there = meant === undefined || existsSync(whole) ? whole : join(folder, meant);
  const hint = there === '' ? '' : ` Did you mean ${word.startsWith('/') ? there : relative(current, there)}?`;
  return `There is no ${what} ${word.slice(0, 200)} (looked in ${folder}).${hint}`;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort().slice(0, MOST_NAMES);
  } catch {
    // A file, or a folder that may not be read.
    return [];
  }
}

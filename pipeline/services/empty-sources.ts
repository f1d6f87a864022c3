// Sources in which nothing can be found → what a person hears: a folder without a file that is read, and files that are empty.
import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { isReadable, readEndings } from '../../scraper/sources/media-types.ts';
import { isRemote } from './source-url.ts';

const MOST_FILES = 5000;
const MOST_NAMED = 5;

/** Undefined where something stands in them. `folder`: what their paths are relative to. */
export function emptySourcesWords(sources: readonly string[], folder: string): string | undefined {
  if (sources.length === 0 || sources.some(isRemote)) return undefined;
  const places = sources.map((source) => resolve(folder, source));
  const files = places.flatMap(filesOf);
  if (files.some(({ size }) => size === undefined)) return undefined;
  const read = files.filter(({ file }) => isReadable(file));
  if (read.length === 0)
    return `no file that is read (${readEndings.join(', ')}) stands in ${places.slice(0, MOST_NAMED).join(', ')}`;
  if (read.some(({ size }) => size !== 0)) return undefined;
  const names = read.slice(0, MOST_NAMED).map(({ file }) => relative(folder, file));
  const more = read.length > MOST_NAMED ? ` and ${read.length - MOST_NAMED} more` : '';
  return `${names.join(', ')}${more} ${read.length === 1 ? 'is' : 'are'} empty`;
}

/** Of what cannot be looked at, or is too much to look at, no size is given. */
function filesOf(place: string): { file: string; size?: number }[] {
  try {
    if (!statSync(place).isDirectory()) return [{ file: place, size: statSync(place).size }];
    const entries = readdirSync(place, { withFileTypes: true, recursive: true });
    if (entries.length > MOST_FILES) return [{ file: place }];
    return entries
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => ({ file, size: statSync(file).size }));
  } catch {
    return [{ file: place }];
  }
}

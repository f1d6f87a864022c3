// How the person at the terminal sees diagnostics: colours where the stream takes them, paths that an editor opens from here.
import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { styleText } from 'node:util';
import { projectFolder } from '../../pipeline/services/package-root.ts';
import { isRemote } from '../../pipeline/services/source-url.ts';
import type { Emphasis, View } from '../../scraper/diagnostics/print-diagnostic.ts';

const STYLES = { error: 'red', warning: 'yellow', info: 'cyan', code: 'bold' } as const satisfies Record<
  Emphasis,
  Parameters<typeof styleText>[0]
>;

/** So much is looked through for a file that lies in none of the known folders. */
const MOST_ENTRIES = 5000;
const MOST_DEPTH = 5;

/** A word as the stream shows it: NO_COLOR, FORCE_COLOR and whether it is a terminal decide. */
export function paintFor(stream: NodeJS.WriteStream): (word: string, as: Emphasis) => string {
  return (word, as) => styleText(STYLES[as], word, { stream });
}

export interface ViewOptions {
  /** The folder that paths are said from. */
  current: string;
  /** What the documents were read from, said from the folder of the project. */
  sources?: readonly string[] | undefined;
  /** A folder of the project or of the service that the places belong to. */
  near?: string | undefined;
  stream?: NodeJS.WriteStream;
}

export function viewFor({ current, sources = [], near, stream = process.stdout }: ViewOptions): View {
  const project = projectFolder(current);
  const roots = sources.filter((source) => !isRemote(source)).map((source) => resolve(project, source));
  const folders = [...roots, ...(near === undefined ? [] : [near]), project, current];
  const known = new Map<string, string | undefined>();
  let files: readonly string[] | undefined;
  const find = (document: string): string | undefined => {
    for (const folder of folders)
      for (const path of [join(folder, document), ...(basename(folder) === basename(document) ? [folder] : [])])
        if (isFile(path)) return path;
    files ??= filesBelow(project);
    const [only, other] = files.filter((path) => path.endsWith(`${sep}${document.split('/').join(sep)}`));
    return other === undefined ? only : undefined;
  };
  return {
    fileOf(document) {
      if (!known.has(document)) {
        const path = isAbsolute(document) || document === '' ? undefined : find(document);
        known.set(document, path === undefined ? undefined : relative(current, path));
      }
      return known.get(document);
    },
    paint: paintFor(stream),
    shorten: (text) => text.replaceAll(`${current}${sep}`, ''),
  };
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** Those that a person keeps there; not what is installed or hidden. */
function filesBelow(root: string): string[] {
  const files: string[] = [];
  let folders = [root];
  for (let depth = 0; depth < MOST_DEPTH && files.length < MOST_ENTRIES; depth += 1) {
    const below: string[] = [];
    for (const folder of folders)
      for (const entry of entriesOf(folder)) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
        if (entry.isDirectory()) below.push(join(folder, entry.name));
        else if (entry.isFile()) files.push(join(folder, entry.name));
      }
    folders = below.slice(0, MOST_ENTRIES);
  }
  return files;
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // A folder that may not be looked into holds nothing for this person.
    return [];
  }
}

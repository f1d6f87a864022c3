// What every generator returns, and how the lists of several generators become one: no clash, nothing outside the output folder.

/** A file of the output. `path` is relative to the service's output folder, with forward slashes. */
export interface GeneratedFile {
  path: string;
  text: string;
}

/** Every segment starts with a letter, a digit, `_` or one dot: no `..`, no empty or absolute part, no drive, no backslash. */
const segmentPattern = /^(?:\.?[A-Za-z0-9_][A-Za-z0-9._-]*)$/;

/** Names that Windows reserves whatever their extension. */
const deviceNamePattern = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** True for a relative path that stays in its folder on every system. */
export function isSafeOutputPath(path: string): boolean {
  return path
    .split('/')
    .every((segment) => segmentPattern.test(segment) && !deviceNamePattern.test(segment) && !segment.endsWith('.'));
}

/**
 * Merges the lists of several generators, sorted by path.
 * @throws when two files have one path (ignoring case: macOS and Windows do) or a path leaves the folder; both are bugs of a generator.
 */
export function mergeGeneratedFiles(...lists: readonly (readonly GeneratedFile[])[]): GeneratedFile[] {
  const byPath = new Map<string, GeneratedFile>();
  for (const file of lists.flat()) {
    if (!isSafeOutputPath(file.path))
      throw new Error(`A generator wrote outside the output folder: ${JSON.stringify(file.path)}`);
    const key = file.path.toLowerCase();
    const other = byPath.get(key);
    if (other)
      throw new Error(`Two generators wrote one path: ${JSON.stringify(other.path)} and ${JSON.stringify(file.path)}`);
    byPath.set(key, file);
  }
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** The same files under a folder: `client` + `index.ts` is `client/index.ts`. */
export function inFolder(folder: string, files: readonly GeneratedFile[]): GeneratedFile[] {
  return files.map((file) => ({ path: `${folder}/${file.path}`, text: file.text }));
}

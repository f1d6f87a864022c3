// Writes a list of files into a folder so that an interrupted run leaves whole files, old or new, and nothing that no longer belongs there.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** `path` is relative to the folder, with forward slashes. */
export interface OutputFile {
  path: string;
  text: string | Uint8Array;
}

/**
 * Writes every file beside its place and then renames all of them. `owned` names the folders below `folder` that hold nothing but
 * output: files there that are not in the list are removed. Files whose text is unchanged are not touched.
 */
export function writeFolder(folder: string, files: readonly OutputFile[], owned: readonly string[]): void {
  removeLeftovers(folder, files);
  const pending: [string, string][] = [];
  try {
    for (const { path, text } of files) {
      const target = join(folder, path);
      if (existsSync(target) && readFileSync(target).equals(typeof text === 'string' ? Buffer.from(text) : text)) continue;
      mkdirSync(dirname(target), { recursive: true });
      const beside = `${target}.${process.pid}.new`;
      pending.push([beside, target]);
      writeFileSync(beside, text);
    }
  } catch (error) {
    for (const [beside] of pending) rmSync(beside, { force: true });
    throw error;
  }
  for (const [beside, target] of pending) renameSync(beside, target);
  const wanted = new Set(files.map(({ path }) => path));
  for (const name of owned) removeStale(folder, name, wanted);
}

/** A run that was killed leaves what it had written beside the files of the list. */
function removeLeftovers(folder: string, files: readonly OutputFile[]): void {
  const targets = new Set(files.map(({ path }) => join(folder, path)));
  for (const place of new Set([...targets].map((target) => dirname(target)))) {
    if (!existsSync(place)) continue;
    for (const name of readdirSync(place)) if (/\.\d+\.new$/.test(name) && targets.has(join(place, name.replace(/\.\d+\.new$/, '')))) rmSync(join(place, name));
  }
}

function removeStale(folder: string, name: string, wanted: ReadonlySet<string>): void {
  const base = join(folder, name);
  if (!existsSync(base)) return;
  for (const entry of readdirSync(base, { withFileTypes: true })) {
    const path = `${name}/${entry.name}`;
    if (entry.isDirectory() && entry.name !== 'node_modules') removeStale(folder, path, wanted);
    else if (!entry.isDirectory() && !wanted.has(path)) rmSync(join(folder, path));
  }
  if (readdirSync(base).length === 0) rmSync(base, { recursive: true });
}

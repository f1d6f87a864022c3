// Writes lists of files into folders so that an interrupted run leaves whole files, old or new, and nothing that no longer belongs there.
import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OutputError, refusalOf } from './output-error.ts';
import { withLock } from './output-lock.ts';
import { readFile } from '../../scraper/untrusted/read-file.ts';

/** `path` is relative to the folder, with forward slashes. */
interface OutputFile {
  path: string;
  text: string | Uint8Array;
}

/** `owned` names the files and folders below `folder` that are nothing but output: what is there and not in the list is removed. */
export interface OutputFolder {
  folder: string;
  files: readonly OutputFile[];
  owned: readonly string[];
}

/**
 * Writes every file beside its place and then renames all of them. Files whose text is unchanged are not touched.
 * @throws OutputError when the system refuses; earlier output is then as it was, unless the message says otherwise.
 */
export function writeFolders(outputs: readonly OutputFolder[]): void {
  const made: string[] = [];
  try {
    for (const { folder } of outputs) makeFolder(folder, made);
    outputs.reduceRight<() => void>(
      (write, { folder }) =>
        () =>
          withLock(folder, write),
      () => replaceFiles(outputs, made),
    )();
  } catch (error) {
    for (const folder of made) removeEmpty(folder);
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    throw new OutputError(
      `The output cannot be written. ${refusal}. Nothing was written; earlier output was left as it was. Mend this and run the command again.`,
    );
  }
}

/** `made` gets the outermost folder that was not there before. */
function makeFolder(folder: string, made: string[]): void {
  const first = mkdirSync(folder, { recursive: true });
  if (first !== undefined) made.push(first);
}

/** A folder that this run made, where no file came into it. */
function removeEmpty(folder: string): void {
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true }))
      if (entry.isDirectory()) removeEmpty(join(folder, entry.name));
    rmdirSync(folder);
  } catch {
    // It holds something, or is gone.
  }
}

function replaceFiles(outputs: readonly OutputFolder[], made: string[]): void {
  const pending: [string, string][] = [];
  try {
    for (const { folder, files } of outputs) {
      removeLeftovers(folder, files);
      for (const { path, text } of files) {
        const target = join(folder, path);
        if (existsSync(target) && readFile(target).equals(typeof text === 'string' ? Buffer.from(text) : text))
          continue;
        makeFolder(dirname(target), made);
        const beside = `${target}.${process.pid}.new`;
        pending.push([beside, target]);
        writeFileSync(beside, text);
      }
    }
  } catch (error) {
    for (const [beside] of pending) rmSync(beside, { force: true });
    throw error;
  }
  finish(outputs, pending);
}

/** From here on there is new output among the old; each file is whole. */
function finish(outputs: readonly OutputFolder[], pending: readonly [string, string][]): void {
  let done = 0;
  try {
    for (const [beside, target] of pending) {
      renameSync(beside, target);
      done += 1;
    }
    for (const { folder, files, owned } of outputs) {
      const wanted = new Set(files.map(({ path }) => path));
      for (const name of owned) removeStale(folder, name, wanted);
    }
  } catch (error) {
    for (const [beside] of pending) rmSync(beside, { force: true });
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    throw new OutputError(
      `The output is not complete. ${refusal}. ${done} of ${pending.length} files were replaced, each of them whole. Mend this and run the command again.`,
    );
  }
}

/** A run that was killed leaves what it had written beside the files of the list. */
function removeLeftovers(folder: string, files: readonly OutputFile[]): void {
  const targets = new Set(files.map(({ path }) => join(folder, path)));
  for (const place of new Set([...targets].map((target) => dirname(target)))) {
    if (!existsSync(place)) continue;
    for (const name of readdirSync(place))
      if (/\.\d+\.new$/.test(name) && targets.has(join(place, name.replace(/\.\d+\.new$/, ''))))
        rmSync(join(place, name));
  }
}

function removeStale(folder: string, name: string, wanted: ReadonlySet<string>): void {
  const base = join(folder, name);
  if (!existsSync(base)) return;
  if (!statSync(base).isDirectory()) {
    if (!wanted.has(name)) rmSync(base);
    return;
  }
  for (const entry of readdirSync(base, { withFileTypes: true })) {
    const path = `${name}/${entry.name}`;
    if (entry.isDirectory() && entry.name !== 'node_modules') removeStale(folder, path, wanted);
    else if (!entry.isDirectory() && !wanted.has(path)) rmSync(join(folder, path));
  }
  if (readdirSync(base).length === 0) rmSync(base, { recursive: true });
}

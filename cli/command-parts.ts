// What the definitions of commands have in common.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { isReadable } from '../scraper/sources/media-types.ts';
import { similarNames } from '../scraper/diagnostics/similar-names.ts';
import { bundledProfiles } from '../scraper/profiles/bundled-folder.ts';
import { missingPathWords } from '../pipeline/services/missing-path.ts';
import { projectFolder } from '../pipeline/services/package-root.ts';
import { isRemote } from '../pipeline/services/source-url.ts';
import { UsageError } from '../pipeline/usage-error.ts';

/** Where a run takes place, and who is told how it ended. */
export interface Invocation {
  /** The folder that the words of the command line are said from. */
  current: string;
  finish(exitCode: number): void;
}

/** Commands work from the folder of the project, wherever in it they run: a path said from the current folder → the same from there. */
export function pathFrom(current: string): (word: string) => string {
  const project = projectFolder(current);
  if (project === current) return (word) => word;
  return (word) => {
    if (word === '' || isAbsolute(word) || isRemote(word)) return word;
    return relative(project, resolve(current, word)) || '.';
  };
}

/** As `pathFrom`, for what has to be there. */
function pathThere(current: string): (word: string) => string {
  const path = pathFrom(current);
  return (word) => {
    if (!existsSync(resolve(current, word))) throw new UsageError(missingPathWords(word, current));
    return path(word);
  };
}

/** As `pathThere`, for commands that show one document: of a folder they would show whatever came first. */
export function fileThere(current: string, command: string): (word: string) => string {
  const there = pathThere(current);
  return (word) => {
    const path = there(word);
    if (!statSync(resolve(current, word)).isDirectory()) return path;
    const [first] = readdirSync(resolve(current, word)).filter(isReadable).sort();
    const example = first === undefined ? '' : `, such as tablespec ${command} ${join(word, first)}`;
    throw new UsageError(`${word.slice(0, 200)} is a folder: ${command} takes one file${example}.`);
  };
}

/** A path said from the project → the word that a person would say for it here. */
export function wordFor(path: string, current: string): string {
  const project = projectFolder(current);
  return project === current ? path : relative(current, join(project, path));
}

/** The id of a bundled profile is no path. */
export const isProfilePath = (word: string): boolean => /[./\\]/.test(word);

const SOURCE = 'file, folder or URL of the documents; may stand several times';
const PROFILE =
  'how the documents are written: a profile of the package, or a file of your own (default: the one that fits best)';
const CACHE = 'folder for fetched pages and earlier results (default: out/cache)';
const OUT = 'the folder of a build with --out';

/** `tablespec COMMAND --help` shows two examples. */
export function withExamples(command: Command, ...examples: string[]): Command {
  const [example] = examples;
  command.configureOutput({
    outputError: (text, write) =>
      write(text.includes("missing required argument '") ? `${text.trimEnd()}, such as: ${example}\n` : text),
  });
  return command.addHelpText('after', `\nExamples:\n${examples.map((line) => `  ${line}\n`).join('')}`);
}

/** Options that several commands have. */
export function sharedOptions(current: string): {
  source: readonly [string, string, (word: string, before?: string[]) => string[]];
  profile: readonly [string, string, (word: string) => string];
  cache: readonly [string, string, (word: string) => string];
  out: readonly [string, string, (word: string) => string];
} {
  const path = pathFrom(current);
  const isThere = (word: string): boolean => existsSync(resolve(current, word));
  const there = pathThere(current);
  const source = (word: string): string => (isRemote(word) ? path(word) : there(word));
  const profile = (word: string): string => {
    if (isThere(word)) return path(word);
    if (bundledProfiles().includes(word)) return word;
    if (isProfilePath(word)) throw new UsageError(missingPathWords(word, current, 'profile file'));
    const [meant] = similarNames(word, bundledProfiles());
    const hint = meant === undefined ? `The package brings ${bundledProfiles().join(', ')}.` : `Did you mean ${meant}?`;
    throw new UsageError(`There is no profile ${word.slice(0, 200)}. ${hint}`);
  };
  return {
    source: ['--source <place>', SOURCE, (word, before = []) => [...before, source(word)]],
    profile: ['--profile <id|file>', PROFILE, profile],
    cache: ['--cache <folder>', CACHE, path],
    out: ['--out <folder>', OUT, path],
  };
}

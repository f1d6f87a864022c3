// A service as files, wherever they lie: in spec/<service>/, in a commit, in the record of its last release. What a comparison needs to
// tell changed documents from a changed reading.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../usage-error.ts';
import { refusalReason } from '../output/output-error.ts';
import { readTextFile } from '../../scraper/untrusted/read-file.ts';

/** Text by path below spec/<service>/. */
export type ServiceState = ReadonlyMap<string, string>;

const DEFINITION_FILE = /^(?:service\.yaml|names\.yaml|release\.json)$/;
const TEXT_FILE = /^(?:glossary\.yaml|CHANGELOG\.md|corrections\/[^/]+\.ya?ml)$/;
const DOCUMENT_FILE = /^(?:openapi\.json|provenance\.json|reference\.md|row-digests\.json)$/;
/** See pipeline/diff/row-digests.ts. */
export const ROW_DIGESTS = 'row-digests.json';

/** Says what the service is. */
export function isDefinitionFile(path: string): boolean {
  return DEFINITION_FILE.test(path);
}

/** Says what a maintainer adds to the documents. */
export function isTextFile(path: string): boolean {
  return TEXT_FILE.test(path);
}

/** What makes a state: the last document, and all that it was built from. */
function isStateFile(path: string): boolean {
  return isDefinitionFile(path) || isTextFile(path) || DOCUMENT_FILE.test(path);
}

/** @param refused is told what the system says of a file that cannot be read, which then is not there; without it that is thrown */
export function readState(
  folder: string,
  isWanted = isStateFile,
  refused?: (name: string, reason: string) => void,
): ServiceState {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter(isWanted)
    .sort();
  const state = new Map<string, string>();
  for (const name of names) {
    try {
      state.set(name, readTextFile(join(folder, name)));
    } catch (error) {
      const reason = refusalReason(error);
      if (!refused || reason === undefined) throw error;
      refused(name, reason);
    }
  }
  return state;
}

/** A file or folder of a commit: text, or a state. Undefined where git has nothing of that name. */
export function readCommit(revision: string, path: string, current: string): string | ServiceState | undefined {
  // An argument that began with a hyphen would be an option of git.
  if (/^-|[\0\n]/.test(revision) || /[\0\n]/.test(path)) throw new UsageError(`"${revision}:${path}" names no commit.`);
  const names = git(['ls-tree', '-r', '--name-only', '-z', revision, '--', `${path.replace(/\/$/, '')}`], current)
    ?.split('\0')
    .filter((name) => name !== '');
  if (!names || names.length === 0) return undefined;
  if (names.length === 1 && names[0] === path) return git(['cat-file', 'blob', `${revision}:./${path}`], current);
  const state = new Map<string, string>();
  for (const name of names) {
    const relative = name.slice(path.replace(/\/$/, '').length + 1);
    if (isStateFile(relative)) state.set(relative, git(['cat-file', 'blob', `${revision}:./${name}`], current) ?? '');
  }
  return state;
}

/** True for a word by which git knows a commit. */
export function isCommit(revision: string, current: string): boolean {
  return (
    !/^-|[\0\n]/.test(revision) &&
    git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], current) !== undefined
  );
}

/** Output of a git command; undefined where it fails, or where there is no git. */
export function git(parameters: string[], current: string): string | undefined {
  const { status, stdout } = spawnSync('git', parameters, { cwd: current, encoding: 'utf8', maxBuffer: 1 << 30 });
  return status === 0 ? stdout : undefined;
}

export function isServiceFolder(folder: string): boolean {
  return existsSync(join(folder, 'service.yaml')) || existsSync(join(folder, 'openapi.json'));
}

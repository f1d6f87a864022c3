// A command that writes several times until its work is whole → a way back: every file that it may replace has a second name, in a folder
// that is there as long as the work is unfinished. Whatever ends the command, its files are the old ones or the new ones: the command
// itself goes back where it can, and where it was killed, the next one does.
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { listServices } from '../services/package-root.ts';
import { uncommittedFiles } from '../services/uncommitted-files.ts';
import { OutputError, refusalOf } from './output-error.ts';
import { isAlive, LOCK, removeStaleLock, withLock } from './output-lock.ts';
import { atEnd } from './temporary-folder.ts';

export interface UnfinishedWork {
  /** Every file as it was; those that were not there are gone again. */
  restore(): void;
  /** The new files are whole, and stay. */
  finish(): void;
}

const NAME = /^\.unfinished-(\d+)(?:\.(?:begun|done))?$/;
/** What only people write: a file that is new there is not ours. */
const MAINTAINED = /^spec\/[^/]+\/(?:corrections\/|service\.yaml$)/;

/**
 * To be called before the first file of the service is written; `root` is the folder of the project.
 * @throws OutputError for what the system refuses; nothing is written then.
 */
export function beginWork(root: string, service: string): UnfinishedWork {
  const kept = join(root, 'spec', service, `.unfinished-${process.pid}`);
  const begun = `${kept}.begun`;
  try {
    for (const folder of [kept, begun, `${kept}.done`]) rmSync(folder, { recursive: true, force: true });
    mkdirSync(begun, { recursive: true });
    // Git is not to see it.
    writeFileSync(join(begun, '.gitignore'), '*\n');
    for (const path of filesOf(root, service)) keep(join(root, path), join(begun, path));
    renameSync(begun, kept);
  } catch (error) {
    rmSync(begun, { recursive: true, force: true });
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    throw new OutputError(
      `The files of ${service} could not be secured before the work. ${refusal}. Nothing was written. Mend this and run the command again.`,
    );
  }
  const forget = atEnd(() => restoreFrom(kept, root, service));
  return {
    restore() {
      forget();
      restoreFrom(kept, root, service);
    },
    finish() {
      forget();
      drop(kept);
    },
  };
}

/** What commands that were killed did not come to restore; to be called before anything is read. */
export function restoreAfterKill(root: string): void {
  for (const service of listServices(root)) {
    for (const folder of [join(root, 'spec', service), join(root, 'generated', service)]) removeStaleLock(folder);
    for (const entry of readdirSync(join(root, 'spec', service))) {
      const pid = NAME.exec(entry)?.[1];
      if (pid === undefined || isAlive(Number(pid))) continue;
      const folder = join(root, 'spec', service, entry);
      // Where git has all of it, the work ended: what was left is to forget the way back.
      if (/\D$/.test(entry) || isCommitted(root, service)) rmSync(folder, { recursive: true, force: true });
      else restoreFrom(folder, root, service);
    }
  }
}

function isCommitted(root: string, service: string): boolean {
  const files = uncommittedFiles(root);
  const isOurs = scopeOf(root, service);
  return files !== undefined && !files.some(({ path }) => isOurs(path));
}

/** Paths from the root that the work on a service may write: its own, and what is generated for all services. */
function scopeOf(root: string, service: string): (path: string) => boolean {
  const others = new Set(listServices(root).filter((id) => id !== service));
  return (path) => {
    const [top, name = '', ...rest] = path.split('/');
    return top === 'spec' ? name === service && rest.length > 0 : top === 'generated' && !others.has(name);
  };
}

/** Again from the beginning where it is interrupted: the second names stay until all is done. */
function restoreFrom(kept: string, root: string, service: string): void {
  const [spec, generated] = [join(root, 'spec', service), join(root, 'generated', service)];
  withLock(spec, () => withLock(generated, () => putBack(kept, root, service)));
  // A folder that was not there holds nothing now.
  removeEmpty(generated);
  drop(kept);
}

function putBack(kept: string, root: string, service: string): void {
  const former = new Set(below(kept, '').filter((path) => path !== '.gitignore'));
  for (const path of filesOf(root, service))
    if (!former.has(path) && !MAINTAINED.test(path)) {
      rmSync(join(root, path), { force: true });
      removeEmpty(dirname(join(root, path)));
    }
  for (const path of former) {
    const [file, target] = [join(kept, path), join(root, path)];
    const [old, now] = [statSync(file), statSync(target, { throwIfNoEntry: false })];
    if (now?.ino === old.ino && now.dev === old.dev) continue;
    const beside = `${target}.${process.pid}.new`;
    rmSync(beside, { force: true });
    keep(file, beside);
    renameSync(beside, target);
  }
}

/** In one step, so that nobody restores what is finished. */
function drop(kept: string): void {
  if (!existsSync(kept)) return;
  renameSync(kept, `${kept}.done`);
  rmSync(`${kept}.done`, { recursive: true, force: true });
}

/** Paths from the root, with forward slashes. */
function filesOf(root: string, service: string): string[] {
  const isOurs = scopeOf(root, service);
  const generated = existsSync(join(root, 'generated')) ? readdirSync(join(root, 'generated')) : [];
  const parts = generated.map((name) => `generated/${name}`).filter(isOurs);
  return [`spec/${service}`, ...parts].flatMap((path) => below(root, path));
}

function below(root: string, path: string): string[] {
  const folder = join(root, path);
  const state = statSync(folder, { throwIfNoEntry: false });
  if (!state?.isDirectory()) return state?.isFile() ? [path] : [];
  return readdirSync(folder)
    .filter((name) => name !== 'node_modules' && name !== LOCK && !NAME.test(name))
    .flatMap((name) => below(root, path === '' ? name : `${path}/${name}`));
}

/** Not every file system gives a file two names. */
function keep(file: string, beside: string): void {
  mkdirSync(dirname(beside), { recursive: true });
  try {
    linkSync(file, beside);
  } catch {
    copyFileSync(file, beside);
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It holds something, or is gone.
  }
}

// Where this package lies (the tree itself, or the folder above dist/), and where a project begins.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

export function packageVersion(): string {
  return (JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string }).version;
}

/** What a project says once, see project-file.ts. */
export const PROJECT_FILE = 'tablespec.yaml';

/** Where a build with --source, or without a project, puts what it makes. */
export const OUT_FOLDER = 'out';

/** A folder with a tablespec.yaml, or with services under its spec/. */
export function isProject(folder: string): boolean {
  return existsSync(join(folder, PROJECT_FILE)) || listServices(folder).length > 0;
}

/**
 * The project that a folder belongs to: itself, or the nearest folder above it; itself where there is none.
 *
 * Looked at from below are neither the home folder nor what lies above it, nor another disk, nor folders of another owner: a file that
 * somebody left there would speak for all that lies below.
 */
export function projectFolder(current: string): string {
  const { dev, uid } = statSync(current, { throwIfNoEntry: false }) ?? {};
  let folder = current;
  while (!isProject(folder)) {
    const above = dirname(folder);
    const of = statSync(above, { throwIfNoEntry: false });
    if (above === folder || above === dirname(above) || above === homedir() || of?.dev !== dev || of?.uid !== uid)
      return current;
    folder = above;
  }
  return folder;
}

/** The folder whose spec/ is built: the project's, else the package's own. */
export function projectRoot(current: string): string {
  const project = projectFolder(current);
  return isProject(project) ? project : packageRoot();
}

/** Ids of the services under a folder's spec/, sorted. */
export function listServices(root: string): string[] {
  const folder = join(root, 'spec');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() && !entry.name.startsWith('.') && existsSync(join(folder, entry.name, 'service.yaml')),
    )
    .map(({ name }) => name)
    .sort();
}

// Where this package lies: the tree itself, or the folder above dist/.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

/** The folder whose spec/ is built: the current one where it holds services or a tablespec.yaml, else the package's own. */
export function projectRoot(current: string): string {
  return existsSync(join(current, PROJECT_FILE)) || listServices(current).length > 0 ? current : packageRoot();
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

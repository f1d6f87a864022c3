// Where the profiles of the package and their schema lie, and what they are called: for those that need not read them.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** scraper/profiles of the tree or of the package: what tsc writes to dist/ lies elsewhere. */
export function bundledFolder(): string {
  let root = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(root, 'package.json'))) root = dirname(root);
  return join(root, 'scraper/profiles');
}

/** Ids in order; the profile of facts editions is none that a person chooses. */
export function bundledProfiles(): string[] {
  return readdirSync(bundledFolder())
    .filter((file) => file.endsWith('.yaml') && file !== 'edition.yaml')
    .map((file) => file.slice(0, -'.yaml'.length))
    .sort();
}

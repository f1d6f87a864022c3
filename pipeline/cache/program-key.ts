// The hash of the code that makes the output: this program's own files, the versions of its libraries, Node. A new version of any of
// them makes everything again.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../services/package-root.ts';
import { hashOf } from './build-cache.ts';
import type { FileHashes } from './file-hashes.ts';
import { filesBelow } from '../output/files-below.ts';

/** Folders of code, in the tree and in dist/. */
const CODE = ['cli', 'pipeline', 'scraper', 'spec', 'generator'];

export function programKey(hashes: FileHashes): string {
  const root = packageRoot();
  // pipeline/cache/ is two levels below the folder that the code runs from.
  const running = join(dirname(fileURLToPath(import.meta.url)), '../..');
  const own = CODE.flatMap((part) => filesOf(join(running, part), /\.c?[jt]s$/));
  const carried = [
    ...filesOf(join(root, 'generator/runtime'), /./),
    ...filesOf(join(root, 'scraper/profiles'), /\.yaml$/),
    join(root, 'spec/redocly.yaml'),
    join(root, 'LICENSE'),
    join(root, 'package.json'),
  ];
  const files = [...own, ...carried, ...libraries(root)].map((file) => [file, hashes.of(file) ?? '']);
  return hashOf([process.version, process.platform, files]);
}

function filesOf(folder: string, pattern: RegExp): string[] {
  return filesBelow(folder).filter((file) => pattern.test(file));
}

/** What says which libraries are installed: the manifests of the direct ones, and npm's list of all where it lies above them. */
function libraries(root: string): string[] {
  const require = createRequire(join(root, 'package.json'));
  const { dependencies = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  const lookup = require.resolve.paths('tablespec') ?? [];
  const manifests = Object.keys(dependencies).flatMap(
    (name) => lookup.map((folder) => join(folder, name, 'package.json')).find((file) => existsSync(file)) ?? [],
  );
  return [
    ...manifests,
    ...lookup.map((folder) => join(folder, '.package-lock.json')).filter((file) => existsSync(file)),
  ];
}

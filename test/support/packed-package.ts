// The package as a user gets it: packed once for all tests, and unpacked into the folder of a project as a registry would give it.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { pack } from './consumer-project.ts';
import { filesBelow, projectFolder } from './source-files.ts';

const run = promisify(execFile);
const PLACE = join(projectFolder, 'out', 'packed');
const FILES = ['package.json', 'tsconfig.json', 'tsconfig.build.json', 'LICENSE', 'README.md'];

/** Into `node_modules` of a folder, with the programs that tablespec brings; without the bundled services. */
export async function installPacked(folder: string): Promise<void> {
  const modules = join(folder, 'node_modules');
  const installed = join(modules, 'tablespec');
  mkdirSync(installed, { recursive: true });
  await run('tar', ['xzf', await packedTarball(), '--strip-components=1', '-C', installed]);
  const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  // What `npm install` would fetch lies in this project already: the dependencies that the manifest names are linked, and nothing else.
  for (const name of [...Object.keys(dependencies), '@types/node']) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(projectFolder, 'node_modules', name), join(modules, name));
  }
  mkdirSync(join(modules, '.bin'));
  for (const [name, program] of [
    ['tablespec', 'tablespec/dist/cli/main.js'],
    ['tsc', 'typescript/bin/tsc'],
  ] as const)
    symlinkSync(join('..', program), join(modules, '.bin', name));
  chmodSync(join(installed, 'dist/cli/main.js'), 0o755);
}

/** Path of the tarball; packs where that was not done since a file changed. */
async function packedTarball(): Promise<string> {
  const files = [
    ...FILES,
    ...filesBelow(['pipeline/schemas'], ''),
    ...filesBelow(['cli', 'pipeline', 'scraper', 'spec', 'generator'], '.ts'),
    ...filesBelow(['scraper', 'generator/runtime'], ''),
    'spec/redocly.yaml',
  ];
  const state = createHash('sha256');
  for (const file of files) {
    const { mtimeMs, size } = statSync(join(projectFolder, file));
    state.update(`${file} ${mtimeMs} ${size}\n`);
  }
  const tarball = join(PLACE, `${state.digest('hex').slice(0, 16)}.tgz`);
  if (existsSync(tarball)) return tarball;
  mkdirSync(PLACE, { recursive: true });
  // `prepack` compiles into dist/ of the folder that is packed, and must not do so in the tree that other tests read.
  const tree = mkdtempSync(join(PLACE, 'tree-'));
  try {
    for (const file of files) cpSync(join(projectFolder, file), join(tree, file));
    symlinkSync(join(projectFolder, 'node_modules'), join(tree, 'node_modules'));
    renameSync(await pack(tree, tree), tarball);
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
  return tarball;
}

// The command compiled once for all tests that start it as a process: with a loader of TypeScript each of its processes would take half a
// second of a processor before it did anything.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { build, type PluginBuild } from 'esbuild';
import { filesBelow, projectFolder } from './source-files.ts';

const LAYERS = ['cli', 'pipeline', 'scraper', 'spec', 'generator'];
/** Stands in for the folder of the installed package, inside the project, so that its libraries are found. */
const PLACE = join(projectFolder, 'out', 'compiled');
/** What the package carries beside its code. */
const CARRIED = ['LICENSE', 'package.json', 'generator', 'scraper', 'spec'];

/** Path of the compiled `cli/main.js`; compiles it where that was not done since a source changed. */
export async function compiledCommand(): Promise<string> {
  const files = filesBelow(LAYERS, '.ts').filter((file) => !file.endsWith('.d.ts'));
  const state = createHash('sha256');
  for (const file of files) {
    const { mtimeMs, size } = statSync(join(projectFolder, file));
    state.update(`${file} ${mtimeMs} ${size}\n`);
  }
  const folder = join(PLACE, state.digest('hex').slice(0, 16));
  if (!existsSync(folder)) await compile(files, folder);
  return join(folder, 'cli/main.js');
}

/** Path of a compiled module, for a program that a test writes and runs: "pipeline/output/write-folder.ts" → a .js file. */
export async function compiledModule(file: string): Promise<string> {
  return join(await compiledCommand(), '../..', file.replace(/\.ts$/, '.js'));
}

async function compile(files: readonly string[], folder: string): Promise<void> {
  mkdirSync(PLACE, { recursive: true });
  for (const name of CARRIED)
    if (!lstatSync(join(PLACE, name), { throwIfNoEntry: false }))
      symlinkSync(join(projectFolder, name), join(PLACE, name));
  const beside = mkdtempSync(join(PLACE, 'new-'));
  await build({
    entryPoints: files.map((file) => join(projectFolder, file)),
    outdir: beside,
    outbase: projectFolder,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    bundle: true,
    plugins: [{ name: 'module by module', setup: keepModules }],
    logLevel: 'error',
  });
  for (const step of ['spec/checks/precompile.js', 'pipeline/build/precompile-modules.js'])
    execFileSync(process.execPath, [join(beside, step)]);
  try {
    renameSync(beside, folder);
  } catch (error) {
    // Another test file was faster.
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** Nothing is bundled: each module imports the others where they were, under their compiled names. */
function keepModules({ onResolve }: PluginBuild): void {
  onResolve({ filter: /.*/ }, ({ path, kind }) =>
    kind === 'entry-point' ? undefined : { path: path.replace(/^(\..*)\.ts$/, '$1.js'), external: true },
  );
}

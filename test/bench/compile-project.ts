// Compiles the project as the package is, with what the benches run besides, so that no loader is measured.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Returns the folder of the compiled project. */
export function compileProject(): string {
  const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
  const run = (...parameters: string[]): unknown =>
    execFileSync(process.execPath, parameters, { cwd: root, stdio: 'inherit' });
  run(createRequire(import.meta.url).resolve('typescript/bin/tsc'), '-p', join(root, 'test/bench/tsconfig.json'));
  run(join(root, 'dist/spec/checks/precompile.js'));
  run(join(root, 'dist/pipeline/build/precompile-modules.js'));
  return join(root, 'dist');
}

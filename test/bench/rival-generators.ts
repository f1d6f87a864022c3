// Clients and schemas that other generators make of a spec, where they are installed:
//   npm install --prefix out/rivals --ignore-scripts @hey-api/openapi-ts@0.95.0 orval@7.13.2 typescript@5.9.3 @scalar/api-reference@1.46.4
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const rivalsFolder = fileURLToPath(new URL('../../out/rivals', import.meta.url));

/** The command, or undefined where it is not installed. */
function commandOf(name: string): string | undefined {
  const command = join(rivalsFolder, 'node_modules/.bin', name);
  return existsSync(command) ? command : undefined;
}

/** hey-api's functions in `folder`; false where it is not installed. */
export function generateHeyApi(spec: string, folder: string, ...plugins: string[]): boolean {
  const command = commandOf('openapi-ts');
  if (command !== undefined)
    execFileSync(command, ['-i', spec, '-o', folder, '-s', ...plugins.flatMap((plugin) => ['-p', plugin])], {
      cwd: rivalsFolder,
      stdio: 'ignore',
    });
  return command !== undefined;
}

/** orval's functions or schemas in a folder `client` of `folder`, a folder for each tag; false where it is not installed. */
export function generateOrval(spec: string, folder: string, client: 'fetch' | 'zod'): boolean {
  const command = commandOf('orval');
  if (command === undefined) return false;
  mkdirSync(folder, { recursive: true });
  const config = join(folder, 'orval.config.cjs');
  writeFileSync(
    config,
    `module.exports = { api: { input: ${JSON.stringify(spec)}, output: { target: './client/api.ts', client: ${JSON.stringify(client)}, mode: 'tags-split' } } };`,
  );
  execFileSync(command, ['--config', config], { cwd: folder, stdio: 'ignore' });
  return true;
}

// One folder of npm packages for the TypeScript peers the linters and what sends collections of requests, with pinned versions.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Run, Workshop } from './toolchain.ts';
import { write } from './workshop.ts';

export const nodeVersions = {
  '@hey-api/openapi-ts': '0.95.0',
  orval: '7.13.2',
  '@stoplight/spectral-cli': '6.16.3',
  newman: '6.2.2',
  httpyac: '6.16.7',
  typescript: '5.9.3',
  tsx: '4.23.15',
} as const;

export function nodeProgram(folder: string, name: string): string {
  return join(folder, 'node/node_modules/.bin', name);
}

export async function installNode({ folder, run }: Workshop): Promise<void> {
  const wanted = Object.entries(nodeVersions).map(([name, version]) => `${name}@${version}`);
  const stamp = join(folder, 'node/installed.txt');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted.join('\n')) return;
  await run('npm', [
    'install',
    '--prefix',
    join(folder, 'node'),
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--save-exact',
    ...wanted,
  ]);
  writeFileSync(stamp, wanted.join('\n'));
}

/** Type-checks everything below `client` under --strict. */
export async function compileTypeScript(folder: string, client: string, run: Run): Promise<void> {
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'ES2022',
    module: 'ESNext',
    moduleResolution: 'Bundler',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    types: [],
    skipLibCheck: false,
  };
  write(client, 'package.json', '{ "type": "module" }\n');
  write(client, 'tsconfig.json', JSON.stringify({ compilerOptions, include: ['**/*.ts'] }));
  await run(nodeProgram(folder, 'tsc'), ['-p', client]);
}

// One virtual environment for everything in Python, with pinned versions.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workshop } from './toolchain.ts';

export const pythonVersions = {
  'datamodel-code-generator': '0.89.0',
  'openapi-python-client': '0.29.1',
  'openapi-spec-validator': '0.9.0',
  schemathesis: '4.32.5',
  // What the generated code and the generators' last step need.
  pydantic: '2.14.3',
  'email-validator': '2.4.0',
  ruff: '0.17.6',
} as const;

export function pythonProgram(folder: string, name: string): string {
  return join(folder, 'python/bin', name);
}

export async function installPython({ folder, run }: Workshop): Promise<void> {
  const wanted = Object.entries(pythonVersions).map(([name, version]) => `${name}==${version}`);
  const stamp = join(folder, 'python/installed.txt');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted.join('\n')) return;
  if (!existsSync(pythonProgram(folder, 'python'))) await run('python3', ['-m', 'venv', join(folder, 'python')]);
  await run(pythonProgram(folder, 'python'), [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--disable-pip-version-check',
    ...wanted,
  ]);
  writeFileSync(stamp, wanted.join('\n'));
}

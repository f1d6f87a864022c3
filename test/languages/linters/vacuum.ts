// vacuum, whose npm package fetches the program from its makers' release page when it is installed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Linter } from '../linter.ts';

const version = '0.30.3';
const home = (folder: string): string => join(folder, 'vacuum');
const program = (folder: string): string => join(home(folder), 'node_modules/.bin/vacuum');

export const vacuum: Linter = {
  id: 'vacuum',
  version,
  needs: ['node', 'npm'],
  documents: ['openapi.json'],
  async install({ folder, run }) {
    if (existsSync(program(folder))) return;
    await run('npm', [
      'install',
      '--prefix',
      home(folder),
      '--no-audit',
      '--no-fund',
      '--save-exact',
      `@quobix/vacuum@${version}`,
    ]);
  },
  async lint(document, { folder, run }) {
    const { stdout } = await run(program(folder), ['spectral-report', '-o', document]);
    return (JSON.parse(stdout) as { code: string; severity: number }[]).map(({ code, severity }) => ({
      rule: code,
      isError: severity === 0,
    }));
  },
};

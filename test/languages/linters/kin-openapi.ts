// kin-openapi's validator, on which Go's tools stand. Examples are left to the linters, which tell more of them.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Linter } from '../linter.ts';

const version = 'v0.152.0';
const program = (folder: string): string => join(folder, 'go', 'validate');

export const kinOpenapi: Linter = {
  id: 'kin-openapi validate -examples=false',
  version,
  needs: ['go'],
  documents: ['openapi-3.0.json', 'openapi-3.0-plain.json'],
  async install({ folder, run }) {
    if (existsSync(program(folder))) return;
    await run('go', ['install', '-p', '1', `github.com/getkin/kin-openapi/cmd/validate@${version}`], {
      env: { GOBIN: join(folder, 'go') },
    });
  },
  async lint(document, { folder, run }) {
    const { stdout, stderr } = await run('sh', [
      '-c',
      '"$0" -examples=false -multi "$1" || echo failed',
      program(folder),
      document,
    ]);
    return stdout.includes('failed')
      ? stderr
          .trim()
          .split('\n')
          .map((rule) => ({ rule, isError: true }))
      : [];
  },
};

// Spectral with its own rules for OpenAPI.
import { join } from 'node:path';
import type { Linter } from '../linter.ts';
import { installNode, nodeProgram, nodeVersions } from '../node-environment.ts';
import { write } from '../workshop.ts';

export const spectral: Linter = {
  id: 'spectral oas',
  version: nodeVersions['@stoplight/spectral-cli'],
  needs: ['node', 'npm'],
  documents: ['openapi.json', 'openapi-3.0.json'],
  install: installNode,
  async lint(document, { folder, run }) {
    write(folder, 'spectral.yaml', 'extends: ["spectral:oas"]\n');
    const { stdout } = await run('sh', [
      '-c',
      `"$0" lint --ruleset "$1" --format json --quiet "$2" || true`,
      nodeProgram(folder, 'spectral'),
      join(folder, 'spectral.yaml'),
      document,
    ]);
    return (JSON.parse(stdout) as { code: string; severity: number }[]).map(({ code, severity }) => ({
      rule: code,
      isError: severity === 0,
    }));
  },
};

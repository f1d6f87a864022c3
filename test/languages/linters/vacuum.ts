// vacuum, where it is installed: no registry that this project uses has it as a package that builds.
import type { Linter } from '../linter.ts';

export const vacuum: Linter = {
  id: 'vacuum',
  version: 'as installed',
  needs: ['vacuum'],
  documents: ['openapi.json'],
  install: () => Promise.resolve(),
  async lint(document, { run }) {
    const { stdout } = await run('sh', ['-c', 'vacuum spectral-report -o "$0"', document]);
    return (JSON.parse(stdout) as { code: string; severity: number }[]).map(({ code, severity }) => ({ rule: code, isError: severity === 0 }));
  },
};

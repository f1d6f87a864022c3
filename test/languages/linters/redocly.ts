// Redocly's linter by its strictest rules: every warning an error. It lints the workflows, too.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Linter } from '../linter.ts';
import { projectRoot } from '../workshop.ts';

const require = createRequire(import.meta.url);
const { version } = require('@redocly/cli/package.json') as { version: string };

export const redocly: Linter = {
  id: 'redocly recommended-strict',
  version,
  needs: ['node'],
  documents: ['openapi.json', 'openapi-3.0.json', 'workflows.arazzo.json'],
  install: () => Promise.resolve(),
  async lint(document, { run }) {
    const program = join(projectRoot, 'node_modules/.bin/redocly');
    // Complaints end it with code 1; the shell hides that, and a run that printed no JSON fails below.
    const { stdout } = await run('sh', [
      '-c',
      `"$0" lint --extends recommended-strict --format json --max-problems 100000 "$1" || true`,
      program,
      document,
    ]);
    const { problems } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as {
      problems: { ruleId: string; severity: string }[];
    };
    return problems.map(({ ruleId, severity }) => ({ rule: ruleId, isError: severity === 'error' }));
  },
};

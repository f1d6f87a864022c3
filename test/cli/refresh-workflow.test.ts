// The workflow file: what it runs is what the command line has, and its script proposes a change once.
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectFolder } from '../support/source-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

interface Step {
  uses?: string;
  run?: string;
  env?: Record<string, string>;
}

const folder = temporaryFolder();
const workflow = parse(readFileSync(join(projectFolder, '.github/workflows/refresh.yaml'), 'utf8')) as {
  jobs: { refresh: { env: Record<string, string>; steps: Step[] } };
};
const { env, steps } = workflow.jobs.refresh;

test('every action is pinned to a version, and the refresh is a command of the docs', () => {
  for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w-]+@v\d+$/);
  expect(steps.map(({ run }) => run)).toContain('npm run tablespec -- refresh --summary out/refresh.md');
  expect(readFileSync(join(projectFolder, 'docs/commands.md'), 'utf8')).toContain('refresh [SERVICE]');
});

/** The script in a clone whose origin is a folder; `gh` writes down how it is called. */
function propose(clone: string, open = ''): { output: string; calls: string } {
  folder.write(
    'bin/gh',
    `#!/bin/sh\necho "$@" >> ${folder.path('calls.txt')}\n[ "$2" = list ] && printf '%s' '${open}'\nexit 0\n`,
  );
  folder.write('calls.txt', '');
  chmodSync(folder.path('bin/gh'), 0o755);
  const script = steps.find(({ run }) => run?.includes('gh pr create'))?.run ?? '';
  const { stdout, stderr, status } = spawnSync('bash', ['-e', '-c', script], {
    cwd: clone,
    encoding: 'utf8',
    env: { ...process.env, ...env, PATH: `${folder.path('bin')}:${process.env['PATH']}` },
  });
  expect([status, stderr.includes('fatal: ') && !stderr.includes("couldn't find remote ref")]).toEqual([0, false]);
  return { output: stdout, calls: folder.read('calls.txt') };
}

function git(where: string, ...parameters: string[]): string {
  const { status, stdout, stderr } = spawnSync(
    'git',
    ['-c', 'user.email=a@example.com', '-c', 'user.name=A', ...parameters],
    { cwd: where, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

test('proposes what changed, once; nothing when nothing changed', () => {
  folder.write('origin/spec/lamps/openapi.json', '{}');
  folder.write('origin/generated/lamps/client/index.ts', '');
  const origin = folder.path('origin');
  git(origin, 'init', '--quiet', '--initial-branch', 'main');
  git(origin, 'add', '--all');
  git(origin, 'commit', '--quiet', '--message', 'first');
  const clone = (name: string): string => {
    git(folder.path(), 'clone', '--quiet', '--depth', '1', `file://${origin}`, name);
    return folder.path(name);
  };
  expect(propose(clone('one'))).toEqual({ output: 'Nothing changed.\n', calls: '' });

  const second = clone('two');
  folder.write('two/spec/lamps/openapi.json', '{"paths": {}}');
  expect(propose(second).calls).toContain('pr create --head refresh/documents');
  expect(git(origin, 'show', 'refresh/documents:spec/lamps/openapi.json')).toBe('{"paths": {}}');

  const third = clone('three');
  folder.write('three/spec/lamps/openapi.json', '{"paths": {}}');
  expect(propose(third, '7')).toEqual({ output: 'Proposed already.\n', calls: '' });

  const fourth = clone('four');
  folder.write('four/spec/lamps/openapi.json', '{"paths": {"/v1": {}}}');
  expect(propose(fourth, '7').calls).toContain('pr edit refresh/documents');
});

// The workflow that spreads services over jobs: what it runs is what the command line has, and its script deals out every service once.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectFolder } from '../../support/source-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

interface Step {
  uses?: string;
  run?: string;
}

const folder = temporaryFolder();
const { jobs } = parse(readFileSync(join(projectFolder, '.github/workflows/build-services.yaml'), 'utf8')) as {
  jobs: { share: { steps: Step[] }; build: { steps: Step[] } };
};
const hasJq = spawnSync('jq', ['--version']).status === 0;

test('every action is pinned by its hash, and the build is one that the command knows', () => {
  for (const { uses } of [...jobs.share.steps, ...jobs.build.steps])
    if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
  expect(jobs.build.steps.some(({ run }) => run?.includes('npm run tablespec -- build --service "$service"'))).toBe(
    true,
  );
});

test.runIf(hasJq)(`every service goes to one job${hasJq ? '' : ' (skipped: jq is not installed)'}`, () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  for (const id of ids) folder.write(`spec/${id}/service.yaml`, 'title: x\n');
  const script = jobs.share.steps.find(({ run }) => run !== undefined)?.run ?? '';
  const shares = (count: number): string[][] => {
    folder.write('output', '');
    const { status } = spawnSync('bash', ['-e', '-c', script], {
      cwd: folder.path(),
      env: { ...process.env, JOBS: String(count), GITHUB_OUTPUT: folder.path('output') },
    });
    expect(status).toBe(0);
    return JSON.parse(
      folder
        .read('output')
        .trim()
        .replace(/^shares=/, ''),
    ) as string[][];
  };
  expect(shares(2)).toEqual([
    ['a', 'c', 'e'],
    ['b', 'd'],
  ]);
  expect(shares(8)).toEqual(ids.map((id) => [id]));
});

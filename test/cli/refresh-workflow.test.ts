// The workflow files: least rights, pinned actions, and scripts that propose a change once, go on with an open proposal, and stop where that
// conflicts. Origin is a bare repository, and a stand-in for the platform's command writes down how it is called.
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectFolder } from '../support/source-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Workflow {
  permissions: object;
  env: Record<string, string>;
  jobs: Record<string, { permissions: Record<string, string>; 'timeout-minutes': number; steps: Step[] }>;
}

const folder = temporaryFolder();
const read = (name: string): Workflow =>
  parse(readFileSync(join(projectFolder, '.github/workflows', `${name}.yaml`), 'utf8')) as Workflow;
const { env, jobs } = read('refresh');

describe.each(['refresh', 'build-services', 'publish'])('%s', (name) => {
  const workflow = read(name);
  test.each(Object.entries(workflow.jobs))(
    'job %s: actions by hash, no kept credentials, rights of its own',
    (_, job) => {
      expect(workflow.permissions).toEqual({});
      expect(Object.keys(job.permissions)).toContain('contents');
      expect(job['timeout-minutes']).toBeGreaterThan(0);
      for (const { uses, run, with: settings } of job.steps) {
        if (uses !== undefined) expect(uses).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
        if (uses?.startsWith('actions/checkout@')) expect(settings).toMatchObject({ 'persist-credentials': false });
        // What an event says would be run as a part of the script.
        expect(run ?? '').not.toContain('${{');
      }
    },
  );
});

test('the job that runs packages may not write, and the one that writes runs none', () => {
  expect(Object.values(jobs['refresh']?.permissions ?? {})).toEqual(['read', 'read']);
  expect(jobs['propose']?.steps.filter(({ run }) => run?.includes('npm'))).toEqual([]);
});

test('the refresh is a command of the docs, and tests come before the proposal', () => {
  const runs = (jobs['refresh']?.steps ?? []).map(({ run = '' }) => run);
  const place = (word: string): number => runs.findIndex((run) => run.includes(word));
  expect(place('npm run tablespec -- refresh --summary out/refresh.md')).toBeGreaterThan(0);
  expect(place('npm test')).toBeGreaterThan(place('refresh --summary'));
  expect(place('git bundle create')).toBeGreaterThan(place('npm test'));
  expect(readFileSync(join(projectFolder, 'docs/commands.md'), 'utf8')).toContain('refresh [SERVICE]');
});

function git(where: string, ...parameters: string[]): string {
  const { status, stdout, stderr } = spawnSync(
    'git',
    ['-c', 'user.email=a@example.com', '-c', 'user.name=A', ...parameters],
    { cwd: where, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

/** Runs a step; what it says of itself for later ones is added to `said`. */
function run(
  job: string,
  name: string,
  clone: string,
  said: Record<string, string>,
): { output: string; status: number } {
  folder.write('output', '');
  const script = jobs[job]?.steps.find((step) => step.name === name)?.run ?? 'exit 9';
  const upper = Object.fromEntries(Object.entries(said).map(([key, value]) => [key.toUpperCase(), value]));
  const { stdout, stderr, status } = spawnSync('bash', ['-e', '-c', script], {
    cwd: clone,
    encoding: 'utf8',
    env: {
      ...process.env,
      ...env,
      OLD: '',
      NUMBER: '',
      CONFLICT: '',
      ...upper,
      GITHUB_OUTPUT: folder.path('output'),
      PATH: `${folder.path('bin')}:${process.env['PATH']}`,
    },
  });
  for (const [, key = '', value = ''] of folder.read('output').matchAll(/^(\w+)=(.*)$/gm)) said[key] = value;
  return { output: stdout + stderr, status: status ?? -1 };
}

let runs = 0;

/** One run of the workflow: `change` is what the refresh writes; `meanwhile` happens between its two jobs. */
function workflowRun(change: (clone: string) => void, meanwhile: () => void = () => undefined) {
  const clone = (): string => {
    runs += 1;
    git(folder.path(), 'clone', '--quiet', `file://${folder.path('origin.git')}`, `clone-${runs}`);
    return folder.path(`clone-${runs}`);
  };
  folder.write('calls.txt', '');
  const said: Record<string, string> = {};
  const first = clone();
  const begun = run('refresh', 'Begin at the open proposal', first, said);
  expect(begun.status, begun.output).toBe(0);
  let output = begun.output;
  if (said['conflict'] !== 'true') {
    change(first);
    const committed = run('refresh', 'Commit what changed', first, said);
    expect(committed.status, committed.output).toBe(0);
    output += committed.output;
  }
  meanwhile();
  let status = 0;
  if (said['proposed'] === 'true' || said['conflict'] === 'true') {
    const second = clone();
    if (said['proposed'] === 'true') spawnSync('cp', ['-r', join(first, 'out'), second]);
    const proposed = run('propose', 'Propose what changed', second, said);
    ({ status } = proposed);
    output += proposed.output;
  }
  return { output, status, calls: folder.read('calls.txt') };
}

const SPEC = 'spec/lamps/openapi.json';
const BRANCH = 'refresh/documents';
const write =
  (text: string, file = SPEC) =>
  (clone: string) => {
    folder.write(`${clone.slice(folder.path().length + 1)}/${file}`, text);
  };
const proposed = (file = SPEC): string => git(folder.path('origin.git'), 'show', `${BRANCH}:${file}`);
const openProposal = (): string => folder.write('open.txt', '7');

/** What a person does to a branch of the origin. */
function push(branch: string, file: string, text: string): void {
  runs += 1;
  const name = `person-${runs}`;
  git(folder.path(), 'clone', '--quiet', '--branch', branch, `file://${folder.path('origin.git')}`, name);
  folder.write(`${name}/${file}`, text);
  git(folder.path(name), 'add', '--all');
  git(folder.path(name), 'commit', '--quiet', '--message', 'mended by hand');
  git(folder.path(name), 'push', '--quiet', 'origin', branch);
}

beforeEach(() => {
  folder.write(
    'bin/gh',
    `#!/bin/sh\n[ "$2" = list ] && { cat ${folder.path('open.txt')}; exit 0; }\necho "$@" >> ${folder.path('calls.txt')}\n`,
  );
  chmodSync(folder.path('bin/gh'), 0o755);
  folder.write('open.txt', '');
  git(folder.path(), 'init', '--quiet', '--bare', '--initial-branch', 'main', 'origin.git');
  git(folder.path(), 'init', '--quiet', '--initial-branch', 'main', 'seed');
  folder.write(`seed/${SPEC}`, '{}\n');
  folder.write('seed/generated/lamps/client/index.ts', '');
  folder.write('seed/.gitignore', 'out\n');
  git(folder.path('seed'), 'add', '--all');
  git(folder.path('seed'), 'commit', '--quiet', '--message', 'first');
  git(folder.path('seed'), 'push', '--quiet', folder.path('origin.git'), 'main');
});

test('nothing changed, nothing proposed', () => {
  expect(workflowRun(() => undefined)).toMatchObject({ output: 'Nothing changed.\n', calls: '' });
});

test('proposes what changed, once', () => {
  const first = workflowRun(write('{"paths": {}}'));
  expect(first.calls).toContain(`pr create --head ${BRANCH}`);
  expect(proposed()).toBe('{"paths": {}}');
  openProposal();
  expect(workflowRun(() => undefined)).toMatchObject({ output: 'Proposed already.\n', calls: '' });
  expect(workflowRun(write('{"paths": {"/v1": {}}}')).calls).toContain('pr edit 7');
  expect(proposed()).toBe('{"paths": {"/v1": {}}}');
});

test('goes on from what a maintainer mended, and from what is new on the main branch', () => {
  workflowRun(write('{"paths": {}}'));
  openProposal();
  push(BRANCH, 'spec/lamps/names.yaml', 'mended: true\n');
  push('main', 'notes.txt', 'new');
  const { status, output } = workflowRun(write('{"paths": {"/v1": {}}}'));
  expect(status, output).toBe(0);
  expect([proposed('spec/lamps/names.yaml'), proposed('notes.txt'), proposed()]).toEqual([
    'mended: true',
    'new',
    '{"paths": {"/v1": {}}}',
  ]);
  expect(git(folder.path('origin.git'), 'log', '--format=%s', `main..${BRANCH}`).split('\n')).toEqual([
    'Refresh from the documents',
    'mended by hand',
    'Refresh from the documents',
  ]);
});

test('stops with a comment where the proposal conflicts with the main branch', () => {
  workflowRun(write('{"paths": {}}'));
  openProposal();
  push('main', SPEC, '{"other": 1}\n');
  const before = git(folder.path('origin.git'), 'rev-parse', BRANCH);
  const { status, output, calls } = workflowRun(write('never'));
  expect([status, output.includes('The proposal conflicts with the main branch.')]).toEqual([1, true]);
  expect(calls).toMatch(/^pr comment 7 --body The documents were not read again: this proposal conflicts/);
  expect(calls).not.toContain('pr edit');
  expect(git(folder.path('origin.git'), 'rev-parse', BRANCH)).toBe(before);
});

test('what is pushed to the proposal while the documents are read is not overwritten', () => {
  workflowRun(write('{"paths": {}}'));
  openProposal();
  const { status, calls } = workflowRun(write('{"paths": {"/v1": {}}}'), () =>
    push(BRANCH, 'spec/lamps/names.yaml', 'mended: true\n'),
  );
  expect([status, calls]).toEqual([1, '']);
  expect(proposed('spec/lamps/names.yaml')).toBe('mended: true');
  expect(workflowRun(write('{"paths": {"/v1": {}}}')).status).toBe(0);
  expect([proposed('spec/lamps/names.yaml'), proposed()]).toEqual(['mended: true', '{"paths": {"/v1": {}}}']);
});

test('the branch of a proposal that was closed is begun anew', () => {
  workflowRun(write('{"paths": {}}'));
  push(BRANCH, 'spec/lamps/names.yaml', 'given up: true\n');
  expect(workflowRun(write('{"paths": {"/v1": {}}}')).calls).toContain('pr create');
  expect(() => proposed('spec/lamps/names.yaml')).toThrow();
});

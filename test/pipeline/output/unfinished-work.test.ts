// Work that is ended at any point leaves the old files or the new ones: killed, by the next command; asked to end, by itself.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { restoreAfterKill } from '../../../pipeline/output/unfinished-work.ts';
import { compiledModule } from '../../support/compiled-command.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();
const OLD = {
  'spec/lamps/service.yaml': 'title: Lamps\n',
  'spec/lamps/names.yaml': 'old names',
  'spec/lamps/openapi.json': 'old spec',
  'spec/vases/service.yaml': 'title: Vases\n',
  'generated/lamps/docs/README.md': 'old docs',
  'generated/lamps/docs/gone.md': 'gone with the new ones',
  'generated/index.md': 'old index',
  'generated/vases/README.md': 'of others',
};
/** What is written one after the other; undefined: removed. */
const STEPS: readonly (readonly [string, string | undefined])[] = [
  ['spec/lamps/names.yaml', 'new names'],
  ['spec/lamps/release.json', 'new release'],
  ['generated/lamps/docs/README.md', 'new docs'],
  ['generated/lamps/client/index.ts', 'new client'],
  ['generated/lamps/docs/gone.md', undefined],
  ['generated/index.md', 'new index'],
  ['spec/lamps/openapi.json', 'new spec'],
  ['spec/lamps/release/state.json.br', 'new state'],
];
const AFTER = { ...OLD, ...Object.fromEntries(STEPS.filter(([, text]) => text !== undefined)) } as Record<
  string,
  string
>;
delete AFTER['generated/lamps/docs/gone.md'];

const modules: string[] = [];
beforeAll(async () => {
  // One after the other: the first compiles all.
  for (const file of ['pipeline/output/unfinished-work.ts', 'pipeline/output/write-folder.ts'])
    modules.push(await compiledModule(file));
}, 180_000);

/** Does the work, and ends itself with the signal at that event. */
function work(signal: string, event: number): void {
  const script = folder.write(
    'run.mjs',
    `import { rmSync } from 'node:fs';
     import { join } from 'node:path';
     import { beginWork } from ${JSON.stringify(modules[0])};
     import { writeFolders } from ${JSON.stringify(modules[1])};
     const root = ${JSON.stringify(folder.path())};
     let events = 0;
     const meet = async () => {
       if (events++ !== ${event}) return;
       process.kill(process.pid, ${JSON.stringify(signal)});
       await new Promise((done) => setTimeout(done, 10_000));
     };
     await meet();
     const work = beginWork(root, 'lamps');
     await meet();
     for (const [path, text] of ${JSON.stringify(STEPS.map(([path, text]) => [path, text ?? null]))}) {
       if (text === null) rmSync(join(root, path));
       else writeFolders([{ folder: root, files: [{ path, text }], owned: [] }]);
       await meet();
     }
     work.finish();
     await meet();`,
  );
  spawnSync(process.execPath, [script], { stdio: 'inherit' });
}

function contents(): Record<string, string> {
  const paths = folder.files().filter((path) => /^(?:spec|generated)\//.test(path));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(folder.path(path), 'utf8')]));
}

const EVENTS = STEPS.length + 3;

test.each(Array.from({ length: EVENTS }, (_, event) => event))('killed at event %i', (event) => {
  for (const [path, text] of Object.entries(OLD)) folder.write(path, text);
  work('SIGKILL', event);
  // What a person adds meanwhile stays.
  folder.write('spec/lamps/corrections/port.yaml', 'mine');
  restoreAfterKill(folder.path());
  const mine = { 'spec/lamps/corrections/port.yaml': 'mine' };
  expect(contents()).toEqual({ ...(event === EVENTS - 1 ? AFTER : OLD), ...mine });
});

test.each([1, 2, 5, 8, EVENTS - 1])('asked to end at event %i', (event) => {
  for (const [path, text] of Object.entries(OLD)) folder.write(path, text);
  work('SIGTERM', event);
  expect(contents()).toEqual(event === EVENTS - 1 ? AFTER : OLD);
});

test('what git has is finished, whatever the files of another service are', () => {
  for (const [path, text] of Object.entries(OLD)) folder.write(path, text);
  // All is written, and the way back is still there.
  work('SIGKILL', STEPS.length + 1);
  folder.write('.gitignore', 'run.mjs\n');
  const git = (...words: string[]): void =>
    void execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...words], { cwd: folder.path() });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'state');
  folder.write('generated/vases/README.md', 'changed by hand');
  restoreAfterKill(folder.path());
  expect(contents()).toEqual({ ...AFTER, 'generated/vases/README.md': 'changed by hand' });
});

test('what is half begun or finished is forgotten, and what a living process does is left alone', () => {
  for (const [path, text] of Object.entries(OLD)) folder.write(path, text);
  const gone = spawnSync(process.execPath, ['--eval', '']).pid;
  for (const name of [`.unfinished-${gone}.begun`, `.unfinished-${gone}.done`, `.unfinished-${process.pid}`])
    folder.write(`spec/lamps/${name}/spec/lamps/names.yaml`, 'other names');
  folder.write('spec/lamps/.tablespec.lock', String(gone));
  restoreAfterKill(folder.path());
  expect(contents()).toEqual({
    ...OLD,
    [`spec/lamps/.unfinished-${process.pid}/spec/lamps/names.yaml`]: 'other names',
  });
});

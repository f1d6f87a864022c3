// What the words of a command line become before a command runs.
import { beforeEach, expect, test } from 'vitest';
import * as buildModule from '../../cli/commands/build.ts';
import { createProgram } from '../../cli/program.ts';
import { replaceFunction } from '../support/replaced-function.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const given: { build: unknown[] } = { build: [] };
replaceFunction(buildModule, 'buildCommand', () => async (options) => {
  given.build.push(options);
  return 0;
});

beforeEach(() => {
  given.build.length = 0;
});

const folder = temporaryFolder();

async function build(...words: string[]): Promise<unknown> {
  await createProgram({ current: folder.path(), finish: () => {} }).parseAsync(['build', ...words], { from: 'user' });
  return given.build[0];
}

test.each([
  [['--no-cache', '--cache', 'kept'], { reuse: false, cache: 'kept' }],
  [['--cache', 'kept', '--no-cache'], { reuse: false, cache: 'kept' }],
  [['--cache', 'kept'], { reuse: true, cache: 'kept' }],
  [[], { reuse: true, cache: undefined, sources: [], json: false, pin: false, descriptions: 'vendor' }],
  [['--source', 'a', '--source', 'b', '--jobs', '3'], { sources: ['a', 'b'], jobs: 3 }],
])('build %j', async (words, options) => {
  for (const name of ['a', 'b']) folder.write(name, '');
  expect(await build(...words)).toMatchObject(options);
});

test('settings of the project stand for options that nobody gave', async () => {
  folder.write('tablespec.yaml', 'out: made\ncache: .cache\ndescriptions: ours\nruntime: copied\nprofile: mine.yaml\n');
  expect(await build()).toMatchObject({ out: 'made', cache: '.cache', descriptions: 'ours', runtime: 'copied' });
  // A service that names its own profile keeps it: the build looks at the file later.
  expect(await build()).not.toHaveProperty('profile');
  given.build.length = 0;
  expect(await build('--out', 'here', '--cache', 'kept', '--descriptions', 'both')).toMatchObject({
    out: 'here',
    cache: 'kept',
    descriptions: 'both',
    runtime: 'copied',
  });
  given.build.length = 0;
  expect(await build('--no-cache')).toMatchObject({ reuse: false, cache: '.cache' });
  given.build.length = 0;
  expect(await build('--cache', 'kept', '--no-cache')).toMatchObject({ reuse: false, cache: 'kept' });
});

test('a project file that cannot be used stops the command', async () => {
  folder.write('tablespec.yaml', 'outt: made\n');
  await expect(build()).rejects.toThrow('did you mean out?');
});

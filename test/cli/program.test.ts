// What the words of a command line become before a command runs.
import { beforeEach, expect, test, vi } from 'vitest';
import { createProgram } from '../../cli/program.ts';

const given = vi.hoisted(() => ({ build: [] as unknown[] }));
vi.mock('../../cli/commands/build.ts', () => ({
  buildCommand: async (options: unknown) => {
    given.build.push(options);
    return 0;
  },
}));

beforeEach(() => {
  given.build.length = 0;
});

async function build(...words: string[]): Promise<unknown> {
  await createProgram({ current: '', finish: () => {} }).parseAsync(['build', ...words], { from: 'user' });
  return given.build[0];
}

test.each([
  [['--no-cache', '--cache', 'kept'], { reuse: false, cache: 'kept' }],
  [['--cache', 'kept', '--no-cache'], { reuse: false, cache: 'kept' }],
  [['--cache', 'kept'], { reuse: true, cache: 'kept' }],
  [[], { reuse: true, cache: undefined, sources: [], json: false, pin: false, descriptions: 'vendor' }],
  [['--source', 'a', '--source', 'b', '--jobs', '3'], { sources: ['a', 'b'], jobs: 3 }],
])('build %j', async (words, options) => {
  expect(await build(...words)).toMatchObject(options);
});

// The hand-written modules that generated packages carry are compiled once, and `npm run build` does it for all runs.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { compiledOnce } from '../../generator/compiled-modules.ts';
import { precompileModules } from '../../pipeline/build/precompile-modules.ts';
import { readRuntime } from '../../generator/runtime/read-runtime.ts';
import { compiledCommand } from '../support/compiled-command.ts';

test('the same module is compiled once in each way; another text, path or way is another module', () => {
  const compiled: string[] = [];
  const ask = (recipe: string, path: string, text: string): string =>
    compiledOnce(recipe, { path, text }, () => {
      compiled.push(`${recipe} ${path} ${text}`);
      return `compiled ${recipe} ${path} ${text}`;
    });
  for (const [recipe, path, text] of [
    ['test', 'a.ts', '1'],
    ['test', 'a.ts', '2'],
    ['test', 'b.ts', '1'],
    ['test of another', 'a.ts', '1'],
  ] as const)
    for (const _ of [1, 2]) expect(ask(recipe, path, text)).toBe(`compiled ${recipe} ${path} ${text}`);
  expect(compiled).toEqual(['test a.ts 1', 'test a.ts 2', 'test b.ts 1', 'test of another a.ts 1']);
});

test('the compiled package brings every module of the runtime, as this process compiles it', async () => {
  const file = join(dirname(await compiledCommand()), '../generator/compiled-modules.json');
  const brought = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const made = JSON.parse(precompileModules()) as Record<string, string>;
  expect(made).toMatchObject(brought);
  const hasCode = [...readRuntime('client'), ...readRuntime('mcp'), ...readRuntime('validators')];
  expect(Object.keys(brought).length).toBeGreaterThan(hasCode.length);
});

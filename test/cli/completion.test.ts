// What `tablespec complete` answers to a shell, and the scripts that ask it.
import { afterEach, expect, test, vi } from 'vitest';
import { addCompletion } from '../../cli/completion.ts';
import { createProgram } from '../../cli/program.ts';
import { projectFolder } from '../support/source-files.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

async function complete(...words: string[]): Promise<string[]> {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: unknown) => void lines.push(String(line)));
  const program = createProgram({ current: projectFolder, finish: () => {} });
  addCompletion(program, projectFolder);
  await program.parseAsync(['complete', ...words], { from: 'user' });
  return lines.join('\n').split('\n');
}

const wordsOf = (lines: string[]): string[] =>
  lines.map((line) => line.split('\t')[0] ?? '').filter((word) => !word.startsWith(':'));

test.each([
  [['bu'], ['build']],
  [['re'], ['refresh', 'release']],
  [
    ['build', '--service', ''],
    ['cbr', 'elb', 'keystone', 'kms', 'telegram', 'workspace'],
  ],
  [['build', '--service', 'w'], ['workspace']],
  [
    ['explain', 'k'],
    ['keystone', 'kms'],
  ],
  [['mcp', 'km'], ['kms']],
  [['blocks', '--profile', 'huawei-'], ['huawei-zh']],
  [['check', '--max'], ['--max-problems']],
])('%j', async (words, offered) => {
  expect(wordsOf(await complete('--', ...words))).toEqual(offered);
});

test.each(['bash', 'zsh', 'fish', 'powershell'])('a script for %s calls the command', async (shell) => {
  expect((await complete(shell)).join('\n')).toContain('tablespec complete');
});

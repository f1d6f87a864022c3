// The command as a user runs it: arguments, exit codes, the edition on standard output.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compiledCommand } from '../support/compiled-command.ts';
import { fixturesFolder } from '../support/golden.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const command = await compiledCommand();
const PAGE = readFileSync(join(fixturesFolder, 'documents', 'merging', 'input', 'one.txt'), 'utf8');

function run(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [command, ...words], { cwd: folder.path(), encoding: 'utf8' });
}

describe('wrong use ends with 2 and says how it is meant', () => {
  test.each([
    [[], 'Usage: tablespec'],
    [['fly'], "unknown command 'fly'"],
    [['biuld'], 'Did you mean build?'],
    [['lookup', 'Lamp'], 'Did you mean explain?'],
    [['serve'], 'Did you mean preview or mock?'],
    [['generate'], 'Did you mean build?'],
    [['explain', 'lamps'], "'place', such as: tablespec explain workspace ListDesktops.query.limit"],
    [['mock'], "'service', such as: tablespec mock workspace"],
    [['catalogue', 'build'], 'Write it, or name one with --file.'],
    [['build', '--colour'], '--colour'],
    [['build', '--sevice', 'lamps'], 'Did you mean --service?'],
    [['publish', 'lamps'], 'publish needs --out'],
    [['edition', '--service', 'lamps'], 'edition needs --service and --source'],
    [['build', '--service', '../up'], 'no service id'],
    [['init', 'lamps'], 'init needs --source, the documents of lamps, such as tablespec init lamps --source docs'],
    [['init'], 'init needs the id of the service, such as'],
    [['init', '../up', '--source', '.'], 'no service id'],
    [['check', 'gone.json'], 'no file'],
    [['catalogue', 'biuld'], 'Did you mean build?'],
    [['diff', 'kmss', 'kms'], 'Did you mean the service kms?'],
    [['diff', 'kmss'], 'Did you mean kms?'],
    [['mcp', 'kms', '--tools', 'op:ListKey'], 'Did you mean op:ListKeys?'],
  ])('%j', (words, said) => {
    const { status, stdout, stderr } = run(...words);
    expect(stdout + stderr).toContain(said);
    expect(status).toBe(2);
  });
});

test('what is wrong stands last and alone', () => {
  expect(run('build', '--jobs', '0').stderr).toBe('error: --jobs takes a number from 1 to 999, not "0".\n');
});

test('every command has help of its own with two examples', () => {
  const words = [...run('--help').stdout.matchAll(/^ {2}([a-z]+) (?=[[<]| )/gm)].map(([, word = '']) => word);
  expect(words).toEqual(expect.arrayContaining(['build', 'init', 'explain', 'diff', 'refresh', 'release', 'publish']));
  // Two hold commands, which have examples of their own.
  const holds: Readonly<Record<string, string>> = { profile: 'try', catalogue: 'build' };
  for (const word of words) {
    const { stdout, status } = run(word, ...(holds[word] === undefined ? [] : [holds[word]]), '--help');
    expect(status).toBe(0);
    expect(stdout.split('Examples:\n')[1]?.trim().split('\n'), word).toHaveLength(2);
  }
});

test('--version prints that of the package', () => {
  expect(run('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('--help ends with 0', () => {
  const { status, stdout } = run('--help');
  expect({ status, help: stdout.includes('Exit codes') }).toEqual({ status: 0, help: true });
});

test.each([
  [['build', '--service', 'lamps', '--source', 'gone.txt'], 'There is no file or folder gone.txt (looked in HERE).'],
  [
    ['build', '--service', 'lamps', '--source', '.', '--profile', 'gitalb'],
    'There is no profile gitalb. Did you mean gitlab?',
  ],
  [
    ['build', '--service', 'lamps', '--source', '.', '--profile', './x.yaml'],
    'There is no profile file ./x.yaml (looked in HERE).',
  ],
  [['blocks', 'x.md'], 'There is no file or folder x.md (looked in HERE).'],
  [['profile', 'try', 'x.md', '--profile', 'gitlab'], 'There is no file or folder x.md (looked in HERE).'],
  [['blocks', 'y.tx'], 'There is no file or folder y.tx (looked in HERE). Did you mean y.txt?'],
  [['blocks', '.'], '. is a folder: blocks takes one file, such as tablespec blocks y.txt.'],
  [['profile', 'try', 'y.txt'], 'profile try needs --profile, such as tablespec profile try y.txt --profile huawei.'],
  [['diff', './y.yaml'], 'There is no file or folder ./y.yaml (looked in HERE).'],
  [['diff', './x.json'], 'Of one word, diff takes the id of a service. Name what ./x.json is compared with.'],
])('%j names what is not there, and nothing else', (words, said) => {
  folder.write(words[1] === './x.json' ? 'x.json' : 'y.txt', '{}');
  const { status, stdout, stderr } = run(...words);
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: `error: ${said.replace('HERE', folder.path())}\n`,
  });
});

test('edition prints the facts of several files named behind one --source', () => {
  folder.write('one.txt', PAGE);
  folder.write('two.txt', PAGE.replace('GET /v1/lamps', 'GET /v1/bulbs'));
  const { status, stdout } = run('edition', '--service', 'lamps', '--source', 'one.txt', 'two.txt');
  expect(status).toBe(0);
  expect(stdout.split('\n').filter((line) => line.startsWith('GET '))).toEqual(['GET /v1/lamps', 'GET /v1/bulbs']);
});

test('npm starts it in the root of a clone; paths are said from where npm was called', () => {
  folder.write('pages/one.txt', PAGE);
  const from = (called: string): string =>
    spawnSync(process.execPath, [command, 'blocks', 'one.txt'], {
      cwd: folder.path(),
      encoding: 'utf8',
      env: { ...process.env, npm_lifecycle_event: 'tablespec', INIT_CWD: called },
    }).stdout;
  folder.write('tablespec.yaml', '');
  expect(from(folder.path('pages'))).toContain('GET /v1/lamps');
  // Elsewhere than in the clone, as with --prefix, its own folder counts.
  expect(from(folder.path('..'))).toBe('');
});

test('build, then explain where a value comes from', () => {
  folder.write('one.txt', PAGE);
  const built = run('build', '--service', 'lamps', '--source', 'one.txt', '--out', 'out');
  expect(built.status).toBe(0);
  const line = PAGE.split('\n').findIndex((text) => text.startsWith('watts\t')) + 1;
  const { status, stdout } = run('explain', 'lamps', 'Bulb.watts', '--out', 'out');
  expect(status).toBe(0);
  expect(stdout).toContain(`one.txt:${line} (`);
  expect(run('explain', 'lamps', 'Bulb.nothing', '--out', 'out').status).toBe(1);
  expect(run('explain', 'lamps', 'Bulp.watts', '--out', 'out').stderr).toContain('Did you mean Bulb.watts?');
});

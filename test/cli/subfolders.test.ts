// Commands find the project from wherever in it they run, and what was built without one.
import { readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createProgram } from '../../cli/program.ts';
import { isProject, projectFolder } from '../../pipeline/services/package-root.ts';
import { capturedOutput } from '../support/captured-output.ts';
import { fixturesFolder } from '../support/golden.ts';
import { fewFiles, noLint, standInFor } from '../support/stand-in-jobs.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

standInFor({ ...noLint, ...fewFiles });

const folder = temporaryFolder();
const output = capturedOutput();
const PAGE = readFileSync(join(fixturesFolder, 'documents/merging/input/one.txt'), 'utf8');
const SUB = 'notes/of-lamps';

/** What a command prints and how it ends, run from a folder of the project. */
async function run(from: string, ...words: string[]): Promise<{ code: number; printed: string }> {
  output.printed = '';
  let code = -1;
  const finish = (ended: number): void => {
    code = ended;
  };
  await createProgram({ current: folder.path(from), finish }).parseAsync(words, { from: 'user' });
  return { code, printed: output.printed.replace(/^Time: .*$/m, '') };
}

beforeEach(() => {
  folder.write('tablespec.yaml', 'scope: "@acme"\n');
  folder.write(`${SUB}/pages/one.txt`, PAGE);
});

describe('in a folder below the project', () => {
  beforeEach(async () => {
    const { code, printed } = await run(SUB, 'init', 'lamps', '--source', 'pages', '--title', 'Lamps');
    expect({ code, printed: printed.includes('../../spec/lamps/') }).toEqual({ code: 0, printed: true });
    expect(printed).toMatch(/Next: look through .*\n.* explain lamps ListLamps .*\n.* preview --service lamps /);
  });

  test('init and build write into the project, and nothing where they run', async () => {
    expect(folder.files('spec/lamps')).toContain('spec/lamps/openapi.json');
    const { code, printed } = await run(SUB, 'build', '--no-cache');
    expect({ code, printed: printed.includes('../../generated/lamps/') }).toEqual({ code: 0, printed: true });
    expect(folder.files('notes')).toEqual([`${SUB}/pages/one.txt`]);
  });

  test('what is asked there is answered as in the project', async () => {
    for (const [inProject, below] of [
      ['explain lamps Bulb.watts', 'explain lamps Bulb.watts'],
      [`edition --service lamps --source ${SUB}/pages`, 'edition --service lamps --source pages'],
      ['diff lamps lamps', 'diff lamps lamps'],
      [`blocks ${SUB}/pages/one.txt`, 'blocks pages/one.txt'],
      [`profile try ${SUB}/pages/one.txt --profile huawei`, 'profile try pages/one.txt --profile huawei'],
    ] as const) {
      const there = await run('.', ...inProject.split(' '));
      const asked = await run(SUB, ...below.split(' '));
      // Places are paths from where the question was asked.
      const fromProject = asked.printed
        .replaceAll('../../', '')
        .replace(/(?<= )pages\/one\.txt/g, `${SUB}/pages/one.txt`);
      expect({ ...asked, printed: fromProject }, below).toEqual(there);
      expect(there.code, below).toBe(0);
    }
    // Files are named as an editor that was opened there finds them.
    expect((await run(SUB, 'check')).printed).toContain('../../spec/lamps/openapi.json: 0 errors');
    folder.write(`${SUB}/own.yaml`, 'openapi: 3.1.0\ninfo: { title: x, version: "1" }\npaths: {}\n');
    expect((await run(SUB, 'check', 'own.yaml')).printed).toContain('own.yaml: 0 errors');
  });

  test('paths are said from where the command runs', async () => {
    expect((await run(SUB, 'build', '--service', 'lamps', '--source', 'pages', '--out', 'made')).code).toBe(0);
    expect(folder.files(`${SUB}/made/spec`)).toContain(`${SUB}/made/spec/openapi.json`);
    expect((await run(SUB, 'explain', 'lamps', 'Bulb.watts', '--out', 'made')).code).toBe(0);
    expect((await run(SUB, 'refresh', 'lamps', '--source', 'pages', '--summary', 'changes.md')).code).toBe(0);
    expect(folder.read(`${SUB}/changes.md`)).toContain('Nothing changed');
    expect(output.complained).toMatch(/Next:\n.* preview --service lamps .*\n.* release lamps /);
    const { printed } = await run(SUB, 'diff', 'made/spec/openapi.json', 'lamps');
    expect(printed).toContain('notes/of-lamps/made/spec/openapi.json → lamps');
  });

  test('folders in the project file are said from the project', async () => {
    folder.write('tablespec.yaml', 'out: made\ncache: kept\n');
    expect((await run(SUB, 'build')).code).toBe(0);
    expect(folder.files('made')).toContain('made/lamps/spec/openapi.json');
    expect(folder.files('kept').length).toBeGreaterThan(0);
    expect((await run(SUB, 'explain', 'lamps', 'Bulb.watts')).code).toBe(0);
    expect((await run(SUB, 'check')).printed).toContain('../../made/lamps/spec/openapi.json');
    await run(SUB, 'site');
    expect(folder.files('made/site')).toContain('made/site/index.html');
  });
});

test('the nearest project counts', () => {
  expect(projectFolder(folder.path(SUB))).toBe(folder.path());
  folder.write(`${SUB}/spec/vases/service.yaml`, 'title: Vases\n');
  expect(projectFolder(folder.path(SUB, 'pages'))).toBe(folder.path(SUB));
});

describe('where there is no project, commands look where build wrote', () => {
  beforeEach(async () => {
    rmSync(folder.path('tablespec.yaml'));
    const { code, printed } = await run(SUB, 'build', '--service', 'lamps', '--source', 'pages');
    expect(code).toBe(0);
    expect(printed).toMatch(/Next: open out\/.*\n.* explain lamps ListLamps {2}#.*\n.* mock lamps {2,}#/);
    expect(folder.files(`${SUB}/out/spec`)).toContain(`${SUB}/out/spec/openapi.json`);
  });

  test('explain, check and site', async () => {
    expect((await run(SUB, 'explain', 'lamps', 'Bulb.watts')).code).toBe(0);
    expect((await run(SUB, 'check')).printed).toBe('out/spec/openapi.json: 0 errors, 0 warnings\n');
    expect((await run(SUB, 'site')).printed).toBe('out/site/index.html\n');
  });

  test('a word that is wrong is answered with the nearest one, and no path of the package', async () => {
    for (const [words, said] of [
      ['explain lamp Bulb.watts', 'There is no service lamp. Did you mean lamps?'],
      ['site --service lams', 'There is no service lams. Did you mean lamps?'],
      ['mock laps', 'There is no service laps. Did you mean lamps?'],
      ['build --service kmss', 'There is no service kmss. Did you mean kms?'],
      ['release zebra', 'There is no service zebra.'],
      ['explain lamps Bulb.watts --out elsewhere', 'There is no service lamps.'],
      ['site --out elsewhere', 'There is no built spec in elsewhere. Run tablespec build first.'],
    ] as const)
      await expect(run(SUB, ...words.split(' ')), words).rejects.toThrow(said);
  });
});

test('the home folder, and what lies above it, speaks for no folder below it', () => {
  onTestFinished(() => void vi.unstubAllEnvs());
  vi.stubEnv('HOME', folder.path('notes'));
  expect(homedir()).toBe(folder.path('notes'));
  expect(projectFolder(folder.path(SUB))).toBe(folder.path(SUB));
  folder.write('notes/tablespec.yaml', '');
  expect(projectFolder(folder.path(SUB))).toBe(folder.path(SUB));
  expect(projectFolder(folder.path('notes'))).toBe(folder.path('notes'));
  expect(isProject(folder.path('notes'))).toBe(true);
});

// A clock that is set forth and back by weeks while a command is at work, in each of its processes: the command ends, and makes the same
// bytes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compiledCommand } from '../support/compiled-command.ts';
import { fixturesFolder } from '../support/golden.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const command = await compiledCommand();
const PAGE = readFileSync(join(fixturesFolder, 'documents/merging/input/one.txt'), 'utf8');
/** Each time that somebody asks, it is another week. */
const JUMPING = `
const Real = Date, real = Date.now.bind(Date), since = performance.now.bind(performance);
let asked = 0;
const jump = () => ((asked++ % 7) - 3) * 7 * 86_400_000;
globalThis.Date = class extends Real {
  constructor(...given) { given.length === 0 ? super(real() + jump()) : super(...given); }
  static now() { return real() + jump(); }
};
performance.now = () => Math.max(0, since() + jump());
`;

async function build(out: string, options: string[]): Promise<number> {
  const words = ['build', '--service', 'lamps', '--source', 'docs', '--out', out];
  const child = spawn(process.execPath, [command, ...words], {
    cwd: folder.path(),
    stdio: 'ignore',
    env: { ...process.env, NODE_OPTIONS: options.join(' ') },
  });
  const [code] = (await once(child, 'close')) as [number];
  return code;
}

const built = (out: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder.path(out), { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => [file.slice(folder.path(out).length), readFileSync(file, 'utf8')]),
  );

test('build, and once more from its cache', async () => {
  folder.write('docs/lamps.txt', PAGE);
  folder.write('jumping.cjs', JUMPING);
  const jumping = ['--require', join(folder.path(), 'jumping.cjs')];
  expect([await build('plain', []), await build('jumps', jumping), await build('again', jumping)]).toEqual([0, 0, 0]);
  const plain = built('plain');
  expect(Object.keys(plain).length).toBeGreaterThan(20);
  expect(built('jumps')).toEqual(plain);
  expect(built('again')).toEqual(plain);
});

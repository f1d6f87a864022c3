// npm run fuzz -- [--minutes N] [--run N] [--from N]: damaged documents through every reader and the whole pipeline.
// Bounded and seeded. Findings go to out/fuzz/; made small and written again, they become fixtures in test/fixtures/fuzz/.
import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { projectFolder } from '../support/source-files.ts';
import { fuzzCase } from './fuzz-case.ts';
import type { FuzzMessage, FuzzRequest } from './fuzz-child.ts';
import { fixtureSeeds, realSeeds } from './seeds.ts';

/** A case takes a tenth of a second; one that takes this long hangs. */
const HANG = 30_000;
const MEMORY = 1500;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    run: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
  },
});
const run = Number(values.run);
const end = Date.now() + Number(values.minutes) * 60_000;
const folder = join(projectFolder, 'out/fuzz');
let findings = 0;
let slowest = { number: -1, milliseconds: 0 };

function keep(number: number, faults: readonly string[]): void {
  findings += 1;
  const { name, bytes } = fuzzCase([...fixtureSeeds(), ...realSeeds()], run, number);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${run}-${number}-${name}`), bytes);
  process.stdout.write(`case ${run}-${number} (${name}): ${faults.join('\n  ')}\n`);
}

/** Runs cases until the time is over or the process ends; gives the number to go on from. */
function runChild(from: number): Promise<number> {
  const child: ChildProcess = fork(fileURLToPath(new URL('./fuzz-child.ts', import.meta.url)), [], {
    execArgv: ['--import', 'tsx', `--max-old-space-size=${MEMORY}`],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return new Promise((done) => {
    let current = from;
    let begun = Date.now();
    let why: string | undefined;
    const watch = setInterval(() => {
      if (Date.now() - begun > HANG) why = `hangs: not done after ${HANG / 1000} s`;
      if (why !== undefined) child.kill('SIGKILL');
    }, 500);
    child.on('message', (message: FuzzMessage) => {
      if ('started' in message) {
        current = message.started;
        begun = Date.now();
        return;
      }
      const milliseconds = Date.now() - begun;
      if (milliseconds > slowest.milliseconds) slowest = { number: message.ended, milliseconds };
      if (message.faults.length > 0) keep(message.ended, message.faults);
      current = message.ended + 1;
      if (Date.now() > end) {
        clearInterval(watch);
        child.removeAllListeners('exit');
        child.kill();
        done(current);
      }
    });
    child.once('exit', (code, signal) => {
      clearInterval(watch);
      keep(current, [why ?? `the process ended: ${signal ?? code}`]);
      done(current + 1);
    });
    child.send({ run, from } satisfies FuzzRequest);
  });
}

const first = Number(values.from);
let next = first;
while (Date.now() < end) next = await runChild(next);
process.stdout.write(
  `${next - first} cases of run ${run}, ${findings} findings; the slowest, ${slowest.number}, took ${slowest.milliseconds} ms\n`,
);
process.exitCode = findings > 0 ? 1 : 0;

// tsx test/bench/bench-reading.ts: from bytes to the reference model, in a process that begins with it, as a build does, and in one that has
// read the same before, for text in megabytes (10^6 bytes) a second and for HTML beside the bare parser. The best of several runs: what else
// the machine does makes the others longer. Documents that are not there are named; the facts editions are always there.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileProject } from './compile-project.ts';
import type { Measurement } from './jobs/measure.ts';
import { pageFolders } from './scale-project.ts';

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface Times {
  /** Milliseconds of all parts together and of the first one alone. */
  all: number;
  first: number;
}

/** Of each round of one process, by the clock and by the time of the reading thread. */
function run(job: string, rounds: number, paths: readonly string[]): Record<Clock, Times>[] {
  const output = execFileSync(
    process.execPath,
    [join(root, 'dist/test/bench/jobs', `${job}.js`), String(rounds), ...paths],
    { cwd: root, maxBuffer: 2 ** 28, encoding: 'utf8' },
  );
  const { milliseconds } = JSON.parse(output) as Measurement;
  const of = (clock: Clock, round: number): Times => {
    const parts = Object.entries(milliseconds)
      .filter(([name]) => name.startsWith(`${clock} `) && name.endsWith(` ${round}`))
      .map(([, value]) => value);
    return { all: parts.reduce((sum, part) => sum + part, 0), first: parts[0] ?? 0 };
  };
  return Array.from({ length: rounds }, (_, round) => ({
    clock: of('clock', round + 1),
    thread: of('thread', round + 1),
  }));
}

type Clock = 'clock' | 'thread';
const STATES = [
  ['in a new process', 1, 7],
  ['in a warm process', 15, 2],
] as const;

function best(rounds: readonly Record<Clock, Times>[], clock: Clock): Times {
  return {
    all: Math.min(...rounds.map((round) => round[clock].all)),
    first: Math.min(...rounds.map((round) => round[clock].first)),
  };
}

function measureText(file: string): void {
  if (!existsSync(file)) return say(`skipped: ${file} is not there`);
  const bytes = statSync(file).size;
  const speed = (milliseconds: number): string => `${(bytes / 1000 / milliseconds).toFixed(1)} MB/s`;
  for (const [name, rounds, processes] of STATES) {
    const runs = Array.from({ length: processes }, () => run('bytes-to-model', rounds, [file])).flat();
    const [clock, thread] = [best(runs, 'clock'), best(runs, 'thread')];
    say(
      `${basename(file).padEnd(30)} ${name.padEnd(18)} ${speed(clock.all)} by the clock, ${speed(thread.all)} of thread time  (to reach: 10); to blocks alone ${speed(clock.first)}, ${speed(thread.first)}`,
    );
  }
}

function measurePages(folders: readonly string[]): void {
  for (const [name, rounds, processes] of STATES) {
    // In turns: what else the machine does meets both.
    const pairs = Array.from({ length: processes }, () => ({
      parser: run('parse-pages', rounds, folders),
      ours: run('bytes-to-model', rounds, folders),
    }));
    for (const clock of ['clock', 'thread'] as const) {
      const [parser, ours] = [
        best(
          pairs.flatMap((pair) => pair.parser),
          clock,
        ),
        best(
          pairs.flatMap((pair) => pair.ours),
          clock,
        ),
      ];
      say(
        `pages of ${folders.length} services, ${name.padEnd(18)} by ${clock.padEnd(7)} blocks / the parser alone ${(ours.first / parser.all).toFixed(2)}  (to reach: at most 2); with the reference model ${(ours.all / parser.all).toFixed(2)}; parser alone ${parser.all.toFixed(0)} ms`,
      );
    }
  }
}

compileProject();
say(
  `reading, Node ${process.version}: the best of ${STATES.map(([name, rounds, processes]) => `${rounds * processes} rounds ${name}`).join(' and of ')}`,
);
measureText(resolve(root, '../shared/reference/text/workspace-api-reference.txt'));
measureText(join(root, 'spec/workspace/reference.md'));
const html = resolve(root, '../shared/reference/html');
const folders = pageFolders(html).map(({ folder }) => folder);
if (folders.length === 0) say(`skipped: ${html} is not there`);
else measurePages(folders);

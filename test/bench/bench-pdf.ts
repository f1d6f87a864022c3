// tsx test/bench/bench-pdf.ts [FILE]: a PDF book, read by one process and by two, beside what pdfjs alone needs for its text and operators,
// run in turns. Without an argument, the book of the shared folder.
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileProject } from './compile-project.ts';
import type { Measurement } from './jobs/measure.ts';
import { successfulRun } from './watched-run.ts';

const ROUNDS = 3;
const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const file = resolve(root, process.argv[2] ?? '../shared/reference/pdf/workspace-api-reference.pdf');

interface Run {
  seconds: number;
  /** MiB of all processes together. */
  peak: number;
}

async function run(job: string, ...parameters: string[]): Promise<Run> {
  const { output, usage } = await successfulRun(
    [join(root, 'dist/test/bench/jobs', `${job}.js`), file, ...parameters],
    root,
  );
  const { milliseconds, peak } = JSON.parse(output.trim().split('\n').at(-1) as string) as Measurement;
  return { seconds: (milliseconds['read'] ?? 0) / 1000, peak: Math.max(peak, usage.peak) };
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] as number;

if (existsSync(file)) {
  compileProject();
  const rounds: Record<'alone' | 'one' | 'two', Run>[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push({ alone: await run('pdfjs-alone'), one: await run('pdf-book', '1'), two: await run('pdf-book', '2') });
  const seconds = (side: 'alone' | 'one' | 'two'): string =>
    `${median(rounds.map((round) => round[side].seconds)).toFixed(2)} s, ${Math.round(median(rounds.map((round) => round[side].peak)))} MiB`;
  const ratios = (side: 'one' | 'two'): string =>
    rounds.map((round) => (round[side].seconds / round.alone.seconds).toFixed(2)).join(', ');
  process.stdout.write(
    `${basename(file)}, Node ${process.version}, median of ${ROUNDS} rounds\n` +
      `pdfjs alone, text and operators              ${seconds('alone')}\n` +
      `PDF to blocks, one process                   ${seconds('one')}  (to reach: under 400 MiB)\n` +
      `PDF to blocks, two processes                 ${seconds('two')}\n` +
      `one process / pdfjs alone, each round        ${ratios('one')}  (to reach: at most 1.15)\n` +
      `two processes / pdfjs alone, each round      ${ratios('two')}  (to reach: little more than 0.5)\n`,
  );
} else process.stdout.write(`${file} is not there: the PDF bench was skipped.\n`);

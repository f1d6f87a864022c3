// tsx test/bench/bench-pdf.ts [FILE]: a PDF book beside what pdfjs alone needs for its text and operators, run in turns. Without an
// argument, the book of the shared folder; compiled as bench.ts leaves it in dist/.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Measurement } from './jobs/measure.ts';

const ROUNDS = 3;
const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const file = resolve(root, process.argv[2] ?? '../shared/reference/pdf/workspace-api-reference.pdf');

function run(job: string): { seconds: number; peak: number } {
  const output = execFileSync(process.execPath, [join(root, 'dist/test/bench/jobs', `${job}.js`), file], { maxBuffer: 2 ** 28 });
  const { milliseconds, peak } = JSON.parse(output.toString().trim().split('\n').at(-1) as string) as Measurement;
  return { seconds: (milliseconds['read'] ?? 0) / 1000, peak };
}

const median = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] as number;

if (existsSync(file)) {
  execFileSync(process.execPath, [createRequire(import.meta.url).resolve('typescript/bin/tsc'), '-p', fileURLToPath(new URL('tsconfig.json', import.meta.url))], { stdio: 'inherit' });
  const rounds = Array.from({ length: ROUNDS }, () => ({ ours: run('pdf-book'), alone: run('pdfjs-alone') }));
  const seconds = (side: 'ours' | 'alone'): string => `${median(rounds.map((round) => round[side].seconds)).toFixed(2)} s, ${Math.round(median(rounds.map((round) => round[side].peak)))} MiB`;
  process.stdout.write(
    `${basename(file)}, Node ${process.version}, median of ${ROUNDS} rounds\n` +
      `PDF to blocks                          ${seconds('ours')}  (to reach: under 400 MiB)\n` +
      `pdfjs alone, text and operators        ${seconds('alone')}\n` +
      `ratio of the two in each round         ${rounds.map(({ ours, alone }) => (ours.seconds / alone.seconds).toFixed(2)).join(', ')}  (to reach: at most 1.3)\n`,
  );
} else process.stdout.write(`${file} is not there: the PDF bench was skipped.\n`);

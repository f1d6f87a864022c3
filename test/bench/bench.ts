// npm run bench: time and peak memory of each stage, beside the libraries a user would otherwise run, in one run.
// Takes the full text of the book where it is at hand, else the bundled facts edition. An optional argument names a document.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Measurement } from './jobs/measure.ts';

const RUNS = 3;
const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');

function runJob(job: string, parameters: readonly string[]): Measurement {
  const output = execFileSync(process.execPath, ['--import', 'tsx', join(here, 'jobs', `${job}.ts`), ...parameters], { cwd: root, maxBuffer: 2 ** 28 });
  return JSON.parse(output.toString().trim().split('\n').at(-1) as string) as Measurement;
}

/** Redocly's command on its own: the whole process, as there is no other way to run it. */
function runRedocly(spec: string): Measurement {
  const command = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js');
  const config = join(root, 'spec/redocly.yaml');
  const start = performance.now();
  execFileSync(process.execPath, [command, 'lint', spec, '--config', config, '--format', 'json'], {
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  return { milliseconds: { lint: performance.now() - start }, peak: Number.NaN };
}

const total = ({ milliseconds }: Measurement): number => Object.values(milliseconds).reduce((sum, part) => sum + part, 0);

/** The run in the middle by total time. */
function median(runs: readonly Measurement[]): Measurement {
  return [...runs].sort((a, b) => total(a) - total(b))[Math.floor(runs.length / 2)] as Measurement;
}

function repeat(run: () => Measurement): Measurement {
  return median(Array.from({ length: RUNS }, run));
}

const book = resolve(root, '../shared/reference/text/workspace-api-reference.txt');
const source = process.argv[2] ?? (existsSync(book) ? book : join(root, 'spec/workspace/reference.md'));
const folder = mkdtempSync(join(tmpdir(), 'tablespec-bench-'));
try {
  const build = repeat(() => runJob('whole-build', [source, folder]));
  const spec = join(folder, 'spec/openapi.json');
  const results: [string, Measurement][] = [
    ['text to checked spec', repeat(() => runJob('text-to-spec', [source]))],
    ['redocly lint alone (whole process)', repeat(() => runRedocly(spec))],
    ['openapi-typescript alone', repeat(() => runJob('openapi-typescript-alone', [spec]))],
    ['ajv standalone alone', repeat(() => runJob('ajv-alone', [spec]))],
    ['whole build, lint included', build],
  ];
  const time = new Map(results.map(([name, measurement]) => [name, total(measurement)]));
  const of = (name: string): number => time.get(name) as number;
  const lines = [`${basename(source)}, Node ${process.version}, median of ${RUNS} runs, imports not counted`];
  for (const [name, { milliseconds, peak }] of results) {
    lines.push(`${name.padEnd(36)} ${(of(name) / 1000).toFixed(2).padStart(6)} s  ${Number.isNaN(peak) ? '' : `${Math.round(peak)} MiB`}`);
    const parts = Object.entries(milliseconds);
    if (parts.length > 1) lines.push(...parts.map(([part, value]) => `  ${part.padEnd(34)} ${(value / 1000).toFixed(2).padStart(6)} s`));
  }
  const ratio = (one: number, other: number): string => (one / other).toFixed(2);
  lines.push(
    `text to checked spec / redocly lint                    ${ratio(of('text to checked spec'), of('redocly lint alone (whole process)'))}  (to reach: at most 1)`,
    `whole build / (openapi-typescript + ajv standalone)    ${ratio(of('whole build, lint included'), of('openapi-typescript alone') + of('ajv standalone alone'))}  (to reach: at most 1.5)`,
    `peak memory of the whole build                         ${Math.round(build.peak)} MiB  (to reach: under 600)`,
  );
  process.stdout.write(`${lines.join('\n')}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

// npm run bench: time and peak memory of each stage, beside the libraries a user would otherwise run, in one run.
// Takes the full text of the book where it is at hand, else the bundled facts edition. An optional argument names a document.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileProject } from './compile-project.ts';
import type { Measurement } from './jobs/measure.ts';

const RUNS = 3;
const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
/** Compiled as the package is, so that no loader is measured. */
const compiled = join(root, 'dist');

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2).padStart(6)} s`;

/** One run of one program: wall time of the whole process, start-up included, in milliseconds. */
interface Run extends Partial<Measurement> {
  wall: number;
}

function runJob(job: string, parameters: readonly string[]): Run {
  const start = performance.now();
  const output = execFileSync(process.execPath, [join(compiled, 'test/bench/jobs', `${job}.js`), ...parameters], {
    cwd: root,
    maxBuffer: 2 ** 28,
  });
  const wall = performance.now() - start;
  return { wall, ...(JSON.parse(output.toString().trim().split('\n').at(-1) as string) as Measurement) };
}

/** Redocly's command with its recommended rules. */
function runRedocly(spec: string): Run {
  const command = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js');
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [command, 'lint', spec, '--extends', 'recommended', '--format', 'json', '--max-problems', '100000'],
    {
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
      maxBuffer: 2 ** 28,
    },
  );
  if (status !== 0) throw new Error(`redocly lint failed: ${stderr.toString().slice(0, 400)}`);
  return { wall: performance.now() - start };
}

/** The run in the middle. */
function median(runs: readonly Run[]): Run {
  return [...runs].sort((a, b) => a.wall - b.wall)[Math.floor(runs.length / 2)] as Run;
}

function repeat(run: () => Run): Run {
  return median(Array.from({ length: RUNS }, run));
}

compileProject();
const book = resolve(root, '../shared/reference/text/workspace-api-reference.txt');
const source = process.argv[2] ?? (existsSync(book) ? book : join(root, 'spec/workspace/reference.md'));
const folder = mkdtempSync(join(tmpdir(), 'tablespec-bench-'));
try {
  const build = repeat(() => runJob('whole-build', [source, folder]));
  const spec = join(folder, 'spec/openapi.json');
  const results = {
    'text to checked spec': repeat(() => runJob('text-to-spec', [source])),
    'redocly lint alone': repeat(() => runRedocly(spec)),
    'openapi-typescript alone': repeat(() => runJob('openapi-typescript-alone', [spec])),
    'ajv standalone alone': repeat(() => runJob('ajv-alone', [spec])),
    'whole build, lint included': build,
  };
  const lines = [`${basename(source)}, Node ${process.version}, median of ${RUNS} runs, whole processes`];
  for (const [name, { wall, milliseconds = {}, peak }] of Object.entries(results)) {
    lines.push(`${name.padEnd(36)} ${seconds(wall)}  ${peak === undefined ? '' : `${Math.round(peak)} MiB`}`);
    const parts = Object.entries(milliseconds);
    if (parts.length > 1) lines.push(...parts.map(([part, value]) => `  ${part.padEnd(34)} ${seconds(value)}`));
  }
  const ratio = (one: number, other: number): string => (one / other).toFixed(2);
  const libraries = results['openapi-typescript alone'].wall + results['ajv standalone alone'].wall;
  lines.push(
    `text to checked spec / redocly lint                    ${ratio(results['text to checked spec'].wall, results['redocly lint alone'].wall)}  (to reach: at most 1)`,
    `whole build / (openapi-typescript + ajv standalone)    ${ratio(build.wall, libraries)}  (to reach: at most 1.5)`,
    `whole build / slowest library step                     ${ratio(build.wall, Math.max(results['openapi-typescript alone'].wall, results['ajv standalone alone'].wall))}  (to reach: at most 1.3)`,
    `peak memory of the whole build                         ${Math.round(build.peak ?? 0)} MiB  (to reach: under 600)`,
  );
  process.stdout.write(`${lines.join('\n')}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

// npm run bench:scale [-- OPERATIONS]: the bundled services under new names, over and over, up to as many operations as the whole vendor
// has; built in steps, each a run of the compiled command that finds what the steps before it built. Prints time and memory and draws the curve.
// Half-way one run is killed: what it had finished is not built again.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawCurve, type CurvePoint } from './draw-curve.ts';
import { TreeUsage } from './tree-usage.ts';

const STEPS = 6;
const wanted = Number(process.argv[2] ?? 13_000);
const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const command = join(root, 'dist/cli/main.js');
const INPUTS = ['service.yaml', 'names.yaml', 'glossary.yaml', 'reference.md', 'baseline.json', 'corrections'];
const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface Service {
  id: string;
  operations: number;
}

const bundled = readdirSync(join(root, 'spec')).sort().flatMap((id): Service[] => {
  const spec = join(root, 'spec', id, 'openapi.json');
  if (!existsSync(spec)) return [];
  const { paths } = JSON.parse(readFileSync(spec, 'utf8')) as { paths: Record<string, object> };
  return [{ id, operations: Object.values(paths).reduce((sum, item) => sum + Object.keys(item).length, 0) }];
});

/** Copies services under new ids, with new paths, until there are so many operations. Returns how many there are. */
function addServices(project: string, from: number, upTo: number): number {
  let [operations, count] = [0, 0];
  for (; operations < upTo; count += 1) {
    const { id, operations: own } = bundled[count % bundled.length] as Service;
    operations += own;
    if (count < from) continue;
    const copy = `${id}-${count}`;
    for (const name of INPUTS) {
      const source = join(root, 'spec', id, name);
      if (existsSync(source)) cpSync(source, join(project, 'spec', copy, name), { recursive: true });
    }
    const file = join(project, 'spec', copy, 'service.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, (line) => `${line} ${count}`));
  }
  return operations;
}

interface Run {
  seconds: number;
  usage: TreeUsage;
  output: string;
}

/** With `killAfter`, the run is killed as soon as so many services are there. */
async function build(project: string, killAfter?: number): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, [command, 'build', '--jobs', String(availableParallelism())], { cwd: project, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  const usage = new TreeUsage(child.pid ?? 0);
  const timer = setInterval(() => {
    usage.look();
    if (killAfter !== undefined && builtServices(project) >= killAfter) child.kill('SIGKILL');
  }, 100);
  await new Promise((done) => child.once('close', done));
  clearInterval(timer);
  return { seconds: (performance.now() - start) / 1000, usage, output };
}

const builtServices = (project: string): number => readdirSync(join(project, 'spec')).filter((id) => existsSync(join(project, 'generated', id, 'validators'))).length;
const keptServices = ({ output }: Run): number => output.split('\n').filter((line) => line.startsWith('  kept ')).length;

execFileSync(process.execPath, [createRequire(import.meta.url).resolve('typescript/bin/tsc'), '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' });
const project = mkdtempSync(join(tmpdir(), 'tablespec-scale-'));
try {
  const points: CurvePoint[] = [];
  let [seconds, processor, peak, services] = [0, 0, 0, 0];
  const count = (run: Run): Run => {
    seconds += run.seconds;
    processor += run.usage.processor;
    peak = Math.max(peak, run.usage.peak);
    return run;
  };
  for (let step = 1; step <= STEPS; step += 1) {
    const operations = addServices(project, services, (wanted * step) / STEPS);
    const before = services;
    services = readdirSync(join(project, 'spec')).length;
    if (step === STEPS / 2) {
      count(await build(project, before + Math.ceil((services - before) / 2)));
      const finished = builtServices(project);
      const rest = count(await build(project));
      say(`killed with ${finished} of ${services} services written; the next run kept ${keptServices(rest)} of them`);
    } else {
      const run = count(await build(project));
      if (keptServices(run) !== before) say(`expected ${before} kept services, found ${keptServices(run)}`);
    }
    points.push({ operations, seconds: processor });
    say(`${String(services).padStart(4)} services  ${String(operations).padStart(6)} operations  ${seconds.toFixed(1).padStart(7)} s, ${processor.toFixed(1).padStart(7)} s of processor time: ${((processor / operations) * 1000).toFixed(1)} ms per operation  peak ${Math.round(peak)} MiB`);
  }
  const again = await build(project);
  say(`nothing changed: ${again.seconds.toFixed(2)} s, ${again.usage.processor.toFixed(2)} s of processor time, for ${services} services`);
  const picture = join(root, 'test/bench/scale.svg');
  writeFileSync(picture, drawCurve(points));
  say(`the curve: ${picture}`);
} finally {
  rmSync(project, { recursive: true, force: true });
}

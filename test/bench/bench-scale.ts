// npm run bench:scale [-- OPERATIONS [FOLDER]]: services from saved pages, then the same under new names, over and over, up to as many
// operations as a whole vendor has; in steps, each a run of the compiled command that finds what the steps before it built. One run is
// killed half-way: what it had finished must not be built again. With FOLDER, a bench that was stopped goes on there; it stays afterwards.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileProject } from './compile-project.ts';
import { drawCurve, type CurvePoint } from './draw-curve.ts';
import { addCopies, originalsOf, pageFolders, type Original } from './scale-project.ts';
import { watchedRun, type WatchedRun } from './watched-run.ts';

/** Parts of all operations. In the second step a run is killed. */
const STEPS = [1 / 8, 1 / 4, 1 / 2, 1];
const KILLED = 1;
const JOBS = 2;
const wanted = Number(process.argv[2] ?? 13_000);
const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const command = join(root, 'dist/cli/main.js');
const html = resolve(root, '../shared/reference/html');
const folder =
  process.argv[3] === undefined ? mkdtempSync(join(tmpdir(), 'tablespec-scale-')) : resolve(process.argv[3]);
const stateFile = join(folder, 'bench.json');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface Step extends CurvePoint {
  services: number;
  /** Seconds of the clock and of all processors, of this step alone. */
  wall: number;
  processor: number;
  peak: number;
  largest: number;
}

/** With `killAfter`, the run is killed as soon as so many services of the project are finished. */
function run(project: string, parameters: readonly string[], killAfter = Infinity): Promise<WatchedRun> {
  let said = 0;
  return watchedRun([command, ...parameters], project, (seconds) => {
    const minutes = Math.floor(seconds / 60);
    if (minutes > said) say(`  ... ${finishedServices(project)} services after ${minutes} min`);
    said = minutes;
    return killAfter < Infinity && finishedServices(project) >= killAfter;
  });
}

/** What is renamed last of a service is its output folder. */
const finishedServices = (project: string): number =>
  existsSync(join(project, 'generated'))
    ? readdirSync(join(project, 'generated')).filter((id) => existsSync(join(project, 'generated', id, 'validators')))
        .length
    : 0;
const cachedServices = ({ output }: WatchedRun): number =>
  output.split('\n').filter((line) => line.startsWith('  cached ')).length;
const perOperation = (processor: number, operations: number): string =>
  `${((processor / operations) * 1000).toFixed(1)} ms of processor time per operation`;
const memory = (peak: number, largest: number): string =>
  `all processes ${Math.round(peak)} MiB, the largest ${Math.round(largest)} MiB`;

/** Services read from pages, each by a run of its own; without pages, those that the package brings. */
async function originals(): Promise<Original[]> {
  const pages = pageFolders(html);
  if (pages.length === 0) {
    say(`skipped: ${html} is not there; the bundled services are multiplied instead`);
    return originalsOf(root);
  }
  const project = join(folder, 'originals');
  mkdirSync(join(project, 'spec'), { recursive: true });
  let processor = 0;
  for (const { id, folder: source } of pages) {
    if (existsSync(join(project, 'spec', id, 'openapi.json'))) continue;
    const { seconds, usage } = await run(project, ['init', id, '--source', source]);
    processor += usage.processor;
    const made = originalsOf(project).find((original) => original.id === id);
    say(
      made
        ? `  from pages: ${id.padEnd(20)} ${String(made.operations).padStart(4)} operations  ${seconds.toFixed(1)} s  ${perOperation(usage.processor, made.operations)}  ${memory(usage.peak, usage.largest)}`
        : `  from pages: ${id} was not built`,
    );
  }
  const found = originalsOf(project);
  const operations = found.reduce((sum, original) => sum + original.operations, 0);
  if (processor > 0)
    say(`${found.length} services from pages, ${operations} operations: ${perOperation(processor, operations)}`);
  return found;
}

async function takeStep(
  project: string,
  index: number,
  before: Step | undefined,
  services: readonly Original[],
): Promise<Step> {
  const { services: count, operations } = addCopies(project, services, wanted * (STEPS[index] as number));
  const build = ['build', '--jobs', String(JOBS)];
  const runs: WatchedRun[] = [];
  const earlier = before?.services ?? 0;
  if (index === KILLED) {
    runs.push(await run(project, build, earlier + Math.ceil((count - earlier) / 2)));
    const finished = finishedServices(project);
    runs.push(await run(project, build));
    const kept = cachedServices(runs[1] as WatchedRun);
    // Files of as many services as there are jobs may be whole while what the next run looks up is not yet.
    say(
      `killed with ${finished} of ${count} services finished; the next run took from the cache ${kept} of them  (to reach: at least ${finished - JOBS})`,
    );
  } else {
    runs.push(await run(project, build));
    if (cachedServices(runs[0] as WatchedRun) < earlier)
      say(`expected ${earlier} cached services, found ${cachedServices(runs[0] as WatchedRun)}`);
  }
  const sum = (of: (run: WatchedRun) => number): number => runs.reduce((total, one) => total + of(one), 0);
  const processor = sum(({ usage }) => usage.processor);
  return {
    services: count,
    operations,
    processor,
    seconds: (before?.seconds ?? 0) + processor,
    wall: sum(({ seconds }) => seconds),
    peak: Math.max(...runs.map(({ usage }) => usage.peak)),
    largest: Math.max(...runs.map(({ usage }) => usage.largest)),
  };
}

compileProject();
try {
  const project = join(folder, 'project');
  const services = await originals();
  mkdirSync(join(project, 'spec'), { recursive: true });
  const steps: Step[] = existsSync(stateFile) ? (JSON.parse(readFileSync(stateFile, 'utf8')) as Step[]) : [];
  const marginal = (index: number): number =>
    ((steps[index] as Step).processor / ((steps[index] as Step).operations - (steps[index - 1]?.operations ?? 0))) *
    1000;
  for (const index of STEPS.keys()) {
    const known = steps.length > index;
    if (!known) steps.push(await takeStep(project, index, steps[index - 1], services));
    const { services: count, operations, wall, processor, peak, largest } = steps[index] as Step;
    const added = operations - (steps[index - 1]?.operations ?? 0);
    say(
      `${known ? 'known: ' : ''}${String(count).padStart(4)} services, ${String(operations).padStart(6)} operations: ${wall.toFixed(0).padStart(5)} s for ${added} more, ${perOperation(processor, added)}; ${memory(peak, largest)}`,
    );
    writeFileSync(stateFile, JSON.stringify(steps));
  }
  const again = await run(project, ['build', '--jobs', String(JOBS)]);
  say(
    `nothing changed: ${again.seconds.toFixed(2)} s for ${steps.at(-1)?.services} services, cached ${cachedServices(again)}`,
  );
  say(
    `an operation of the last step / of the first                ${(marginal(STEPS.length - 1) / marginal(0)).toFixed(2)}  (to reach: at most 1.2)`,
  );
  say(
    `peak memory, all processes of a build together              ${Math.round(Math.max(...steps.map(({ peak }) => peak)))} MiB  (to reach: under 1536)`,
  );
  say(
    `peak memory, the largest process                            ${Math.round(Math.max(...steps.map(({ largest }) => largest)))} MiB  (to reach: under 1536)`,
  );
  const picture = join(root, 'test/bench/scale.svg');
  writeFileSync(picture, drawCurve(steps));
  say(`the curve: ${picture}`);
} finally {
  if (process.argv[3] === undefined) rmSync(folder, { recursive: true, force: true });
}

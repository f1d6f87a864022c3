// tsx test/bench/bench-repeat.ts: a build of the bundled services, the same again, and again after one correction of the largest was
// changed; whole processes of the compiled command, each as a part of the full build.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { successfulRun } from './watched-run.ts';

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const correction = 'spec/workspace/corrections/access-mode-lists-both.yaml';

interface Run {
  seconds: number;
  processor: number;
}

async function run(project: string, ...parameters: string[]): Promise<Run> {
  const { seconds, usage } = await successfulRun(parameters, project);
  return { seconds, processor: usage.processor };
}

/** The fastest: what else the machine does makes the others longer. */
async function best(times: number, once: () => Promise<Run>): Promise<Run> {
  const runs: Run[] = [];
  for (let round = 0; round < times; round += 1) runs.push(await once());
  return runs.sort((one, other) => one.seconds - other.seconds)[0] as Run;
}

execFileSync(process.execPath, [createRequire(import.meta.url).resolve('typescript/bin/tsc'), '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' });
const project = mkdtempSync(join(tmpdir(), 'tablespec-repeat-'));
try {
  cpSync(join(root, 'spec'), join(project, 'spec'), { recursive: true });
  const build = (...options: string[]): Promise<Run> => run(project, join(root, 'dist/cli/main.js'), 'build', ...options);
  const file = join(project, correction);
  const text = readFileSync(file, 'utf8');
  const full = await best(2, async () => {
    rmSync(join(project, 'out'), { recursive: true, force: true });
    rmSync(join(project, 'generated'), { recursive: true, force: true });
    return build();
  });
  const bare = await best(5, () => run(project, '-e', '0'));
  const again = await best(5, () => build());
  let round = 0;
  const corrected = await best(3, () => {
    // Another value each time: an enumeration is in the types, the validators, the docs and the specs.
    round += 1;
    writeFileSync(file, text.replace(/^( +value: \[.*)\]/m, (_line, list: string) => `${list}, ROUND_${round}]`));
    return build();
  });
  const line = (name: string, { seconds, processor }: Run): string =>
    `${name.padEnd(28)} ${seconds.toFixed(2).padStart(6)} s  ${(seconds / full.seconds).toFixed(3)} of full   ${processor.toFixed(2).padStart(6)} s of processor time  ${(processor / full.processor).toFixed(3)} of full\n`;
  process.stdout.write([line('Node alone', bare), line('full build', full), line('nothing changed (below 0.4 s)', again), line('one correction (below 0.25)', corrected)].join(''));
} finally {
  rmSync(project, { recursive: true, force: true });
}

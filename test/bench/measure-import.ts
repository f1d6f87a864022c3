// Modules → how long a new Node process needs to import them, and how much memory stays in use when it has.
import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

export interface ImportCost {
  milliseconds: number;
  /** 1024 bytes of V8's heap, with nothing left to collect. */
  kilobytes: number;
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] as number;

/** Several sets of modules, in rounds: what else the machine does meets all alike. The medians. `after` is a statement that uses them. */
export function measureImports(
  sets: readonly { modules: readonly string[]; after?: string }[],
  rounds: number,
): ImportCost[] {
  const runs = sets.map(() => [] as ImportCost[]);
  for (let round = 0; round < rounds; round += 1)
    sets.forEach(({ modules, after = '' }, index) => runs[index]?.push(importOnce(modules, after)));
  return runs.map((costs) => ({
    milliseconds: median(costs.map(({ milliseconds }) => milliseconds)),
    kilobytes: median(costs.map(({ kilobytes }) => kilobytes)),
  }));
}

function importOnce(modules: readonly string[], after: string): ImportCost {
  const code = `const used = () => { gc(); gc(); return process.memoryUsage().heapUsed; };
    const before = used();
    const start = performance.now();
    globalThis.modules = [];
    for (const module of ${JSON.stringify(modules.map((path) => pathToFileURL(path).href))}) modules.push(await import(module));
    ${after}
    const milliseconds = performance.now() - start;
    console.log(JSON.stringify({ milliseconds, kilobytes: (used() - before) / 1024 }));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', code], { encoding: 'utf8' }),
  ) as ImportCost;
}

// The workers beside a build: generators and linter. Nothing is started before it is asked for.
import { existsSync } from 'node:fs';
import type { CacheAccess } from '../cache/build-cache.ts';
import type { Jobs } from './jobs.ts';
import { WorkerPool } from './worker-pool.ts';

export type BuildPool = Pick<WorkerPool<Jobs>, 'run' | 'start' | 'close'>;

/** `sideBySide`: two workers for the generators, where no other service is built at the same time. */
export function openBuildPool({ sideBySide }: { sideBySide: boolean }): BuildPool {
  const halves = ['types-and-docs', 'validators-and-feeds'] as const;
  return new WorkerPool<Jobs>([
    ...(sideBySide ? halves.map((half) => [half]) : [halves]).map((jobs) => ({ name: 'generator', jobs })),
    { name: 'linter', jobs: ['lint'] },
  ]);
}

/** Lets the workers load what they need, one after the other: whoever reads documents meanwhile needs a processor too. */
export async function warmBuildPool(pool: BuildPool, cache: CacheAccess | undefined): Promise<void> {
  // Without results of earlier runs the linter is sure to be asked.
  const isFirst = !cache || !existsSync(cache.folder);
  await pool.start('types-and-docs');
  await pool.start('validators-and-feeds');
  if (isFirst) await pool.start('lint');
}

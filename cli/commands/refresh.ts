// tablespec refresh: the documents of services again, and a summary of what changed.
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { writeFolders } from '../../pipeline/output/write-folder.ts';
import type { Extent } from '../../pipeline/refresh/refreshed-state.ts';
import { refresh } from '../../pipeline/refresh/refresh.ts';
import { shortenSummaries } from '../../pipeline/refresh/shorten-summaries.ts';
import { stepsAfterRefresh } from '../output/next-steps.ts';
import { viewFor } from '../output/view.ts';
import { printErrors } from '../output/print-errors.ts';
import { terminalProgress } from '../terminal-progress.ts';
import { projectFolder } from '../../pipeline/services/package-root.ts';

export interface RefreshCommandOptions {
  /** Every service that names a source, if absent. */
  service?: string | undefined;
  sources: readonly string[];
  cache?: string | undefined;
  /** What the sources say by what they lack; see pipeline/refresh/refreshed-state.ts. */
  extent?: Extent | undefined;
  accept?: boolean;
  /** Of documents that state none. */
  date?: string | undefined;
  profile?: string | undefined;
  /** See RefreshOptions. */
  linkBase?: string | undefined;
  since?: string | undefined;
  /** File for the summaries; standard output if absent. What is too long for a proposal goes to a file beside it. */
  summary?: string | undefined;
}

/** Returns the exit code: 1 where a service could not be read at all or its build failed; the others are done all the same. */
export async function refreshCommand({ summary, ...options }: RefreshCommandOptions, current: string): Promise<number> {
  const folder = projectFolder(current);
  const services = await refresh({
    ...options,
    folder,
    progress: terminalProgress(),
    tell: (diagnostics) =>
      printErrors(diagnostics, viewFor({ current, sources: options.sources, stream: process.stderr })),
  });
  const summaries =
    services.length === 0
      ? ['No service names a source in its service.yaml.\n']
      : services.map((service) => service.summary);
  const text = summaries.join('\n');
  if (summary === undefined) process.stdout.write(text);
  else {
    const file = resolve(folder, summary);
    const whole = basename(file).replace(/(?:\.md)?$/, '.full.md');
    const short = shortenSummaries(summaries, whole);
    const files = [
      { path: basename(file), text: short ?? text },
      ...(short === undefined ? [] : [{ path: whole, text }]),
    ];
    writeFolders([{ folder: dirname(file), files, owned: [] }]);
  }
  // To people: what stands on standard output is the text of a proposal.
  const isReleased = (id: string): boolean => existsSync(join(folder, 'spec', id, 'release.json'));
  const next = stepsAfterRefresh(services, isReleased);
  if (next.length > 0) process.stderr.write(`${next.join('\n')}\n`);
  return services.every(({ complete }) => complete) ? 0 : 1;
}

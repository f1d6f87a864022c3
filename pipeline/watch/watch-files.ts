// Looks at files in turn and says when one of them changed, came or went. Looking, not listening: editors replace files, folders appear
// later, and a dozen of `stat` calls cost nothing on any system.
import { statSync } from 'node:fs';

export interface FileWatch {
  /** Which files; asked again each time, because there may be more by then. */
  files: () => readonly string[];
  /** Called once per change; not called again before it has finished. */
  changed: () => Promise<void>;
}

export interface WatchOptions {
  /** Between two looks. */
  milliseconds?: number;
  /** The first look waits for this; changes meanwhile are changes. */
  after?: Promise<void>;
}

/** Returns what ends the watch, and waits for a call under way. */
export function watchFiles(
  watches: readonly FileWatch[],
  { milliseconds = 300, after = Promise.resolve() }: WatchOptions = {},
): () => Promise<void> {
  const seen = watches.map(({ files }) => stateOf(files()));
  let ended = false;
  let pass: Promise<void> = Promise.resolve();
  const look = async (): Promise<void> => {
    for (const [index, { files, changed }] of watches.entries()) {
      const state = stateOf(files());
      if (ended || state === seen[index]) continue;
      seen[index] = state;
      await changed();
    }
    if (!ended) timer = setTimeout(next, milliseconds);
  };
  const next = (): void => {
    pass = look();
  };
  let timer: NodeJS.Timeout | undefined;
  const begin = (): void => {
    if (!ended) timer = setTimeout(next, milliseconds);
  };
  after.then(begin, begin);
  return () => {
    ended = true;
    clearTimeout(timer);
    return pass;
  };
}

function stateOf(files: readonly string[]): string {
  return files
    .map((file) => {
      const stat = statSync(file, { throwIfNoEntry: false });
      return stat ? `${file} ${stat.mtimeMs} ${stat.size}` : '';
    })
    .join('\n');
}

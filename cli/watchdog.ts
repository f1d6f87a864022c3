// A command that waits for something that will never come says so and ends, where it would otherwise be ended by whoever waits for it.

/** What keeps a process alive and does nothing by itself: other processes, and the pipes to them and to the terminal. */
const IDLE: ReadonlySet<string> = new Set(['ProcessWrap', 'PipeWrap', 'TTYWrap']);
const LOOK = 5000;
/** So often in a row nothing is seen to run. */
const LOOKS = 6;

export interface WatchdogOptions {
  /** Whether some process beside this one has something to do. */
  isBusy: () => boolean;
  /** What keeps this process alive, by the names that Node gives them. */
  resources?: () => readonly string[];
  /** Called once. */
  bark: (words: string) => void;
}

/** Looks on until it is called off by the function that it returns. Keeps no process alive. */
export function startWatchdog({ isBusy, resources = activeResources, bark }: WatchdogOptions): () => void {
  let quiet = 0;
  const timer = setInterval(() => {
    const isQuiet = !isBusy() && resources().every((kind) => IDLE.has(kind));
    quiet = isQuiet ? quiet + 1 : 0;
    if (quiet < LOOKS) return;
    clearInterval(timer);
    bark(
      `Nothing has been running for ${(LOOK * LOOKS) / 1000} seconds, and the command has not ended: it was ended now. Earlier output was left as it was. Run it again; if this comes again, report it with the documents.`,
    );
  }, LOOK);
  timer.unref();
  return () => clearInterval(timer);
}

function activeResources(): readonly string[] {
  return process.getActiveResourcesInfo();
}

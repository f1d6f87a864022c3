// Copied by tablespec. Do not edit.
// Time for the client: everything that waits asks here, so that tests need not wait.

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back after some milliseconds; gives what cancels that. */
  after(milliseconds: number, callback: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** setTimeout counts in 32 bits and fires at once beyond them. */
const longestTimer = 2 ** 31 - 1;

export interface Timer {
  readonly signal: AbortSignal;
  /** Lets go of the clock and of the parent. */
  stop(): void;
}

/** A signal that aborts when its parent does, or with `reason()` when the time is up (Infinity: never). */
export function startTimer(
  clock: Clock,
  milliseconds: number,
  reason: () => Error,
  parent?: AbortSignal | null,
): Timer {
  const controller = new AbortController();
  const follow = (): void => controller.abort(parent?.reason);
  if (parent?.aborted) follow();
  parent?.addEventListener('abort', follow, { once: true });
  const cancel = milliseconds > longestTimer ? undefined : clock.after(milliseconds, () => controller.abort(reason()));
  return {
    signal: controller.signal,
    stop() {
      cancel?.();
      parent?.removeEventListener('abort', follow);
    },
  };
}

/** What the promise gives, or the reason of a timer's signal if that comes first: whoever ignores the signal is not waited for. */
export function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    promise.then(resolve, reject);
  });
}

/** Waits; rejects with the signal's reason when that aborts. */
export async function sleep(clock: Clock, milliseconds: number, signal: AbortSignal): Promise<void> {
  let cancel: (() => void) | undefined;
  try {
    await untilAborted(new Promise<void>((resolve) => (cancel = clock.after(milliseconds, resolve))), signal);
  } finally {
    cancel?.();
  }
}

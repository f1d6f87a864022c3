// Compiled by tablespec. Do not edit.
// Time for the client: everything that waits asks here, so that tests need not wait.
export const systemClock = {
    now: () => Date.now(),
    after(milliseconds, callback) {
        const timer = setTimeout(callback, milliseconds);
        return () => clearTimeout(timer);
    },
};
/** setTimeout counts in 32 bits and fires at once beyond them. */
const longestTimer = 2 ** 31 - 1;
/** A signal that aborts when its parent does, or with `reason()` when the time is up (Infinity: never). */
export function startTimer(clock, milliseconds, reason, parent) {
    const controller = new AbortController();
    const follow = () => controller.abort(parent?.reason);
    if (parent?.aborted)
        follow();
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
export function untilAborted(promise, signal) {
    return new Promise((resolve, reject) => {
        const abort = () => reject(signal.reason);
        if (signal.aborted)
            abort();
        signal.addEventListener('abort', abort);
        promise.then(resolve, reject);
    });
}
/** Waits; rejects with the signal's reason when that aborts. */
export async function sleep(clock, milliseconds, signal) {
    let cancel;
    try {
        await untilAborted(new Promise((resolve) => (cancel = clock.after(milliseconds, resolve))), signal);
    }
    finally {
        cancel?.();
    }
}

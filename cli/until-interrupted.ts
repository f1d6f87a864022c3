// For commands that run until somebody ends them.

/** Resolves at Ctrl+C, or when the process is asked to end. */
export function untilInterrupted(): Promise<void> {
  return new Promise((done) => process.once('SIGINT', () => done()).once('SIGTERM', () => done()));
}

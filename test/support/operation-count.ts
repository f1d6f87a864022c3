// How much a piece of code does, counted and not timed: how often its blocks run, as the engine counts them for coverage. What native
// functions do inside (searching a string, matching a pattern) is not seen.
import { Session, type Profiler } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

// Code that the engine lets go while it collects garbage is forgotten with its counts, and what is left looks like less work.
setFlagsFromString('--no-flush-bytecode');
const session = new Session();

function post<Result>(method: string, parameters?: object): Result {
  let result: unknown;
  session.post(method, parameters ?? {}, (error, response) => {
    if (error) throw error;
    result = response;
  });
  return result as Result;
}

/** The engine calls back at once. */
export function countOperations(run: () => void): number {
  begin();
  run();
  return countSince();
}

/** Nothing else may run meanwhile. */
export async function countOperationsOf(run: () => Promise<unknown>): Promise<number> {
  begin();
  await run();
  return countSince();
}

let counting = false;

/** Once begun the engine goes on counting: each start would make it compile all code again, which takes longer than most of what is counted. */
function begin(): void {
  if (!counting) {
    session.connect();
    post('Profiler.enable');
    post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }
  counting = true;
  // Whoever takes the counts sets them back.
  post('Profiler.takePreciseCoverage');
}

function countSince(): number {
  const { result } = post<Profiler.TakePreciseCoverageReturnType>('Profiler.takePreciseCoverage');
  const own = result.filter(({ url }) => !url.startsWith('node:') && !url.includes('/vitest/'));
  return own
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
    .reduce((sum, count) => sum + count, 0);
}

// Waits for what the service does in the background: asks the documented task query until the job has ended.
import { sleep, startTimer, type Clock, systemClock } from './clock.ts';
import { TimeoutError } from './errors.ts';
import { unwrap } from './result.ts';
import { backOff } from './retry.ts';
import type { ApiError } from './errors.ts';

export type JobState = 'running' | 'succeeded' | 'failed';

export interface WaitOptions<Job> {
  signal?: AbortSignal | undefined;
  /** Milliseconds in all; 30 minutes. Infinity: no limit. */
  timeout?: number | undefined;
  /** Milliseconds before the second look, by half more each time up to `maximumDelay`; 2 000 and 30 000. */
  initialDelay?: number | undefined;
  maximumDelay?: number | undefined;
  /** Called with every response. */
  onProgress?: ((job: Job) => void) | undefined;
  /** What a response means; without it the words of its status decide, and an unknown word means that the job runs. */
  stateOf?: ((job: Job) => JobState) | undefined;
  clock?: Clock | undefined;
  random?: (() => number) | undefined;
}

/** The job ended without success. */
export class JobFailedError<Job = unknown> extends Error {
  readonly jobId: string;
  readonly status: string;
  /** The vendor's error code of the job. */
  readonly code: string | undefined;
  readonly job: Job;

  constructor(jobId: string, status: string, job: Job) {
    const code = textMember(job, ['job_error_code', 'error_code', 'fail_code']);
    const reason = textMember(job, ['fail_reason', 'error_msg', 'message']);
    super(
      `Job ${jobId} ended with ${status}${[code, reason]
        .filter((part) => part !== undefined)
        .map((part) => `: ${part}`)
        .join('')}`,
    );
    this.name = 'JobFailedError';
    this.jobId = jobId;
    this.status = status;
    this.code = code;
    this.job = job;
  }
}

type JobResult = { ok: true; data: unknown } | { ok: false; toError(): ApiError };
export const succeeded: RegExp =
  /^(?:success(?:ful|fully)?|succeed(?:ed)?|finish(?:ed)?|complet(?:e|ed)|done|ok|end(?:ed)?)$/i;
export const failed: RegExp =
  /^(?:(?:partial(?:ly)?[_ -]?)?fail(?:ed|ure)?|error|abort(?:ed)?|cancel(?:l?ed)?|timeout|terminated|rollback(?:ed)?|part(?:ial)?[_ -]?success)$/i;

/** A word of the documents' kind: `SUCCESS`, `FAILED`, `RUNNING`. */
export function stateOfStatus(status: string): JobState {
  return succeeded.test(status) ? 'succeeded' : failed.test(status) ? 'failed' : 'running';
}

/**
 * @param queryJob the task query for a job, with the signal of the wait.
 * @param job a job's id, a response with a `job_id`, or the result of a call that gave one.
 * @throws JobFailedError, ApiError, TimeoutError, or the signal's reason.
 */
export async function waitUntilDone<Job>(
  queryJob: (jobId: string, signal: AbortSignal) => Promise<JobResult>,
  job: unknown,
  statusMember: string,
  options: WaitOptions<Job> = {},
): Promise<Job> {
  const {
    timeout = 30 * 60_000,
    initialDelay = 2_000,
    maximumDelay = 30_000,
    clock = systemClock,
    random = Math.random,
  } = options;
  const jobId = jobIdOf(job);
  const whole = startTimer(
    clock,
    timeout,
    () => new TimeoutError(`Waiting for job ${jobId}`, 'job', timeout),
    options.signal,
  );
  try {
    for (let look = 1; ; look += 1) {
      const current = (await unwrap(await queryJob(jobId, whole.signal))) as Job;
      options.onProgress?.(current);
      const status = textMember(current, [statusMember]) ?? '';
      const state = options.stateOf?.(current) ?? stateOfStatus(status);
      if (state === 'succeeded') return current;
      if (state === 'failed') throw new JobFailedError(jobId, status, current);
      await sleep(clock, backOff(look, { initialDelay, factor: 1.5, maximumDelay }, random), whole.signal);
    }
  } finally {
    whole.stop();
  }
}

function jobIdOf(job: unknown): string {
  if (typeof job === 'object' && job !== null && 'ok' in job) {
    const result = job as JobResult;
    if (!result.ok) throw result.toError();
    return jobIdOf(result.data);
  }
  const id = typeof job === 'string' ? job : textMember(job, ['job_id']);
  if (id === undefined || id === '') throw new TypeError('There is no job to wait for: the response has no job_id');
  return id;
}

function textMember(value: unknown, names: readonly string[]): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found = names.map((name) =>
    Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined,
  );
  return found.find((text): text is string => typeof text === 'string' && text !== '');
}

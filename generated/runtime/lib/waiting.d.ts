// Compiled by tablespec. Do not edit.
import { type Clock } from './clock.js';
import type { ApiError } from './errors.js';
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
export declare class JobFailedError<Job = unknown> extends Error {
    readonly jobId: string;
    readonly status: string;
    /** The vendor's error code of the job. */
    readonly code: string | undefined;
    readonly job: Job;
    constructor(jobId: string, status: string, job: Job);
}
type JobResult = {
    ok: true;
    data: unknown;
} | {
    ok: false;
    toError(): ApiError;
};
export declare const succeeded: RegExp;
export declare const failed: RegExp;
/** A word of the documents' kind: `SUCCESS`, `FAILED`, `RUNNING`. */
export declare function stateOfStatus(status: string): JobState;
/**
 * @param queryJob the task query for a job, with the signal of the wait.
 * @param job a job's id, a response with a `job_id`, or the result of a call that gave one.
 * @throws JobFailedError, ApiError, TimeoutError, or the signal's reason.
 */
export declare function waitUntilDone<Job>(queryJob: (jobId: string, signal: AbortSignal) => Promise<JobResult>, job: unknown, statusMember: string, options?: WaitOptions<Job>): Promise<Job>;
export {};

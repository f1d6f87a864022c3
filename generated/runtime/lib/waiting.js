// Compiled by tablespec. Do not edit.
// Waits for what the service does in the background: asks the documented task query until the job has ended.
import { sleep, startTimer, systemClock } from "./core.js";
import { TimeoutError } from "./core.js";
import { unwrap } from "./core.js";
import { backOff } from "./core.js";
/** The job ended without success. */
export class JobFailedError extends Error {
    jobId;
    status;
    /** The vendor's error code of the job. */
    code;
    job;
    constructor(jobId, status, job) {
        const code = textMember(job, ['job_error_code', 'error_code', 'fail_code']);
        const reason = textMember(job, ['fail_reason', 'error_msg', 'message']);
        super(`Job ${jobId} ended with ${status}${[code, reason]
            .filter((part) => part !== undefined)
            .map((part) => `: ${part}`)
            .join('')}`);
        this.name = 'JobFailedError';
        this.jobId = jobId;
        this.status = status;
        this.code = code;
        this.job = job;
    }
}
export const succeeded = /^(?:success(?:ful|fully)?|succeed(?:ed)?|finish(?:ed)?|complet(?:e|ed)|done|ok|end(?:ed)?)$/i;
export const failed = /^(?:(?:partial(?:ly)?[_ -]?)?fail(?:ed|ure)?|error|abort(?:ed)?|cancel(?:l?ed)?|timeout|terminated|rollback(?:ed)?|part(?:ial)?[_ -]?success)$/i;
/** A word of the documents' kind: `SUCCESS`, `FAILED`, `RUNNING`. */
export function stateOfStatus(status) {
    return succeeded.test(status) ? 'succeeded' : failed.test(status) ? 'failed' : 'running';
}
/**
 * @param queryJob the task query for a job, with the signal of the wait.
 * @param job a job's id, a response with a `job_id`, or the result of a call that gave one.
 * @throws JobFailedError, ApiError, TimeoutError, or the signal's reason.
 */
export async function waitUntilDone(queryJob, job, statusMember, options = {}) {
    const { timeout = 30 * 60_000, initialDelay = 2_000, maximumDelay = 30_000, clock = systemClock, random = Math.random, } = options;
    const jobId = jobIdOf(job);
    const whole = startTimer(clock, timeout, () => new TimeoutError(`Waiting for job ${jobId}`, 'job', timeout), options.signal);
    try {
        for (let look = 1;; look += 1) {
            const current = (await unwrap(await queryJob(jobId, whole.signal)));
            options.onProgress?.(current);
            const status = textMember(current, [statusMember]) ?? '';
            const state = options.stateOf?.(current) ?? stateOfStatus(status);
            if (state === 'succeeded')
                return current;
            if (state === 'failed')
                throw new JobFailedError(jobId, status, current);
            await sleep(clock, backOff(look, { initialDelay, factor: 1.5, maximumDelay }, random), whole.signal);
        }
    }
    finally {
        whole.stop();
    }
}
function jobIdOf(job) {
    if (typeof job === 'object' && job !== null && 'ok' in job) {
        const result = job;
        if (!result.ok)
            throw result.toError();
        return jobIdOf(result.data);
    }
    const id = typeof job === 'string' ? job : textMember(job, ['job_id']);
    if (id === undefined || id === '')
        throw new TypeError('There is no job to wait for: the response has no job_id');
    return id;
}
function textMember(value, names) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const found = names.map((name) => Object.hasOwn(value, name) ? value[name] : undefined);
    return found.find((text) => typeof text === 'string' && text !== '');
}

import { expect, test } from 'vitest';
import { ApiError } from '../../../generator/runtime/client/errors.ts';
import { stateOfStatus, type WaitOptions, waitUntilDone } from '../../../generator/runtime/client/waiting.ts';
import { hastyClock } from './scripted-server.ts';

interface Job {
  status?: string;
  job_error_code?: string;
  fail_reason?: string;
}

function wait(
  jobs: Job[],
  job: unknown = 'j1',
  options: WaitOptions<Job> = {},
): { asked: string[]; clock: ReturnType<typeof hastyClock>; done: Promise<Job> } {
  const clock = hastyClock();
  const asked: string[] = [];
  const query = async (id: string) => {
    asked.push(id);
    return { ok: true as const, data: jobs[Math.min(asked.length, jobs.length) - 1] };
  };
  return {
    asked,
    clock,
    done: waitUntilDone<Job>(query, job, 'status', { clock, random: () => 1, timeout: Infinity, ...options }),
  };
}

test('asks with growing waits until the job has ended, and tells of every response', async () => {
  const told: unknown[] = [];
  const { clock, done } = wait([{ status: 'WAITING' }, { status: 'RUNNING' }, {}, { status: 'SUCCESS' }], 'j1', {
    onProgress: ({ status }) => told.push(status),
  });
  expect(await done).toEqual({ status: 'SUCCESS' });
  expect(clock.waits).toEqual([2000, 3000, 4500]);
  expect(told).toEqual(['WAITING', 'RUNNING', undefined, 'SUCCESS']);
});

test('a job that failed is thrown with its code and reason', async () => {
  const job = { status: 'FAILED', job_error_code: 'W.1', fail_reason: 'no quota' };
  await expect(wait([job]).done).rejects.toMatchObject({
    name: 'JobFailedError',
    jobId: 'j1',
    status: 'FAILED',
    code: 'W.1',
    job,
    message: 'Job j1 ended with FAILED: W.1: no quota',
  });
});

test.each([
  ['j1', 'j1'],
  [{ job_id: 'j2' }, 'j2'],
  [{ ok: true, status: 200, data: { job_id: 'j3' } }, 'j3'],
])('%j is a job', async (job, id) => {
  const { asked, done } = wait([{ status: 'SUCCESS' }], job);
  await done;
  expect(asked).toEqual([id]);
});

test('where no job was started there is nothing to wait for', async () => {
  for (const job of ['', {}, { ok: true, data: {} }, { ok: true, data: undefined }])
    await expect(wait([], job).done).rejects.toThrow('no job to wait for');
  const failure = { ok: false, toError: () => new ApiError('X', undefined, new Response(null, { status: 400 })) };
  await expect(wait([], failure).done).rejects.toMatchObject({ name: 'ApiError', status: 400 });
});

test('it ends when the time is up, or its signal says so', async () => {
  const running = async () => ({ ok: true as const, data: { status: 'RUNNING' } });
  await expect(
    waitUntilDone(running, 'j1', 'status', { timeout: 30, initialDelay: 5, maximumDelay: 5 }),
  ).rejects.toMatchObject({ name: 'TimeoutError', kind: 'job' });
  const controller = new AbortController();
  setTimeout(() => controller.abort(new Error('mine')), 20);
  await expect(waitUntilDone(running, 'j1', 'status', { signal: controller.signal })).rejects.toThrow('mine');
});

test('the caller may know better what a status means', async () => {
  await expect(wait([{ status: 'SUCCESS' }], 'j1', { stateOf: () => 'failed' }).done).rejects.toMatchObject({
    status: 'SUCCESS',
  });
});

test.each<[string, string]>([
  ...['SUCCESS', 'success', 'SUCCEEDED', 'FINISH', 'Finished', 'COMPLETED', 'DONE'].map((word): [string, string] => [
    word,
    'succeeded',
  ]),
  ...['FAIL', 'FAILED', 'ERROR', 'CANCELED', 'CANCELLED', 'PARTIAL_FAILED', 'PART_SUCCESS'].map(
    (word): [string, string] => [word, 'failed'],
  ),
  ...['', 'INIT', 'WAITING', 'RUNNING', 'PREPARING', 'SUCCESSOR', 'DONE_SOON'].map((word): [string, string] => [
    word,
    'running',
  ]),
])('%s means %s', (word, state) => {
  expect(stateOfStatus(word)).toBe(state);
});

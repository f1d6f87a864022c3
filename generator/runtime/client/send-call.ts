// The one implementation behind the generated functions and `client.GET(...)`: attempts, time limits, retries, results.
import { type CallInput, type CallSettings, type Operation, routeOf } from './call.ts';
import { type Clock, sleep, startTimer, untilAborted } from './clock.ts';
import { ApiError, ConnectionError, TimeoutError } from './errors.ts';
import type { Hooks, Logger } from './hooks.ts';
import { type Codec, readData, readError } from './read-response.ts';
import type { ResponseCheck } from './response-validation.ts';
import { retryDelay } from './retry.ts';
import { type Attempt, type Connection, sendOnce } from './send-once.ts';

export interface Sender extends CallSettings, Connection {
  hooks: Hooks;
  logger: Logger;
  throwOnError?: boolean | undefined;
  validation?: ResponseCheck | undefined;
  clock: Clock;
  random: () => number;
  json: Codec;
}

export async function sendCall(sender: Sender, operation: Operation, input: CallInput = {}): Promise<unknown> {
  const { clock, hooks, logger } = sender;
  const name = operation.id ?? routeOf(operation);
  const { attemptTimeout = 60_000, totalTimeout = 180_000, retry = {} } = { ...sender, ...given(input) };
  const whole = startTimer(clock, totalTimeout, () => new TimeoutError(name, 'total', totalTimeout), input.signal);
  const deadline = clock.now() + totalTimeout;
  const noTime = () => new TimeoutError(name, 'attempt', attemptTimeout);
  let renewed = false;
  try {
    for (let attempt = 1; ; attempt += 1) {
      const single = startTimer(clock, attemptTimeout, noTime, whole.signal);
      const start = clock.now();
      const event = { operation: name, attempt };
      let end: Attempt | ConnectionError | TimeoutError;
      logger.debug?.(`${name}: ${routeOf(operation)}`, event);
      try {
        end = await untilAborted(sendOnce(sender, operation, event, input, single.signal), single.signal);
      } catch (error) {
        // Only what may pass is tried again: a missing response, not a wrong argument nor an abort.
        if (whole.signal.aborted || !(error instanceof ConnectionError || error instanceof TimeoutError)) throw error;
        end = error;
      } finally {
        single.stop();
      }
      const completed = end instanceof Error ? undefined : end;
      const milliseconds = clock.now() - start;
      if (completed) {
        const { response } = completed;
        logger.debug?.(`${name}: status code ${response.status}`, { ...event, milliseconds });
        await hooks.onResponse?.({ ...event, response, milliseconds });
        // A refused request did nothing: any method may be repeated, once.
        if (response.status === 401 && !renewed && completed.refused?.(response, clock.now())) {
          renewed = true;
          attempt -= 1;
          continue;
        }
      }
      const delay = retryDelay(
        {
          operation,
          attempt,
          response: completed?.response,
          code: (end as { code?: string }).code,
          now: clock.now(),
          random: sender.random,
        },
        // A stream that was sent is used up.
        input.body instanceof ReadableStream || operation.encode?.isOnce?.(input.body) ? false : retry,
      );
      if (delay === undefined || clock.now() + delay >= deadline) {
        if (!completed) throw end;
        return finish(sender, operation, name, input, completed);
      }
      const cause = completed?.response ?? (end as Error);
      const told: { status?: number; code?: string; what?: string; message?: string } = cause;
      logger.info?.(`${name}: again in ${Math.round(delay)} ms`, {
        ...event,
        // Words of ours: some platforms have the whole address in theirs.
        cause: told.status || told.code || told.what || told.message,
      });
      await hooks.onRetry?.({ ...event, delay, cause });
      await sleep(clock, delay, whole.signal);
    }
  } finally {
    whole.stop();
  }
}

/** So that what is left out of a call is what its client has. `null`, which no type lets through, is left out too. */
export function given<Value extends object>(value: Value): Defined<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member != null)) as Defined<Value>;
}

type Defined<Value> = { [Key in keyof Value]: Exclude<Value[Key], undefined> };

function finish(
  { json, validation, throwOnError }: Sender,
  operation: Operation,
  name: string,
  input: CallInput,
  { body, response }: Attempt,
): unknown {
  const { ok, status } = response;
  const form = input.responseForm ?? operation.responseForm ?? (operation.id === undefined ? 'auto' : 'json');
  const value = !ok
    ? readError(body, json.parse)
    : form === 'stream'
      ? response.body
      : readData(body, form, name, response, json.parse);
  if (typeof value !== 'string' && !ArrayBuffer.isView(value) && form !== 'stream')
    validation?.({ operation: name, route: routeOf(operation), ok, status, body: value, response });
  if (ok) return { ok, status, data: value, response };
  const toError = (): ApiError => new ApiError(name, value, response);
  if (throwOnError) throw toError();
  return { ok, status, error: value, response, toError };
}

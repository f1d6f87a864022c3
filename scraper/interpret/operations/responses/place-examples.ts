// Response examples → the responses of the status codes that they are examples of.
import type { CellWords } from '../../../profiles/cell-words.ts';
import { readingOrder } from '../../../diagnostics/position.ts';
import type { Response } from '../../../reference/reference-model.ts';
import { isErrorPayload, isRecord } from '../../evidence/example-evidence.ts';
import { isOfRedirection } from '../statuses/listed-statuses.ts';
import type { ShownResponse } from '../../examples/status-line.ts';

export function placeExamples(
  examples: readonly ShownResponse[],
  responses: Response[],
  words: CellWords,
  told = '200',
): void {
  // One that an example brings along is its own.
  const success =
    responses.find((candidate) => candidate.status.startsWith('2')) ??
    responses.find((candidate) => isOfRedirection(candidate.status));
  const failures = new Set(responses.flatMap(({ status: one }) => (/^[45]/.test(one) ? [one] : [])));
  const hasFailure = responses.some((one) => one.status === 'default' && one.body !== undefined);
  for (const { status: shownStatus, isLine, example } of examples) {
    // What the page says of the success counts before the line above a payload.
    const isOther = isLine && shownStatus?.startsWith('2') && !responses.some((one) => one.status === shownStatus);
    const status = isOther ? undefined : shownStatus;
    // Pages show an error below the success, with nothing but an "or" between them.
    const isFailure =
      status === 'default' || (status === undefined && isErrorPayload(example.value, success?.body, words));
    const code = isFailure && !hasFailure ? statusIn(example.value) : undefined;
    const shown =
      code !== undefined && failures.has(code) ? code : (status ?? (isFailure ? 'default' : success?.status) ?? told);
    const target = responses.find((candidate) => candidate.status === shown);
    if (target) target.examples.push(example);
    else {
      // In the order of the page, as everything else.
      const later = responses.findIndex(({ at }) => readingOrder(at[0], example.at[0]) > 0);
      responses.splice(later < 0 || status !== undefined ? responses.length : later, 0, {
        status: shown,
        headers: [],
        examples: [example],
        at: example.at,
      });
    }
  }
}

/** "code": 404, in the payload or in the one object that it holds. */
function statusIn(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  const [only, ...more] = Object.values(value);
  const holder = !Object.hasOwn(value, 'code') && more.length === 0 && isRecord(only) ? only : value;
  const { code } = holder;
  return typeof code === 'number' || typeof code === 'string' ? String(code) : undefined;
}

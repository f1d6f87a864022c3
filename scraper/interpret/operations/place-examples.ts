// Response examples → the responses of the status codes that they are examples of.
import type { CellWords } from '../../profiles/cell-words.ts';
import { readingOrder } from '../../diagnostics/position.ts';
import type { Response } from '../../reference/reference-model.ts';
import { isErrorPayload } from '../evidence/example-evidence.ts';
import type { readResponseExamples } from '../examples/read-examples.ts';

export function placeExamples(
  examples: ReturnType<typeof readResponseExamples>,
  responses: Response[],
  words: CellWords,
  told = '200',
): void {
  // One that an example brings along is its own.
  const success = responses.find((candidate) => candidate.status.startsWith('2'));
  for (const { status, example } of examples) {
    // Pages show an error below the success, with nothing but an "or" between them.
    const shown = status ?? (isErrorPayload(example.value, success?.body, words) ? 'default' : success?.status) ?? told;
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

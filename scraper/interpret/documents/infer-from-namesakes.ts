// "/rooms/{id}/lamps", of which no page shows an answer, beside "/lamps" and "/houses/{id}/lamps", of which pages show the same: lists that
// one word names hold the same. For documents that describe answers by examples only.
import type { Report } from '../../diagnostics/report.ts';
import type { Operation } from '../../reference/reference-model.ts';
import { elementFields, inferredAnswer, lacksAnswer, takeAnswer } from './take-answer.ts';

/** Lists that agree; one alone may be of something else. */
const ENOUGH = 2;

export function inferFromNamesakes(operations: readonly Operation[], report: Report): void {
  const lists = new Map<string, Operation[]>();
  for (const operation of operations) {
    const word = /\/([A-Za-z][\w-]*)$/.exec(operation.path)?.[1];
    if (operation.method !== 'get' || word === undefined) continue;
    const known = lists.get(word);
    if (known) known.push(operation);
    else lists.set(word, [operation]);
  }
  for (const namesakes of lists.values()) {
    const shown = namesakes.filter((one) => !lacksAnswer(one));
    const kinds = new Set(shown.map(namesIn));
    const [sister] = shown;
    const body = sister && inferredAnswer(sister);
    if (shown.length < ENOUGH || kinds.size > 1 || kinds.has(undefined) || !body) continue;
    for (const operation of namesakes) if (lacksAnswer(operation)) takeAnswer(operation, body, sister, report);
  }
}

/** Undefined where the answer is no list of objects. */
function namesIn(operation: Operation): string | undefined {
  return elementFields(operation)
    ?.map(({ name }) => name)
    .sort()
    .join('\n');
}

// "/rooms/{id}/lamps", of which no page shows an answer, beside "/lamps" and "/houses/{id}/lamps", of which pages show the same: lists that
// one word names hold the same. For documents that describe answers by examples only.
import { groupBy } from '../../diagnostics/group-by.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { Operation } from '../../reference/reference-model.ts';
import { elementFields, inferredAnswer, lacksAnswer, takeAnswer } from './take-answer.ts';

/** Lists that agree; one alone may be of something else. */
const ENOUGH = 2;

export function inferFromNamesakes(operations: readonly Operation[], report: Report): void {
  const asked = operations.filter(({ method }) => method === 'get');
  for (const [word, namesakes] of groupBy(asked, ({ path }) => /\/([A-Za-z][\w-]*)$/.exec(path)?.[1])) {
    if (word === undefined) continue;
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

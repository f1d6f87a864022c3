// "/rooms/{id}/lamps", of which no page shows a response, beside "/lamps" and "/houses/{id}/lamps", of which pages show the same: lists that
// one word names hold the same. For documents that describe responses by examples only.
import { groupBy } from '../../../diagnostics/group-by.ts';
import type { Report } from '../../../diagnostics/report.ts';
import type { Operation } from '../../../reference/reference-model.ts';
import { elementFields, inferredResponse, lacksResponse, takeResponse } from './take-response.ts';

/** Lists that agree; one alone may be of something else. */
const ENOUGH = 2;

export function inferFromNamesakes(operations: readonly Operation[], report: Report): void {
  const asked = operations.filter(({ method }) => method === 'get');
  for (const [word, namesakes] of groupBy(asked, ({ path }) => /\/([A-Za-z][\w-]*)$/.exec(path)?.[1])) {
    if (word === undefined) continue;
    const shown = namesakes.filter((one) => !lacksResponse(one));
    const kinds = new Set(shown.map(namesIn));
    const [sister] = shown;
    const body = sister && inferredResponse(sister);
    if (shown.length < ENOUGH || kinds.size > 1 || kinds.has(undefined) || !body) continue;
    for (const operation of namesakes) if (lacksResponse(operation)) takeResponse(operation, body, sister, report);
  }
}

/** Undefined where the response is no list of objects. */
function namesIn(operation: Operation): string | undefined {
  return elementFields(operation)
    ?.map(({ name }) => name)
    .sort()
    .join('\n');
}

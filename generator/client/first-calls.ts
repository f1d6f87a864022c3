// The calls that a newcomer makes first, picked from the model by shape.
import type { ApiModel, ApiOperation } from '../model/api-model.ts';
import type { JobRule } from '../model/find-jobs.ts';
import { needsOptions } from './operation-module.ts';

/** Best a GET that needs nothing. */
export function pickSimple({ operations }: ApiModel): ApiOperation | undefined {
  const free = operations.filter(
    (operation) => operation.method === 'get' && !needsOptions(operation) && isPlain(operation.path),
  );
  return (
    free.find((operation) => operation.responses.some(({ status, body }) => status === '200' && body)) ??
    free[0] ??
    operations.find(({ path }) => isPlain(path))
  );
}

/** Fit for a line of Markdown. */
function isPlain(path: string): boolean {
  return /^[\w/{}.-]+$/.test(path);
}

/** The one with the shortest documented request. */
export function pickStarter(jobs: JobRule, byId: ReadonlyMap<string, ApiOperation>): ApiOperation | undefined {
  const size = ({ requestBody }: ApiOperation): number => JSON.stringify(requestBody?.examples[0]?.value ?? {}).length;
  const candidates = jobs.starters
    .flatMap((id) => byId.get(id) ?? [])
    .filter(({ requestBody }) => requestBody === undefined || requestBody.examples.length > 0);
  return (
    candidates
      .sort((a, b) => size(a) - size(b))
      .find(({ method, requestBody }) => method === 'post' && requestBody !== undefined) ?? candidates[0]
  );
}

// The part of report.json that says what the client iterates over and waits for, found by the rules of find-paging.ts and find-jobs.ts.
import type { ApiModel } from '../../generator/model/api-model.ts';
import { findJobs, type JobRule } from '../../generator/model/find-jobs.ts';
import { findPaging, type OperationPaging, type UnpagedOperation } from '../../generator/model/find-paging.ts';

export interface ClientReport {
  paged: Omit<OperationPaging, 'iteratorName' | 'limit' | 'text' | 'status' | 'mediaType'>[];
  /** Operations that take a position in a list and yet are not iterated over. */
  unpaged: UnpagedOperation[];
  /** Ids of the operations that are retried although they POST, for they only read (`x-idempotent`). */
  idempotent: string[];
  /** The task query and the operations that start tasks. */
  jobs?: Pick<JobRule, 'query' | 'statusMember' | 'starters'>;
}

export function clientReport(model: ApiModel): ClientReport {
  const { paged, unpaged } = findPaging(model);
  const jobs = findJobs(model);
  return {
    paged: paged.map(({ iteratorName: _i, limit: _l, text: _t, status: _s, mediaType: _m, ...rule }) => rule),
    unpaged,
    idempotent: model.operations
      .filter(({ extensions }) => extensions.get('x-idempotent') === true)
      .map(({ id }) => id),
    ...(jobs && { jobs: { query: jobs.query, statusMember: jobs.statusMember, starters: jobs.starters } }),
  };
}

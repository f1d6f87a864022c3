// Work that goes on after the response, by a rule over names and shapes (no operation is named in code):
// 1. Task query: the one GET whose path ends in `{job_id}` and whose first 2xx response is an object with a text `status`. Of several
//    the one with the shortest path; two of equal length are none.
// 2. Starters: operations other than GET with a 2xx response that has a text `job_id`.
import type { ApiModel, ApiOperation, SchemaObject } from './api-model.ts';
import { isJsonMediaType } from './media-type.ts';
import { schemaShape } from './schema-shape.ts';

export interface JobRule {
  /** Id of the task query. */
  query: string;
  /** Of its response. */
  status: string;
  mediaType: string;
  statusMember: string;
  /** Ids of operations that start a job. */
  starters: string[];
}

interface JsonSuccess {
  status: string;
  mediaType: string;
  schema: SchemaObject;
}

const jobParameter = 'job_id';
const statusMember = 'status';

/** Undefined when there is nothing to wait for, or no way to ask. */
export function findJobs(model: ApiModel): JobRule | undefined {
  const starters = model.operations.filter(
    (operation) => operation.method !== 'get' && jobStatuses(operation, model).length > 0,
  );
  const queries = model.operations
    .filter(
      ({ method, path, parameters }) => method === 'get' && path.endsWith(`/{${jobParameter}}`) && onlyJob(parameters),
    )
    .flatMap((operation) => {
      const [first] = jsonSuccesses(operation, model);
      return first && hasText(first.schema, statusMember, model)
        ? [{ operation, status: first.status, mediaType: first.mediaType }]
        : [];
    })
    .sort((a, b) => a.operation.path.length - b.operation.path.length);
  const [query, second] = queries;
  if (!query || starters.length === 0 || second?.operation.path.length === query.operation.path.length)
    return undefined;
  return {
    query: query.operation.id,
    status: query.status,
    mediaType: query.mediaType,
    statusMember,
    starters: starters.map(({ id }) => id),
  };
}

/** Of the successes whose response has the id of a job; there may be others beside them, after which there is nothing to wait for. */
export function jobStatuses(operation: ApiOperation, model: ApiModel): string[] {
  return jsonSuccesses(operation, model).flatMap(({ status, schema }) =>
    hasText(schema, jobParameter, model) ? [status] : [],
  );
}

/** Nothing else has to be known to ask. */
function onlyJob({ path, query, header }: ApiOperation['parameters']): boolean {
  return (
    path.every(({ name }) => name === jobParameter || name === 'project_id') &&
    ![...query, ...header].some(({ required }) => required)
  );
}

function jsonSuccesses({ responses }: ApiOperation, model: ApiModel): JsonSuccess[] {
  return responses.flatMap(({ status, body }): JsonSuccess[] =>
    /^2\d\d$/.test(status) && body && isJsonMediaType(body.mediaType)
      ? [{ status, mediaType: body.mediaType, schema: schemaShape(body.schema, model) }]
      : [],
  );
}

function hasText({ properties }: SchemaObject, name: string, model: ApiModel): boolean {
  if (!properties || !Object.hasOwn(properties, name)) return false;
  const { type } = schemaShape(properties[name] ?? {}, model);
  return type === 'string' || (Array.isArray(type) && type.includes('string'));
}

// What the pages of a service share, found once: who uses which schema, which operations page and start jobs, the error codes.
import type { ApiOperation, SchemaObject } from '../model/api-model.ts';
import { findJobs, type JobRule } from '../model/find-jobs.ts';
import { findPaging, type OperationPaging } from '../model/find-paging.ts';
import { type ExplainedErrorCode, explainedErrorCodes } from '../model/list-error-codes.ts';
import { schemaUsage, type SchemaUsage } from '../docs/schema-usage.ts';
import { changesByName, type NamedChange } from './parts/changelog-html.ts';
import type { PortalService } from './portal.ts';

export interface ServiceContext extends PortalService {
  schemas: ReadonlyMap<string, SchemaObject>;
  usage: SchemaUsage;
  paging: readonly OperationPaging[];
  jobs: JobRule | undefined;
  errorCodes: readonly ExplainedErrorCode[];
  operationById: ReadonlyMap<string, ApiOperation>;
  /** Of releases, by the name of an operation or a schema. */
  changes: ReadonlyMap<string, readonly NamedChange[]>;
}

export function serviceContext(service: PortalService): ServiceContext {
  const { model } = service;
  return {
    ...service,
    schemas: new Map(model.schemas.map(({ name, schema }) => [name, schema])),
    usage: schemaUsage(model),
    paging: findPaging(model).paged,
    jobs: findJobs(model),
    errorCodes: explainedErrorCodes(model),
    changes: changesByName(service.changelog),
    operationById: new Map(model.operations.map((operation) => [operation.id, operation])),
  };
}

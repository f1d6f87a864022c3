// What the pages of a service share, found once: who uses which schema, which operations page and start jobs, the error codes.
import type { ApiOperation, SchemaObject } from '../model/api-model.ts';
import { findJobs, type JobRule } from '../model/find-jobs.ts';
import { findPaging, type OperationPaging } from '../model/find-paging.ts';
import { asRecord, member, memberText } from '../model/json-value.ts';
import { schemaUsage, type SchemaUsage } from '../docs/schema-usage.ts';
import { changesByName, type NamedChange } from './parts/changelog-html.ts';
import type { PortalService } from './portal.ts';

export interface ServiceContext extends PortalService {
  schemas: ReadonlyMap<string, SchemaObject>;
  usage: SchemaUsage;
  paging: readonly OperationPaging[];
  jobs: JobRule | undefined;
  errorCodes: readonly ErrorCode[];
  operationById: ReadonlyMap<string, ApiOperation>;
  /** Of releases, by the name of an operation or a schema. */
  changes: ReadonlyMap<string, readonly NamedChange[]>;
}

export interface ErrorCode {
  code: string;
  status?: string;
  /** What went wrong and what to do, as far as anyone says. */
  words: readonly string[];
}

export function serviceContext(service: PortalService): ServiceContext {
  const { model } = service;
  return {
    ...service,
    schemas: new Map(model.schemas.map(({ name, schema }) => [name, schema])),
    usage: schemaUsage(model),
    paging: findPaging(model).paged,
    jobs: findJobs(model),
    errorCodes: errorCodes(model.extensions.get('x-error-codes')),
    changes: changesByName(service.changelog),
    operationById: new Map(model.operations.map((operation) => [operation.id, operation])),
  };
}

function errorCodes(listed: unknown): ErrorCode[] {
  return (Array.isArray(listed) ? listed : []).flatMap((entry): ErrorCode[] => {
    const record = asRecord(entry);
    const [code, status] = ['code', 'status'].map((key) => literal(member(record, key)));
    if (code === undefined) return [];
    const words = ['message', 'description', 'solution'].flatMap((key) => memberText(record, key) ?? []);
    return [{ code, ...(status === undefined ? {} : { status }), words: [...new Set(words)] }];
  });
}

function literal(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

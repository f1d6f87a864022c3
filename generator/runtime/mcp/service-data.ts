// What the MCP server knows of one service: a file that the build writes, or the same made of a spec in memory. Types only.
import type { ServiceDescription } from '../client/build-client.ts';
import type { Operation } from '../client/call.ts';
import type { Paging } from '../client/paging.ts';

/** JSON Schema 2020-12; refs are `#/$defs/<name>` and lead to `ServiceData.schemas`. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export interface ServiceData {
  /** The id: `kms`. */
  service: string;
  title: string;
  version: string;
  description?: string;
  server: ServiceDescription['server'];
  tokens: NonNullable<ServiceDescription['tokens']>;
  /** Requests may be signed with access keys. */
  signs: boolean;
  operations: readonly OperationData[];
  schemas: Readonly<Record<string, JsonSchema>>;
  errorCodes: readonly ErrorCode[];
}

export interface ErrorCode {
  code: string;
  status?: string;
  message?: string;
  description?: string;
  solution?: string;
}

/** `read` changes nothing; `destructive` takes something away that may not come back, or spends money. */
export type Effect = 'read' | 'write' | 'destructive';

export interface OperationData {
  id: string;
  /** In small letters. */
  method: string;
  path: string;
  tag: string;
  title?: string;
  description?: string;
  effect: Effect;
  /** Done twice it leaves what done once leaves. */
  idempotent?: true;
  deprecated?: true;
  /** Of IAM, as the documents name them. */
  permissions?: readonly string[];
  /** Objects whose properties are the parameters of the place. */
  parameters?: Partial<Record<ParameterPlace, JsonSchema>>;
  body?: { required?: true; schema: JsonSchema; mediaType?: string; example?: unknown };
  /** The first documented success. */
  result?: { status: string; schema?: JsonSchema };
  /** Statuses of documented failures. */
  failures?: readonly string[];
  /** What is not sent or read like most. */
  sending?: Omit<Partial<Operation>, 'encode'> & { encode?: 'multipartBody' | 'formBody' };
  paging?: Paging;
  /** The response names a job (`job_id`) that goes on; the id of the operation that tells how far it is. */
  job?: string;
}

export type ParameterPlace = 'path' | 'query' | 'header';

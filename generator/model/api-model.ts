// What the generators read: the spec with every $ref resolved to a named schema and every name final. Types only.
// Names ending in `Name` and `id` are safe as identifiers; everything else is the document's text and untrusted (see safe-text.ts).

import type { ApiAuthentication } from './authentication.ts';

export interface ApiModel {
  title: string;
  /** `info.version`. */
  version: string;
  description?: string;
  server?: ApiServer;
  authentication: ApiAuthentication;
  /** In the document's order, then tags that only operations name. Only tags that have an operation. */
  tags: ApiTag[];
  /** In the document's order. */
  operations: ApiOperation[];
  /** In the document's order. */
  schemas: ApiSchema[];
  /** The document's own `x-` members, such as `x-error-codes`. */
  extensions: Extensions;
}

export interface ApiServer {
  /** An absolute URL in which `{region}` is the only placeholder that may be left. */
  url: string;
  /** What `{region}` may be; absent when the URL has no region, empty when the document lists none. */
  regions?: string[];
  /** The same with the variable that a token stands for, where there is one. */
  withToken?: string;
}

export interface ApiTag {
  /** As the document writes it. */
  name: string;
  /** Kebab-case, unique, never a module that a generator writes itself. */
  moduleName: string;
  description?: string;
  operations: ApiOperation[];
}

export type HttpMethod = 'get' | 'put' | 'post' | 'delete' | 'patch' | 'head' | 'options';

export interface ApiOperation {
  /** The vendor's operation id, PascalCase, unique ignoring case: `ListDesktops`. */
  id: string;
  /** `listDesktops`. */
  functionName: string;
  tag: string;
  moduleName: string;
  method: HttpMethod;
  /** Starts with `/`; every placeholder has a path parameter and the other way round. */
  path: string;
  summary?: string;
  description?: string;
  deprecated: boolean;
  parameters: { path: ApiParameter[]; query: ApiParameter[]; header: ApiParameter[] };
  requestBody?: ApiRequestBody;
  /** By status, ascending, `default` last. */
  responses: ApiResponse[];
  extensions: Extensions;
}

export interface ApiParameter {
  /** As it goes over the wire. */
  name: string;
  required: boolean;
  deprecated: boolean;
  description?: string;
  schema: SchemaObject;
  /** How a query array goes over the wire: `a=1&a=2` (true) or `a=1,2` (false). */
  explode: boolean;
  /** As the document states it; absent for OpenAPI's default. */
  style?: string;
  example?: unknown;
}

interface ApiRequestBody extends ApiContent {
  required: boolean;
  description?: string;
}

/** `status` is `200`, `default` and the like; without a body the document describes none. */
export interface ApiResponse {
  status: string;
  description?: string;
  body?: ApiContent;
}

export interface ApiContent {
  mediaType: string;
  schema: SchemaObject;
  /** Set when the schema is one of `ApiModel.schemas`. */
  schemaName?: string;
  examples: ApiExample[];
}

export interface ApiExample {
  name: string;
  summary?: string;
  value: unknown;
}

export interface ApiSchema {
  /** An ASCII identifier, unique ignoring case; refs are `#/components/schemas/<name>`. */
  name: string;
  schema: SchemaObject;
}

type Extensions = ReadonlyMap<string, unknown>;

/** A JSON Schema (2020-12) of the keywords that the canonical document uses; well-formed, refs only to `ApiModel.schemas`. */
export interface SchemaObject {
  $ref?: string;
  type?: SchemaType | SchemaType[];
  title?: string;
  description?: string;
  format?: string;
  deprecated?: boolean;
  readOnly?: boolean;
  writeOnly?: boolean;
  default?: unknown;
  example?: unknown;
  examples?: unknown[];
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, SchemaObject>;
  required?: string[];
  additionalProperties?: SchemaObject | boolean;
  propertyNames?: SchemaObject;
  minProperties?: number;
  maxProperties?: number;
  items?: SchemaObject;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  contentEncoding?: string;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  allOf?: SchemaObject[];
  anyOf?: SchemaObject[];
  oneOf?: SchemaObject[];
  not?: SchemaObject;
  [extension: `x-${string}`]: unknown;
}

export type SchemaType = 'null' | 'boolean' | 'object' | 'array' | 'number' | 'integer' | 'string';

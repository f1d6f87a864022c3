// The part of OpenAPI 3.1 that our documents use: what 3.0.3 can say as well, no anonymous inline objects.
import type { ApiSecurityScheme, ApiServer } from '../scraper/reference/api-access.ts';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

export interface OpenApiDocument {
  openapi: '3.1.0';
  info: {
    title: string;
    version: string;
    'x-documents-date'?: string;
    /** How far a reader may trust the document, in hundredths, and the shares that this is the mean of. */
    'x-quality'?: { score: number; parts: Readonly<Partial<Record<string, number>>> };
    description?: string;
    license?: { name: string; identifier?: string; url?: string };
  };
  servers: ServerObject[];
  security: Record<string, string[]>[];
  tags: { name: string; description?: string }[];
  paths: Record<string, PathItemObject>;
  components: { schemas: Record<string, SchemaObject>; securitySchemes: Record<string, SecuritySchemeObject> };
  'x-error-codes'?: ErrorCodeObject[];
  /** Names of operations and schemas that went, each with the name in its place: clients keep them as deprecated aliases. */
  'x-former-names'?: Record<string, string>;
}

export type ServerObject = ApiServer;

type SecuritySchemeObject = ApiSecurityScheme;

export type PathItemObject = Record<string, OperationObject>;

export interface OperationObject {
  operationId: string;
  summary: string;
  description?: string;
  tags: string[];
  deprecated?: boolean;
  parameters?: ParameterObject[];
  requestBody?: RequestBodyObject;
  responses: Record<string, ResponseObject>;
  /** It only reads although it POSTs, or the documents say that it is idempotent: a client may send it again. */
  'x-idempotent'?: true;
  /** Set where the documents say so: it may change something all the same. */
  'x-idempotent-from'?: 'text';
  /** Empty where the documents say that nobody has to say who calls. */
  security?: Record<string, string[]>[];
  /** The date of the copy that was read, where the page on the vendor's site could not be fetched again. */
  'x-stale'?: string;
  'x-iam-actions'?: IamActionObject[];
  /** Where pages of several titles describe the operation: each of them. */
  'x-variants'?: VariantObject[];
  /** Request examples that are more than a body: the request line, or a payload of an operation without body. */
  'x-request-examples'?: RequestExampleObject[];
}

interface RequestExampleObject {
  summary?: string;
  method?: string;
  target?: string;
  value?: Json;
}

interface VariantObject {
  title: string;
  description?: string;
  source: { document: string; section: string };
  requestBody?: { $ref: string };
  examples?: RequestExampleObject[];
}

export interface ParameterObject {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  description?: string;
  deprecated?: boolean;
  schema: SchemaObject;
  'x-required-when'?: string;
  /** Names of fields beside it that leave no room for it. */
  'x-excludes'?: string[];
}

export interface RequestBodyObject {
  required?: boolean;
  description?: string;
  content: Record<string, MediaTypeObject>;
}

export interface MediaTypeObject {
  schema?: SchemaObject;
  examples?: Record<string, { summary?: string; value: Json }>;
}

export interface ResponseObject {
  description: string;
  headers?: Record<string, { description?: string; schema: SchemaObject }>;
  content?: Record<string, MediaTypeObject>;
}

export interface SchemaObject {
  $ref?: string;
  type?: string | [string, 'null'];
  anyOf?: SchemaObject[];
  oneOf?: SchemaObject[];
  discriminator?: { propertyName: string; mapping: Record<string, string> };
  format?: string;
  title?: string;
  description?: string;
  enum?: (string | number | boolean | null)[];
  default?: string | number | boolean | readonly [];
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  contentEncoding?: 'base64';
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  items?: SchemaObject;
  properties?: Record<string, SchemaObject>;
  required?: string[];
  additionalProperties?: boolean | SchemaObject;
  propertyNames?: SchemaObject;
  minProperties?: number;
  maxProperties?: number;
  deprecated?: boolean;
  'x-known-values'?: string[];
  /** No table states the schema: examples show it, and more may come. */
  'x-inferred-from'?: 'example';
  'x-required-when'?: string;
  /** Names of fields beside it that leave no room for it. */
  'x-excludes'?: string[];
  /** What the page states and its own examples speak against: keywords that are not applied. */
  'x-stated'?: StatedKeywords;
  'x-field-name'?: string;
}

/** Keywords of a schema, of the value itself or of the elements of its list; `required` of the field. */
export interface StatedKeywords
  extends Pick<
    SchemaObject,
    | 'enum'
    | 'format'
    | 'pattern'
    | 'multipleOf'
    | 'minimum'
    | 'maximum'
    | 'exclusiveMinimum'
    | 'exclusiveMaximum'
    | 'minLength'
    | 'maxLength'
    | 'minItems'
    | 'maxItems'
    | 'uniqueItems'
  > {
  required?: true;
}

interface IamActionObject {
  action: string;
  accessLevel?: string;
  resourceTypes: { name: string; required: boolean }[];
  conditionKeys: string[];
  aliases: string[];
  dependencies: string[];
}

export interface ErrorCodeObject {
  code: string;
  status?: string;
  message?: string;
  description?: string;
  solution?: string;
}

// The reference model: what a vendor's API reference says, fully read. Types only; no stage after this one sees cell text.
import type { Position } from '../diagnostics/position.ts';
import type { ApiAccess } from './api-access.ts';
import type { Constraint } from './constraint.ts';
import type { TypeRef } from './type-ref.ts';

/** An absent field means that the documents do not say. */
export interface ApiReference {
  service: string;
  documents: ReferenceDocument[];
  operations: Operation[];
  /** Objects that the documents describe once for all operations; keys begin with "shared/". */
  shared?: ObjectTable[];
  endpoints: Endpoint[];
  /** What the family of documents has in common. */
  access?: ApiAccess;
  errorCodes: ErrorCode[];
  /** What is wrong with the documents themselves, whether it was repaired or not. */
  defects: DocumentDefect[];
}

/** A defect as a code of the diagnostics catalogue and the facts of its message. */
export interface DocumentDefect {
  code: string;
  facts: Readonly<Record<string, unknown>>;
  at?: Position;
}

interface ReferenceDocument {
  id: string;
  /** ISO date (2025-07-14) of the page or of the book's issue. */
  date?: string;
}

export interface Operation {
  method: HttpMethod;
  /** With placeholders in braces: /v2/{project_id}/desktops. */
  path: string;
  /** As its page has it. */
  title: string;
  /** The title as an order in the letters of a sentence, where it is not that already: "Query lamps" of "Querying Lamps". */
  summary?: string;
  /** What the page says the operation is called in the vendor's SDKs: "ListDesktops". */
  statedName?: string;
  /** The section number and title in a book, the title on a page: "4.3.1 Creating a Desktop". */
  section: string;
  chapter?: string;
  description?: string;
  document: string;
  date?: string;
  /** Set where the documents say that it should no longer be used. */
  deprecated?: true;
  /** Set where the documents say that a call may be sent twice. */
  idempotent?: true;
  /** Set where they say that nobody has to say who calls. */
  public?: true;
  /** The date of the copy that was read, where the page could not be fetched again. */
  staleSince?: string;
  /** In document order: path, query, then header parameters. */
  parameters: Parameter[];
  requestBody?: Body;
  responses: Response[];
  /** Tables of nested objects by key; a key is unique within the operation and stable: "request/VolumeInfo", "response/VolumeInfo~2". */
  tables: ObjectTable[];
  requestExamples: RequestExample[];
  /** Keys of example payloads that are no JSON: they tell how names are spelled, and nothing else. */
  unreadKeys?: string[];
  iamActions: IamAction[];
  /**
   * Set where pages of different titles describe the method and path: each as its page states it, in document order. The operation
   * itself then holds what they have together: all parameters, and of the responses the statuses.
   */
  variants?: Operation[];
  at: Position[];
}

export type HttpMethod = 'get' | 'put' | 'post' | 'delete' | 'patch' | 'head' | 'options';
export type TableRole = 'request' | 'response';

/** What a row of a parameter or object table says. */
export interface Field {
  name: string;
  type: TypeRef;
  /** What the type cell says, where the examples show another shape and `type` is that one. */
  statedType?: TypeRef;
  /** A part of `type` is that of another row, which has the same name. */
  isTypeInferred?: true;
  /** Absent where the table has no mandatory column or leaves the cell empty. */
  required?: boolean;
  description?: string;
  constraints: Constraint[];
  /** What the row was read to state and the examples or the default speak against: our reading or the page is wrong, so it refuses nothing. */
  withdrawn?: Constraint[];
  /** The row says mandatory, and the examples leave the field out. */
  isRequiredWithdrawn?: true;
  at: Position[];
}

export interface Parameter extends Field {
  in: 'path' | 'query' | 'header';
}

/** A JSON body: the fields of a table without title, or a map or array at the root; `inferred` where only examples show it. */
export type Body =
  | { kind: 'fields'; fields: Field[]; at: Position[]; inferred?: true }
  | { kind: 'root'; type: TypeRef; description?: string; constraints: Constraint[]; at: Position[]; inferred?: true };

export interface ObjectTable {
  key: string;
  title: string;
  role: TableRole;
  fields: Field[];
  /** No table describes it: examples show its fields. */
  inferred?: true;
  /** Objects of which each will do, where the documents list them in place of fields. */
  variants?: TypeRef[];
  /** False for a table that no row of the page names as its type. */
  referenced: boolean;
  at: Position[];
}

export interface Response {
  /** "200" or "default". */
  status: string;
  description?: string;
  body?: Body;
  headers: Field[];
  examples: Example[];
  at: Position[];
}

export interface Example {
  title?: string;
  /** Parsed JSON. */
  value: unknown;
  at: Position[];
}

export interface RequestExample {
  title?: string;
  /** The request line, where the example has one. */
  request?: { method?: HttpMethod; target: string };
  value?: unknown;
  at: Position[];
}

export interface IamAction {
  action: string;
  accessLevel?: string;
  /** Without the mark; `required` says whether the resource type is. */
  resourceTypes: { name: string; required: boolean }[];
  conditionKeys: string[];
  aliases: string[];
  dependencies: string[];
  at: Position[];
}

export interface Endpoint {
  region: string;
  regionName?: string;
  host: string;
  at: Position[];
}

export interface ErrorCode {
  code: string;
  status?: string;
  message?: string;
  description?: string;
  solution?: string;
  at: Position[];
}

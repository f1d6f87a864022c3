// What a profile file holds once it has been read and checked; profile.schema.json says what each key means.
import type { ReturnData, SendData, StatusData, Templates } from './sentence-data.ts';
import type { ApiAccess } from '../reference/api-access.ts';

/** The parts that the headings of an operation's page open. */
export const PART_KINDS = [
  'function',
  'debugging',
  'permissions',
  'uri',
  'request',
  'response',
  'request-examples',
  'response-examples',
  'statuses',
  'errors',
  'closing',
] as const;
export type NamedPart = (typeof PART_KINDS)[number];
/** Headings of tables that say where the parameters stand. */
export const PLACE_PARTS = ['path', 'query', 'headers', 'body'] as const;
export type PlacePart = (typeof PLACE_PARTS)[number];
const ADDRESS_PLACES = ['heading', 'code', 'line', 'title'] as const;
export type AddressPlace = (typeof ADDRESS_PLACES)[number];
/** "opening" is what stands before the first heading. */
export type PartKind = 'opening' | NamedPart;

export interface ProfileData {
  name?: string;
  /** Only in a file: what is made of it has none. */
  extends?: string;
  detect?: { lines?: Templates };
  language?: string;
  titles?: { numbered?: boolean; above?: NamedPart };
  chapter?: { lines?: Templates; breadcrumb?: string };
  book?: { product?: Templates; date?: Templates; notes?: Templates };
  parts?: Partial<Record<NamedPart | PlacePart, Templates>>;
  'bare-headings'?: Templates;
  'dividing-lines'?: {
    'request-examples'?: Templates;
    'response-examples'?: Templates;
    /** Only among examples. */
    'shown-request'?: Templates;
    'shown-response'?: Templates;
    /** Lines above the table of what comes back. */
    response?: Templates;
    addresses?: Templates;
    failed?: Templates;
  };
  operation?: {
    prefix?: Templates;
    name?: Templates;
    /** Labels and titles of columns of addresses and of methods that stand apart. */
    addresses?: Templates;
    methods?: Templates;
    /** Words in the label of an address that is an example. */
    example?: Templates;
    /** Where the address stands; in the part "uri" if absent. */
    at?: readonly AddressPlace[];
    placeholders?: Templates;
    /** Headings that are operations themselves, with the method and path that they stand for. */
    titles?: Templates;
    method?: string;
    path?: string;
    /** Methods with which nothing is sent, besides GET and HEAD. */
    bodiless?: readonly string[];
  };
  /** How the files are written. */
  markup?: {
    marked?: boolean;
    components?: Readonly<Record<string, string>>;
    directives?: Partial<Record<'address' | 'parameters' | 'statuses', readonly string[]>>;
  };
  captions?: {
    word?: string;
    telling?: Templates;
    path?: Templates;
    query?: Templates;
    header?: Templates;
    body?: Templates;
    /** Captions of the fields of a form. */
    form?: Templates;
    general?: Templates;
    whole?: Templates;
    subject?: Templates;
    operation?: Templates;
    /** Captions that call what they name a field, whatever it is called. */
    field?: Templates;
    /** Lines above tables that only say where the parameters stand. */
    lines?: Templates;
    /** Captions of what comes back when a request fails. */
    failures?: Templates;
    shown?: Templates;
    /** What says that a table goes on: "(continued)". */
    continued?: Templates;
    /** What stands in front of the table in a cell that only sends to it. */
    mention?: Templates;
  };
  columns?: Partial<Record<ColumnName, Templates>>;
  places?: { path?: Templates; query?: Templates; header?: Templates; body?: Templates };
  cells?: {
    yes?: Templates;
    no?: Templates;
    nothing?: Templates;
    unlimited?: Templates;
    condition?: Templates;
    lifted?: Templates;
    'any-key'?: Templates;
    items?: Templates;
    whole?: Templates;
    means?: Templates;
    values?: Templates;
    'value-titles'?: Templates;
    note?: Templates;
  };
  types?: {
    scalars?: Partial<Record<ScalarType, readonly string[]>>;
    any?: readonly string[];
    /** A value of a list that the description gives. */
    choice?: readonly string[];
    object?: readonly string[];
    array?: readonly string[];
    'array-of'?: Templates;
    'object-of'?: Templates;
    /** Maps, with the type of their values as {t}; words without it leave them open. */
    'map-of'?: Templates;
    /** Objects of which fields may be missing: "partial {t}". */
    partial?: Templates;
    /** What is a text, in words: "lamp object id". */
    text?: Templates;
    generic?: { array?: readonly string[]; map?: readonly string[]; choice?: readonly string[] };
    alternatives?: readonly string[];
    /** What is null too: "?{t}". */
    nullable?: Templates;
    /** What may be left out: "{t}?". */
    optional?: Templates;
    sized?: readonly string[];
    ends?: Templates;
  };
  statuses?: StatusData;
  endpoints?: { region?: Templates; host?: Templates; name?: Templates };
  'error-codes'?: Partial<Record<'code' | 'status' | 'message' | 'description' | 'solution', Templates>>;
  permissions?: Partial<
    Record<'action' | 'level' | 'resource' | 'condition' | 'alias' | 'dependency' | 'told', Templates>
  >;
  examples?: {
    separator?: Templates;
    /** Whether examples describe the bodies that no table describes. */
    infer?: boolean;
  };
  returns?: ReturnData;
  /** Where operations are reached, and how a client says who it is. */
  access?: AccessData;
  sends?: SendData;
  /** Objects that are described once, for all operations. */
  objects?: {
    titles?: Templates;
    parts?: Templates;
    section?: Templates;
    constants?: Templates;
    /** Headings of payloads that show the types of fields. */
    shown?: Templates;
    /** Columns of the values in tables that list those of a field. */
    values?: Templates;
    /** Texts by which they do not list all of them. */
    'more-values'?: Templates;
    /** How a sentence begins that sends to such a table, and one that sends to all of its values. */
    'values-elsewhere'?: Templates;
    'all-values-elsewhere'?: Templates;
  };
  /** What the cells of names say besides names. */
  names?: {
    optional?: Templates;
    required?: Templates;
    array?: Templates;
    /** Names with words beside them that say that the field should no longer be used. */
    deprecated?: Templates;
    notes?: Templates;
    nested?: Templates;
    /** Names are parted only below the row of their object. */
    'nested-below'?: boolean;
    depth?: readonly string[];
    flat?: boolean;
    indent?: boolean;
    /** Words between the names of one cell: one of them may be given, all of them are meant. */
    or?: readonly string[];
    and?: readonly string[];
  };
  /** Whether a field is required, where no column says so. */
  required?: {
    optional?: Templates;
    required?: Templates;
    otherwise?: boolean;
    none?: Templates;
    /** Texts that say that all of what is sent may be null. */
    nullable?: Templates;
    /** What the two texts before go on with: fields that they do not mean. */
    except?: Templates;
    /** Texts above a table all of whose rows are required. */
    all?: Templates;
  };
  /** Items of lists that are rows of a table of fields. */
  lists?: Templates;
  'error-body'?: { keys?: Templates; telling?: Templates };
  'lost-tables'?: { titles?: Templates; names?: Templates; types?: Templates; required?: Templates };
  html?: {
    navigation?: readonly string[];
    breadcrumb?: readonly string[];
    'chapter-items'?: readonly string[];
    skip?: readonly string[];
  };
}

export type ColumnName =
  | 'name'
  | 'required'
  | 'type'
  | 'in'
  | 'description'
  | 'limits'
  | 'values'
  | 'default'
  | 'constraints';

export const SCALAR_TYPES = [
  'string',
  'whole-number',
  'integer',
  'long',
  'number',
  'double',
  'float',
  'boolean',
  'date-time',
  'date',
  'binary',
] as const;
export type ScalarType = (typeof SCALAR_TYPES)[number];

/** What the reference takes over, and what init writes into service.yaml. */
interface AccessData extends ApiAccess {
  /** "https://{service}.{region}.example.com" */
  endpoint?: string;
  region?: string;
}

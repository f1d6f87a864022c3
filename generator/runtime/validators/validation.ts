// What the generated validators call: calls of each other, equality, text length and the making of errors. No dependency, no eval.
import { describeFailure } from './describe-failure.ts';
import type { DocumentPlace, Mode, ValidateOptions, ValidationError } from './validator.ts';

/** Before its description: the path counts from the value of the schema at first, from the whole value in the end. */
export interface Failure {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  /** Name of the innermost named schema that it belongs to. */
  schema?: string;
}

/**
 * `true`: strict. `false`: tolerant. `0`: tolerant, and `null` stands for an absent member. One argument for both, for it is handed
 * down through every call.
 */
export type Strictness = boolean | 0;

/**
 * A generated function for one schema. When it gives false, `lastFound` holds why, until the next one runs. While failures are
 * collected it gives true for those, and goes on.
 */
export type Check = (value: unknown, strict: Strictness) => boolean;

/** Of the function that gave false last. One place for all: the code of 6,000 failures need not say whose they are. */
let lastFound: Failure[] = [];

/** Set while a validator was asked for more than one failure. */
let collected: Failure[] | undefined;
let most = 1;

/** What an operation's validators know of the documents. */
export interface DocumentedTables {
  document: string;
  section?: string;
  /** By schema: the table of this section, or document, section and table where it is described elsewhere. */
  tables: Readonly<Record<string, string | readonly [document: string, section: string, table: string]>>;
}

interface Validate {
  (value: unknown, options?: ValidateOptions): boolean;
  errors: ValidationError[] | null;
}

/** A generated function → the validator of a response. `schema` is the name of its own. */
export function response(check: Check, documented?: DocumentedTables, schema?: string): Validate {
  return validator(check, 'tolerant', documented, { schema });
}

/** A generated function → the validator of a body to send. */
export function request(check: Check, documented?: DocumentedTables, schema?: string): Validate {
  return validator(check, 'strict', documented, { schema });
}

/** A generated function → the validator of parameters, which have no schema but a table. */
export function parameters(check: Check, documented?: DocumentedTables, table?: string): Validate {
  return validator(check, 'strict', documented, { schema: undefined, table });
}

interface Subject {
  schema: string | undefined;
  table?: string | undefined;
}

function validator(check: Check, side: Mode, documented: DocumentedTables | undefined, subject: Subject): Validate {
  const validate: Validate = (value, options = {}) => {
    const { mode = side, nulls = side === 'strict' ? 'refuse' : 'accept', maximumErrors = 1 } = options;
    collected = maximumErrors > 1 ? [] : undefined;
    most = maximumErrors;
    const passed = check(value, mode === 'strict' || (nulls === 'accept' && 0));
    const found = collected?.length ? collected : passed ? undefined : lastFound;
    collected = undefined;
    validate.errors = found
      ? found.map((failure) => describeFailure(failure, value, placeOf(failure, documented, subject)))
      : null;
    return !found;
  };
  validate.errors = null;
  return validate;
}

function placeOf(
  { schema }: Failure,
  documented: DocumentedTables | undefined,
  subject: Subject,
): DocumentPlace | undefined {
  if (!documented) return undefined;
  const { document, section, tables } = documented;
  const name = schema ?? subject.schema;
  const known = name === undefined ? subject.table : tables[name];
  const named = name === undefined ? {} : { schema: name };
  if (Array.isArray(known)) return { document: known[0], section: known[1], table: known[2], ...named };
  return {
    document,
    ...(section !== undefined && { section }),
    ...(typeof known === 'string' && { table: known }),
    ...named,
  };
}

/** Records one failure. @returns whether the function goes on: it does while failures are collected. */
export function fail(instancePath: string, keyword: string, params: Record<string, unknown>): boolean {
  const found = failure(instancePath, keyword, params);
  if (collected && collected.length < most) {
    collected.push(found);
    return collected.length < most;
  }
  lastFound = [found];
  return false;
}

export function failure(instancePath: string, keyword: string, params: Record<string, unknown>): Failure {
  return { instancePath, keyword, params };
}

/** Whether functions give true for what fails. Paths are put together where something failed, and not on the way there: see `called`. */
export function isCollecting(): boolean {
  return collected !== undefined;
}

/** While failures are collected: runs the function of another schema on a member, and names the place of what it finds. */
export function called(check: Check, value: unknown, strict: Strictness, path: string, schema?: string): boolean {
  const before = collected?.length ?? 0;
  const passed = check(value, strict);
  hand(collected?.slice(before) ?? [], path, schema);
  return passed;
}

/** Hands on what the function of another schema found on a member, and gives what the function returns. */
export function passOn(path: string, schema?: string): false {
  hand(lastFound, path, schema);
  return false;
}

/** Inside of an alternative: what it refuses is no failure while another one may accept. */
export function alone(check: Check, value: unknown, strict: Strictness): boolean {
  const outer = collected;
  collected = undefined;
  const passed = check(value, strict);
  collected = outer;
  return passed;
}

function hand(found: readonly Failure[], path: string, schema: string | undefined): void {
  for (const one of found) {
    one.instancePath = path + one.instancePath;
    if (schema !== undefined) one.schema ??= schema;
  }
}

/** Adds what the function of another schema found below `path`, for one of several alternatives. */
export function lift(found: Failure[] | null, path: string, schema: string): Failure[] {
  hand(lastFound, path, schema);
  return found === null ? lastFound : found.concat(lastFound);
}

/** The end of a function with alternatives, or of one whose alternatives all refused. @returns whether its caller goes on. */
export function end(found: Failure[] | null): boolean {
  if (found === null) return true;
  if (!collected) {
    lastFound = found;
    return false;
  }
  for (const one of found) if (collected.length < most) collected.push(one);
  return collected.length < most;
}

/** Length in characters as JSON Schema counts them: a surrogate pair is one. */
export function textLength(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length - 1; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0xd800 || unit > 0xdbff) continue;
    const next = text.charCodeAt(index + 1);
    if (next < 0xdc00 || next > 0xdfff) continue;
    length -= 1;
    index += 1;
  }
  return length;
}

/** Deep equality of JSON values. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (
    typeof a !== 'object' ||
    typeof b !== 'object' ||
    a === null ||
    b === null ||
    Array.isArray(a) !== Array.isArray(b)
  )
    return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) =>
        Object.hasOwn(b, key) && isEqual((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    )
  );
}

// What the generated validators call: text length, equality, unknown fields and the making of errors. No dependency, no eval.
import { describeFailure } from './describe-failure.ts';
import type { DocumentPlace, Mode, ValidationError } from './validator.ts';

/** Before its description: the path counts from the value of the schema at first, from the whole value in the end. */
export interface Failure {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  /** Name of the innermost named schema that it belongs to. */
  schema?: string;
}

/** A generated function for one schema. When it gives false, `lastFound` holds why, until the next one runs. */
export type Check = (value: unknown, strict: boolean) => boolean;

/** Of the function that gave false last. One place for all: the code of 6,000 failures need not say whose they are. */
let lastFound: Failure[] = [];

/** What an operation's validators know of the documents. */
export interface DocumentedTables {
  document: string;
  section?: string;
  /** By schema: the table of this section, or document, section and table where it is described elsewhere. */
  tables: Readonly<Record<string, string | readonly [document: string, section: string, table: string]>>;
}

/** @param subject of a body: the name of its schema; of parameters: their table. */
export interface Subject {
  schema?: string;
  table?: string;
}

interface Validate {
  (value: unknown, options?: { mode?: Mode }): boolean;
  errors: ValidationError[] | null;
}

/** A generated function → what a package exports. */
export function validator(
  check: Check,
  defaultMode: Mode,
  documented?: DocumentedTables,
  subject: Subject = {},
): Validate {
  const validate: Validate = (value, options) => {
    const valid = check(value, (options?.mode ?? defaultMode) === 'strict');
    validate.errors = valid
      ? null
      : lastFound.map((failure) => describeFailure(failure, value, placeOf(failure, documented, subject)));
    return valid;
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

/** Records one failure and gives what the function returns. */
export function fail(instancePath: string, keyword: string, params: Record<string, unknown>): false {
  lastFound = [failure(instancePath, keyword, params)];
  return false;
}

export function failure(instancePath: string, keyword: string, params: Record<string, unknown>): Failure {
  return { instancePath, keyword, params };
}

/** Hands on what the function of another schema found below `path`, and gives what the function returns. */
export function passOn(path: string, schema: string): false {
  // Paths are put together here, where it failed, and not on the way there.
  for (const one of lastFound) {
    one.instancePath = path + one.instancePath;
    one.schema ??= schema;
  }
  return false;
}

/** Adds what the function of another schema found below `path`, for one of several alternatives. */
export function lift(found: Failure[] | null, path: string, schema: string): Failure[] {
  passOn(path, schema);
  return found === null ? lastFound : found.concat(lastFound);
}

/** The end of a function with alternatives. */
export function end(found: Failure[] | null): boolean {
  if (found) lastFound = found;
  return found === null;
}

/** The first field that is not among the names. Most values have their fields in the documented order, where looking is cheapest. */
export function unknownKey(value: object, names: readonly string[]): string | undefined {
  let next = 0;
  for (const key in value) {
    if (names[next] === key) next += 1;
    else {
      const index = names.indexOf(key);
      if (index < 0) return key;
      next = index + 1;
    }
  }
  return undefined;
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

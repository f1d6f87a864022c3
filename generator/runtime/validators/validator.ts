// The types of the generated validators.

/**
 * `strict`: a field or a value of an enumeration that is not documented is refused. `tolerant`: both pass, for vendors add them.
 * Types, required fields, lengths, ranges, patterns and formats are checked in both.
 */
export type Mode = 'strict' | 'tolerant';

export interface ValidateOptions {
  mode?: Mode;
  /**
   * Whether `null` stands for a member that is not there, or an item without a value, where nothing documented says that it may be null.
   * Vendors send it so: responses accept it, requests refuse it. Strict mode always refuses it.
   */
  nulls?: 'accept' | 'refuse';
  /** How many failures are looked for, 1 if absent. What hides behind a missing member or in an alternative is not found beside it. */
  maximumErrors?: number;
}

/** Where the documents describe the value. */
export interface DocumentPlace {
  document: string;
  section?: string;
  /** Number of the table: `4-222`. */
  table?: string;
  /** The schema that the table is for; absent for parameters. */
  schema?: string;
}

export interface ValidationError {
  /** JSON pointer to the value that fails: `/desktops/0/size`. */
  instancePath: string;
  /** The JSON Schema keyword that it fails: `required`, `maxLength`. */
  keyword: string;
  /** What the keyword asks for: `{ limit: 64 }`. */
  params: Record<string, unknown>;
  /** Names no value that was found: "must be a string". */
  message: string;
  /** "a string" */
  expected: string;
  /** The value, or what it is when it is long: "the number 5", "an array of 3 items". */
  found: string;
  source?: DocumentPlace;
  /** All of the above on one line. */
  explanation: string;
}

interface ValidatorState {
  /** Of the last call: the first failure found, with those of its alternatives, or as many as asked for; null after success. Read it before the next call. */
  errors: ValidationError[] | null;
}

/** Of responses; tolerant unless told otherwise. */
export interface ResponseValidator<Value> extends ValidatorState {
  (value: unknown, options?: ValidateOptions): value is Value;
}

/** Of what is sent; strict unless told otherwise. Tolerant, it may let values through that the type does not know. */
export interface RequestValidator<Value> extends ValidatorState {
  (value: unknown, options?: ValidateOptions & { mode?: 'strict' }): value is Value;
  (value: unknown, options: ValidateOptions): boolean;
}

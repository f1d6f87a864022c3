// The type of every generated validator.

export interface ValidationError {
  /** JSON pointer to the value that fails: `/desktops/0/size`. */
  instancePath: string;
  /** The JSON Schema keyword that it fails: `required`, `maxLength`. */
  keyword: string;
  /** What the keyword asks for: `{ limit: 64 }`. */
  params: Record<string, unknown>;
  message: string;
}

/** Tells whether a value is what the documentation describes. */
export interface Validator<Value> {
  (value: unknown): value is Value;
  /** Of the last call: the first failure found, with those of its alternatives; null after success. Read it before the next call. */
  errors?: ValidationError[] | null;
}

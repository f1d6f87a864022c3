// What a description cell says about the values of a parameter or field, fully read.

/** A literal value, typed by the column it stands in: an Integer column gives numbers, a String column strings. */
export type Literal = string | number | boolean;

/** The default of a list that has no elements; as a literal of a list there is no other. */
export const NO_ELEMENTS = '[]';

export type Constraint =
  /** The closed list of values, in document order. */
  | { kind: 'enum'; values: Literal[] }
  /** Values that the documents name without closing the list. */
  | { kind: 'known'; values: Literal[] }
  /** Numeric bounds, inclusive unless said otherwise. */
  | { kind: 'range'; minimum?: number; maximum?: number; exclusiveMinimum?: number; exclusiveMaximum?: number }
  /** Characters of a string. */
  | { kind: 'length'; minimum?: number; maximum?: number }
  /** Elements of an array. */
  | { kind: 'items'; minimum?: number; maximum?: number }
  /** Characters of the names of a map. */
  | { kind: 'keys'; minimum?: number; maximum?: number }
  /** Entries of a map. */
  | { kind: 'entries'; minimum?: number; maximum?: number }
  /** No two elements of an array are equal. */
  | { kind: 'unique' }
  | { kind: 'default'; value: Literal }
  | { kind: 'multiple'; of: number }
  /** A JSON Schema format such as date-time, uuid, ipv4, email, uri. */
  | { kind: 'format'; format: string }
  /** An ECMA-262 regular expression, anchored. */
  | { kind: 'pattern'; pattern: string }
  /** A text that carries bytes. */
  | { kind: 'encoding'; encoding: 'base64' }
  | { kind: 'nullable' }
  | { kind: 'deprecated' }
  /** When an optional field becomes mandatory, as facts: "type = RADIUS". */
  | { kind: 'required-when'; condition: string }
  /** Fields of the same object that leave no room for this one: set together, the call is refused or this one means nothing. */
  | { kind: 'excludes'; names: string[] };

export type ConstraintKind = Constraint['kind'];

// The type cell of a row, fully read.

export type ScalarName =
  | 'string'
  /** An integer of which the documents tell no size. */
  | 'whole-number'
  /** Of at most 32 bits. */
  | 'integer'
  | 'long'
  | 'number'
  | 'double'
  | 'float'
  | 'boolean'
  | 'date-time'
  | 'date'
  | 'binary';

const NUMERIC: ReadonlySet<ScalarName> = new Set(['whole-number', 'integer', 'long', 'number', 'double', 'float']);

export function isNumericType(name: ScalarName): boolean {
  return NUMERIC.has(name);
}

export type TypeRef =
  | { kind: 'scalar'; name: ScalarName }
  /** Any JSON value: the document states no usable type. `named`: until all documents are read, the word of which none at hand tells. */
  | { kind: 'any'; named?: string }
  /** A value of one of several scalar types: "Integer/Boolean". */
  | { kind: 'union'; options: ScalarName[] }
  /** Each of several types will do, and one of them is no scalar: "Lamp or Box". */
  | { kind: 'one-of'; options: TypeRef[] }
  /** An object whose fields the document does not list; `named` as above. */
  | { kind: 'object'; named?: string }
  /** The object that the table with this title describes; `table` is its key within the operation, absent where no table was found. */
  | {
      kind: 'reference';
      title: string;
      table?: string;
      /** Until tables are found: the cell is a bare word, which without a table of that title is no object. */
      isWord?: boolean;
      /** Until all objects are known: fields of it may be missing, whatever its table requires. */
      isPartial?: true;
      /** Until then: the object whose fields it has besides its own. */
      joins?: string;
    }
  | { kind: 'array'; items: TypeRef }
  /** `about`: what the documents say of a value. */
  | { kind: 'map'; values: TypeRef; about?: string };

// TypeRef → the words of a type cell as facts editions state them; read-type reads them back by the profile of editions.
import type { TypeRef } from '../../../reference/type-ref.ts';
import { isPlainTitle } from '../names/plain-title.ts';

const NAMES = {
  string: 'String',
  'whole-number': 'Whole number',
  integer: 'Integer',
  long: 'Long',
  number: 'Number',
  double: 'Double',
  float: 'Float',
  boolean: 'Boolean',
  'date-time': 'DateTime',
  date: 'Date',
  binary: 'File',
} as const;

const PLURALS = {
  ...NAMES,
  string: 'strings',
  'whole-number': 'whole numbers',
  integer: 'integers',
  long: 'longs',
  number: 'numbers',
  double: 'doubles',
  float: 'floats',
  boolean: 'booleans',
} as const;

/** What a title alone would be read as. */
const TYPES: ReadonlySet<string> = new Set(
  [...Object.values(NAMES), ...Object.values(PLURALS), 'Any', 'Object', 'Array'].map((word) => word.toLowerCase()),
);

/** "Array of VolumeInfo objects", "Map<String,Array<X>>", "Any" for a type that the document does not state. */
export function printType(type: TypeRef): string {
  switch (type.kind) {
    case 'scalar':
      return NAMES[type.name];
    case 'union':
      return type.options.map((name) => NAMES[name]).join('/');
    case 'one-of':
      return `OneOf<${type.options.map(printType).join(',')}>`;
    case 'any':
      return 'Any';
    case 'object':
      return 'Object';
    case 'reference':
      return `${printTitle(type.title)} object`;
    case 'map':
      return `Map<String,${printInner(type.values)}>`;
    case 'array':
      if (type.items.kind === 'any') return 'Array';
      if (type.items.kind === 'scalar') return `Array of ${PLURALS[type.items.name]}`;
      return type.items.kind === 'reference'
        ? `Array of ${printTitle(type.items.title)} objects`
        : `Array<${printInner(type.items)}>`;
  }
}

function printInner(type: TypeRef): string {
  if (type.kind === 'array') return type.items.kind === 'any' ? 'Array' : `Array<${printInner(type.items)}>`;
  // A table may be called like a type: "Object object" is not "Object". A word alone is read as an object only where a table describes it.
  const isWord =
    type.kind === 'reference' &&
    type.table !== undefined &&
    isPlainTitle(type.title) &&
    !TYPES.has(type.title.toLowerCase());
  return isWord ? type.title : printType(type);
}

/** What no cell of a vendor has as a title, as those in other scripts or with signs, is written as a JSON string. */
function printTitle(title: string): string {
  return isPlainTitle(title) ? title : JSON.stringify(title);
}

// The words of type cells that name no table: scalars, objects, lists, choices.
import type { ScalarName } from '../../reference/type-ref.ts';

const SCALAR_WORDS: Readonly<Record<ScalarName, string>> = {
  string: 'string strings str char chars character characters varchar nvarchar text uuid guid',
  integer: 'integer integers int ints int32 int16 int8 uint8 uint16 short shorts smallint tinyint mediumint byte bytes',
  long: 'long longs int64 uint32 uint64 uint ulong bigint biginteger',
  number: 'number numbers decimal decimals bigdecimal numeric real',
  double: 'double doubles float64',
  float: 'float floats float32',
  boolean: 'boolean booleans bool bools',
  'date-time': 'datetime datetimes timestamp timestamps',
  date: 'date dates',
  binary: 'file files',
};
const SCALARS: ReadonlyMap<string, ScalarName> = new Map([
  ...Object.entries(SCALAR_WORDS).flatMap(([name, words]) =>
    words.split(' ').map((word) => [word, name as ScalarName] as const),
  ),
  ['long integer', 'long'],
  ['long integers', 'long'],
  ['long int', 'long'],
  ['unsigned integer', 'long'],
  ['unsigned int', 'long'],
  ['big integer', 'long'],
  ['short integer', 'integer'],
  ['unsigned short', 'integer'],
  ['character string', 'string'],
  ['character strings', 'string'],
  ['date-time', 'date-time'],
  ['date time', 'date-time'],
]);

/** Words for an object whose fields stand elsewhere or nowhere. */
const OBJECTS: ReadonlySet<string> = new Set([
  'object',
  'objects',
  'json',
  'json object',
  'json objects',
  'jsonobject',
  'dict',
  'dicts',
  'dictionary',
  'dictionaries',
  'dict data structure',
  'dictionary data structure',
  'data structure',
  'structure',
  'struct',
  'map',
  'hashmap',
]);
const ARRAYS: ReadonlySet<string> = new Set([
  'array',
  'arrays',
  'list',
  'lists',
  'set',
  'collection',
  'jsonarray',
  'json array',
  'list data structure',
  'array data structure',
]);
/** Words for a value of a list that the description gives. */
const CHOICES: ReadonlySet<string> = new Set(['enum', 'enums', 'enumeration', 'enumerated', 'choice']);

/** What a word that takes no further words says. */
export function typeWord(
  text: string,
): { kind: 'scalar'; name: ScalarName } | { kind: 'object' } | { kind: 'array' } | { kind: 'choice' } | undefined {
  const word = text.toLowerCase();
  const name = SCALARS.get(word);
  if (name !== undefined) return { kind: 'scalar', name };
  if (OBJECTS.has(word)) return { kind: 'object' };
  if (ARRAYS.has(word)) return { kind: 'array' };
  return CHOICES.has(word) ? { kind: 'choice' } : undefined;
}

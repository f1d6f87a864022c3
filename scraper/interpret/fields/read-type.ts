// A type cell → TypeRef. "Array of VolumeInfo objects", "Map<String,Array<X>>", "clipboard_redirec tion_options object".
import type { ScalarName, TypeRef } from '../../reference/type-ref.ts';

const SCALARS: Readonly<Record<string, ScalarName>> = {
  string: 'string',
  strings: 'string',
  char: 'string',
  uuid: 'string',
  integer: 'integer',
  integers: 'integer',
  int: 'integer',
  ints: 'integer',
  int32: 'integer',
  long: 'long',
  longs: 'long',
  int64: 'long',
  bigint: 'long',
  number: 'number',
  numbers: 'number',
  double: 'double',
  doubles: 'double',
  float: 'float',
  floats: 'float',
  boolean: 'boolean',
  booleans: 'boolean',
  bool: 'boolean',
  datetime: 'date-time',
  datetimes: 'date-time',
  timestamp: 'date-time',
  date: 'date',
  dates: 'date',
  file: 'binary',
};

/** Words for an object whose fields stand elsewhere or nowhere. */
const OBJECTS = new Set([
  'object',
  'objects',
  'json',
  'json object',
  'jsonobject',
  'dict',
  'dictionary',
  'dictionaries',
  'dict data structure',
  'dictionary data structure',
  'map',
]);
const ARRAYS = new Set([
  'array',
  'arrays',
  'list',
  'lists',
  'jsonarray',
  'json array',
  'list data structure',
  'array data structure',
]);

const MAX_DEPTH = 8;

/** Reads a type cell. Undefined where it states no type that is known; the caller reports that. */
export function readType(cell: string): TypeRef | undefined {
  const plain = scalarOf(cell);
  if (plain) return plain;
  const text = cell.replace(/\s+/g, ' ').trim();
  // "Dictionary data structure. For details, see Table 3"
  const sentence = /[.,;]? (?:for details|see)\b/i.exec(text);
  return parse(sentence ? text.slice(0, sentence.index) : text, 0);
}

function scalarOf(text: string): TypeRef | undefined {
  const lower = text.toLowerCase();
  return Object.hasOwn(SCALARS, lower) ? { kind: 'scalar', name: SCALARS[lower] as ScalarName } : undefined;
}

function parse(text: string, depth: number): TypeRef | undefined {
  if (text === '' || depth > MAX_DEPTH || text.length > 300) return undefined;
  const lower = text.toLowerCase();
  const scalar = scalarOf(text);
  if (scalar) return scalar;
  const options = lower
    .split(/\/| or /)
    .map((part) => (Object.hasOwn(SCALARS, part.trim()) ? SCALARS[part.trim()] : undefined));
  if (options.length > 1 && options.length < 5 && options.every((option) => option !== undefined))
    return { kind: 'union', options };
  if (lower === 'any' || lower === 'null') return { kind: 'any' };
  if (OBJECTS.has(lower)) return { kind: 'object' };
  if (ARRAYS.has(lower)) return { kind: 'array', items: { kind: 'any' } };
  const sized = /^(string|integer|int|char|varchar|long)\s{0,4}[([]\s{0,4}\d{1,10}\s{0,4}[)\]]$/i.exec(text);
  if (sized) return parse((sized[1] as string).replace(/varchar/i, 'string'), depth);
  const generic = /^(array|list|set|map)\s*[<([](.*)[>)\]]$/i.exec(text);
  if (generic) return parseGeneric((generic[1] as string).toLowerCase(), (generic[2] as string).trim(), depth);
  if (lower.startsWith('array of ')) return array(text.slice('array of '.length), depth);
  if (lower.startsWith('map<') || lower.startsWith('array<')) return undefined;
  const object = /^(.+?) objects?$/i.exec(text);
  return reference(object ? (object[1] as string) : text);
}

function array(element: string, depth: number): TypeRef | undefined {
  const items = parse(element.replace(/^arrays? of /i, 'array of '), depth + 1);
  return items && { kind: 'array', items };
}

function parseGeneric(name: string, argument: string, depth: number): TypeRef | undefined {
  if (name !== 'map') return array(argument, depth);
  const comma = argument.indexOf(',');
  const values = parse(argument.slice(comma + 1).trim(), depth + 1);
  return comma < 0 ? undefined : values && { kind: 'map', values };
}

/** A table title; blanks inside it come from a narrow column. */
function reference(title: string): TypeRef | undefined {
  const joined = title.replace(/\s/g, '');
  return /^[A-Za-z_][\w.:-]*$/.test(joined) ? { kind: 'reference', title: joined } : undefined;
}

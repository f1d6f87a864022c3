// A type cell → TypeRef. "Array of VolumeInfo objects", "Map<String,Array<X>>", "Box structure array", "clipboard_redirec tion_options object".
import type { TypeRef } from '../../reference/type-ref.ts';
import { typeWord } from './type-words.ts';

const MAX_DEPTH = 8;

/** Reads a type cell. Undefined where it states no type that is known; the caller reports that. */
export function readType(cell: string): TypeRef | undefined {
  const plain = typeWord(cell);
  if (plain?.kind === 'scalar') return plain;
  const text = cell.replace(/\s+/g, ' ').trim();
  if (isTableMention(text)) return { kind: 'any' };
  // "Dictionary data structure. For details, see Table 3"
  const sentence = /[.,;]? (?:for details|see|refer to)\b/i.exec(text);
  return parse(sentence ? text.slice(0, sentence.index) : text, 0);
}

/** A cell that only sends to a table, which says what the value is. */
export function isTableMention(cell: string): boolean {
  return /^(?:for details, )?(?:see |refer to )?table \d{1,3}(?:-\d{1,5})?\.?$/i.test(cell.trim());
}

/** "Enum": a value of a list that the description gives. */
export function isChoice(cell: string): boolean {
  return typeWord(cell.trim())?.kind === 'choice';
}

function parse(text: string, depth: number): TypeRef | undefined {
  if (text === '' || depth > MAX_DEPTH || text.length > 300) return undefined;
  const lower = text.toLowerCase();
  const word = typeWord(text);
  if (word?.kind === 'scalar' || word?.kind === 'object') return word;
  if (word?.kind === 'array') return { kind: 'array', items: { kind: 'any' } };
  if (word?.kind === 'choice' || lower === 'any' || lower === 'null') return { kind: 'any' };
  const options = lower.split(/\/| or /).map((part) => typeWord(part.trim()));
  const scalars = options.flatMap((option) => (option?.kind === 'scalar' ? [option.name] : []));
  if (options.length > 1 && options.length < 5 && scalars.length === options.length)
    return { kind: 'union', options: scalars };
  const sized = /^([a-z]{3,10})\s{0,4}[([]\s{0,4}\d{1,10}(?:\s{0,4},\s{0,4}\d{1,10})?\s{0,4}[)\]]$/i.exec(text);
  const measured = sized ? typeWord(sized[1] as string) : undefined;
  if (measured?.kind === 'scalar') return measured;
  const generic = /^(array|list|set|collection|map)\s*[<([](.*)[>)\]]$/i.exec(text);
  if (generic) return parseGeneric((generic[1] as string).toLowerCase(), (generic[2] as string).trim(), depth);
  const elements = /^(?:array|list|set|collection)s? of (.+)$/i.exec(text) ?? /^(.+?) ?\[ ?\]$/.exec(text);
  if (elements) return array(elements[1] as string, depth);
  if (lower.startsWith('map<') || lower.startsWith('array<')) return undefined;
  const suffixed = suffixedArray(text, depth);
  if (suffixed) return suffixed;
  const object = /^(.+?) (?:objects?|(?:data )?structures?|struct)$/i.exec(text);
  return object ? reference(object[1] as string) : reference(text, true);
}

/** "Box structure array", "String list", "StringArray": what stands in front is the element. */
function suffixedArray(text: string, depth: number): TypeRef | undefined {
  const words = /^(.+?) (?:arrays?|lists?)$/i.exec(text);
  if (words) return array(words[1] as string, depth);
  const joined = /^([A-Za-z][a-z\d]{2,12})(?:Array|List)$/.exec(text)?.[1];
  const element = joined === undefined ? undefined : typeWord(joined);
  return element?.kind === 'scalar' || element?.kind === 'object' ? { kind: 'array', items: element } : undefined;
}

function array(element: string, depth: number): TypeRef | undefined {
  const items = parse(element.trim(), depth + 1);
  return items && { kind: 'array', items };
}

function parseGeneric(name: string, argument: string, depth: number): TypeRef | undefined {
  if (name !== 'map') return array(argument, depth);
  const comma = argument.indexOf(',');
  const values = parse(argument.slice(comma + 1).trim(), depth + 1);
  return comma < 0 ? undefined : values && { kind: 'map', values };
}

/** A table title; blanks inside it come from a narrow column. `isWord`: nothing in the cell says that it is an object. */
function reference(title: string, isWord = false): TypeRef | undefined {
  const joined = title.replace(/\s/g, '');
  if (!/^[A-Za-z_][\w.:-]*$/.test(joined)) return undefined;
  return { kind: 'reference', title: joined, ...(isWord ? { isWord } : {}) };
}

// A type cell → TypeRef. "Array of VolumeInfo objects", "Map<String,Array<X>>", "Box structure array", "clipboard_redirec tion_options object".
import type { TypeWords } from '../../../profiles/type-words.ts';
import { isNumericType, type ScalarName, type TypeRef } from '../../../reference/type-ref.ts';
import { isPlainTitle, quotedTitle } from '../names/plain-title.ts';

const MAX_DEPTH = 8;
const MOST_OPTIONS = 30;

/** Reads a type cell. Undefined where it states no type that is known; the caller reports that. */
export function readType(cell: string, words: TypeWords): TypeRef | undefined {
  return scalarOf(cell, words) ?? parse(words.withoutSentence(cell.replace(/\s+/g, ' ').trim()), words, 0);
}

function scalarOf(text: string, words: TypeWords): TypeRef | undefined {
  const name = words.scalarOf(text);
  return name && { kind: 'scalar', name };
}

function parse(text: string, words: TypeWords, depth: number): TypeRef | undefined {
  if (text === '' || depth > MAX_DEPTH || text.length > 300) return undefined;
  const scalar = scalarOf(text, words);
  if (scalar) return scalar;
  const options = words.alternativesOf(text).map((part) => words.scalarOf(part));
  if (options.length > 1 && options.length < 5 && options.every((option) => option !== undefined))
    return { kind: 'union', options: options as ScalarName[] };
  const partial = words.partialOf(text);
  if (partial !== undefined) {
    const whole = parse(partial, words, depth + 1);
    return whole?.kind === 'reference' ? { ...whole, isPartial: true } : whole;
  }
  const mapped = words.valuesOf(text);
  if (mapped) {
    const values: TypeRef | undefined = mapped.t === undefined ? { kind: 'any' } : parse(mapped.t, words, depth + 1);
    return values && { kind: 'map', values };
  }
  const simple = words.simpleOf(text);
  if (simple) return simple === 'array' ? { kind: 'array', items: { kind: 'any' } } : { kind: simple };
  const sized = words.sizedOf(text);
  if (sized && words.scalarOf(sized.type)) return parse(sized.type, words, depth);
  const shown = withForm(text, words);
  if (shown) return shown;
  // "Map<String,String> objects"
  const generic = words.genericOf(text) ?? words.genericOf(words.objectOf(text));
  if (generic?.kind === 'map') return parseMap(generic.argument, words, depth);
  if (generic?.kind === 'choice') return optionsOf(splitArguments(generic.argument), words, depth);
  const element = generic?.argument ?? words.elementOf(text) ?? joinedElement(text, words);
  if (element === undefined) {
    if (words.isText(text)) return { kind: 'scalar', name: 'string' };
    const choice = words.namesObjects ? choiceOf(text, words, depth) : undefined;
    if (choice) return choice;
    const name = words.objectOf(text);
    // A word that is not said to be an object is one only where a table describes it.
    return reference(name, name === text);
  }
  const items = parse(element, words, depth + 1);
  return items && { kind: 'array', items };
}

/** "String (UUID)", "Integer (int64)": a type and, in brackets, of which form. */
function withForm(text: string, words: TypeWords): TypeRef | undefined {
  const [, whole = '', form = ''] = /^([A-Za-z][A-Za-z ]{1,20}?)\s?\(([A-Za-z][\w-]{1,20})\)$/.exec(text) ?? [];
  const [name, narrow] = [words.scalarOf(whole), words.scalarOf(form)];
  if (name === undefined || words.simpleOf(form) !== undefined || words.isChoice(form)) return undefined;
  const isNarrower = narrow !== undefined && isNumericType(name) && isNumericType(narrow);
  return { kind: 'scalar', name: isNarrower ? narrow : name };
}

/** "Lamp or Box", "Lamp, Box and String": each of them has to be a type, as far as a cell can tell. */
function choiceOf(text: string, words: TypeWords, depth: number): TypeRef | undefined {
  const parts = words.partsOf(text).map((part) => part.replace(/^(?:or|and)\s/i, ''));
  if (parts.length < 2 || parts.length > MOST_OPTIONS) return undefined;
  return optionsOf(parts, words, depth);
}

function optionsOf(parts: readonly string[], words: TypeWords, depth: number): TypeRef | undefined {
  const options = parts.map((part) => parse(part, words, depth + 1));
  return options.every((option) => option !== undefined) ? { kind: 'one-of', options } : undefined;
}

/** The parts between commas that stand in no brackets. */
function splitArguments(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '<') depth += 1;
    else if (character === '>') depth -= 1;
    else if (character === ',' && depth === 0) {
      parts.push(text.slice(start, index).trim());
      start = index + 1;
    }
  }
  return [...parts, text.slice(start).trim()];
}

/** "StringArray": the word in front of the capital, where it is the word of a type. */
function joinedElement(text: string, words: TypeWords): string | undefined {
  const [, element, rest] = /^([A-Za-z][a-z\d]{2,12})([A-Z][a-z]{2,12})$/.exec(text) ?? [];
  if (element === undefined || rest === undefined || words.simpleOf(rest) !== 'array') return undefined;
  return words.scalarOf(element) !== undefined || words.simpleOf(element) === 'object' ? element : undefined;
}

function parseMap(argument: string, words: TypeWords, depth: number): TypeRef | undefined {
  const comma = argument.indexOf(',');
  const values = parse(argument.slice(comma + 1).trim(), words, depth + 1);
  return comma < 0 ? undefined : values && { kind: 'map', values };
}

/** A table title; blanks inside it come from a narrow column. */
function reference(title: string, isWord: boolean): TypeRef | undefined {
  const quoted = isWord ? undefined : quotedTitle(title);
  const joined = quoted ?? title.replace(/\s/g, '');
  if (quoted === undefined && !isPlainTitle(joined)) return undefined;
  return { kind: 'reference', title: joined, ...(isWord ? { isWord } : {}) };
}

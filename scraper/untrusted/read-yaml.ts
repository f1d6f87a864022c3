// Text of a YAML or JSON file that a maintainer or a stranger wrote → plain data, or what is wrong with it in one line.
import { type Document, isAlias, isMap, isScalar, isSeq, Lexer, LineCounter, parseDocument, visit } from 'yaml';
import { limits } from '../diagnostics/limits.ts';
import { jsonFault } from './json-fault.ts';

/** Both from 1. */
interface Place {
  line: number;
  column: number;
}

/** `at` is where the fault is, where that is known; `fault` names the place too. */
type Reading = { value: unknown } | { fault: string; at?: Place };

/** `exact`: integers beyond 2^53, which a number cannot hold, come as text of their digits. */
interface ReadOptions {
  exact?: boolean;
}

/** JSON where the text begins with a brace, else YAML: what people hand in as a specification. */
export function readJsonOrYaml(text: string, options: ReadOptions = {}): Reading {
  if (!text.trimStart().startsWith('{')) return readYaml(text, options);
  const beyond = sizeFault(text);
  if (beyond !== undefined) return { fault: beyond };
  try {
    const value: unknown = JSON.parse(options.exact ? quoteBeyond(text) : text);
    return isDeeper(value, limits.levels.most) ? { fault: nestingFault } : { value };
  } catch (error) {
    const found = jsonFault(text);
    return found ? faultAt(`expected ${found.expected}`, placeIn(text, found.offset)) : { fault: faultOf(error) };
  }
}

/** The value is a tree that JSON can say, without cycles. */
export function readYaml(text: string, { exact = false }: ReadOptions = {}): Reading {
  const beyond = sizeFault(text);
  if (beyond !== undefined) return { fault: beyond };
  // The parser goes down as far as the text does; where the stack ends inside of a regular expression, the process ends with it.
  const refused = tokenFault(text);
  if (refused !== undefined) return { fault: refused };
  try {
    const lineCounter = new LineCounter();
    // Of each key the parser would look at all keys before it: the square of their number.
    const document = parseDocument(text, {
      uniqueKeys: false,
      merge: true,
      logLevel: 'error',
      lineCounter,
      intAsBigInt: exact,
    });
    const [fault] = document.errors;
    if (fault) return faultAt(faultOf(fault), placeOf(lineCounter, fault.pos[0]));
    const again = repeatedKey(document);
    if (again !== undefined) return faultAt('Map keys must be unique', placeOf(lineCounter, again));
    const merged = mergedWords(document);
    if (merged !== undefined)
      return faultAt('"<<" takes mappings, such as an alias of one', placeOf(lineCounter, merged));
    const value: unknown = document.toJS({
      maxAliasCount: limits.yamlAliases.most,
      ...(exact ? { reviver: (_, member) => (typeof member === 'bigint' ? numberOrDigits(member) : member) } : {}),
    });
    JSON.stringify(value);
    return { value };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

function numberOrDigits(integer: bigint): number | string {
  const number = Number(integer);
  return Number.isSafeInteger(number) ? number : String(integer);
}

/** JSON with its integers beyond 2^53 in quotes. */
function quoteBeyond(text: string): string {
  if (!/\d{16}/.test(text)) return text;
  return text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d{16,400}(?![\d.eE])/gs, (token) =>
    token.startsWith('"') || Number.isSafeInteger(Number(token)) ? token : `"${token}"`,
  );
}

const nestingFault = `it is nested more than ${limits.levels.most} levels deep`;

function sizeFault({ length }: string): string | undefined {
  const { most } = limits.yamlCharacters;
  return length > most ? `it has ${length} characters, more than ${most}` : undefined;
}

/** Goes down no further than it has to. */
function isDeeper(value: unknown, levels: number): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    (levels === 0 || Object.values(value).some((member) => isDeeper(member, levels - 1)))
  );
}

function faultOf(error: unknown): string {
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  if (message.includes('alias count'))
    return `its aliases stand for more than ${limits.yamlAliases.most} times what is written`;
  // What goes round by aliases has no end either.
  if (message.includes('circular') || error instanceof RangeError)
    return 'an alias stands inside of what it stands for';
  return message.replace(/ at line \d+, column \d+:?$/, '').slice(0, 200);
}

function faultAt(what: string, at: Place): Reading {
  return { fault: `${what} at line ${at.line}, column ${at.column}`, at };
}

function placeOf(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function placeIn(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** Where "<<" stands in front of something that has no members. */
function mergedWords(document: Document.Parsed): number | undefined {
  let place: number | undefined;
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || key.source !== '<<' || key.type !== 'PLAIN' || isMergeable(value, document))
        return undefined;
      place = key.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return place;
}

function isMergeable(value: unknown, document: Document.Parsed, depth = 0): boolean {
  if (isMap(value)) return true;
  if (isAlias(value)) return depth < 2 && isMergeable(value.resolve(document), document, depth + 1);
  return depth === 0 && isSeq(value) && value.items.every((item) => isMergeable(item, document, 1));
}

/** The second of two members of a map that have one key. */
function repeatedKey(document: Document.Parsed): number | undefined {
  let place: number | undefined;
  visit(document, {
    Map: (_, { items }) => {
      const met = new Set<unknown>();
      for (const { key } of items) {
        const name = isScalar(key) ? key.value : key;
        if (met.has(name)) {
          place = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
          return visit.BREAK;
        }
        met.add(name);
      }
      return undefined;
    },
  });
  return place;
}

/**
 * What its words and marks tell before anything is parsed. Levels are brackets that are open and, outside of them, lines that stand further
 * to the right than the line above, with the marks of lists in front of what they say.
 */
function tokenFault(text: string): string | undefined {
  /** The lines that the present one stands in. */
  const lines: { column: number; levels: number }[] = [];
  let open = 0;
  let count = 0;
  let column: number | undefined = 0;
  for (const token of new Lexer().lex(text)) {
    count += 1;
    if (count > limits.yamlTokens.most)
      return `it has more than ${limits.yamlTokens.most} words and marks; as JSON it can be larger`;
    if (open === 0) {
      if (/^\r?\n$/.test(token)) column = 0;
      else if (column !== undefined && /^ +$/.test(token)) column = token.length;
      else if (column !== undefined && !token.startsWith('#')) {
        while ((lines.at(-1)?.column ?? -1) >= column) lines.pop();
        lines.push({ column, levels: (lines.at(-1)?.levels ?? 0) + 1 });
        column = undefined;
      }
      const line = lines.at(-1);
      if (line && (token === '-' || token === '?')) line.levels += 1;
    }
    if (token === '[' || token === '{') open += 1;
    else if (token === ']' || token === '}') open = Math.max(0, open - 1);
    if (open + (lines.at(-1)?.levels ?? 0) > limits.levels.most) return nestingFault;
  }
  return undefined;
}

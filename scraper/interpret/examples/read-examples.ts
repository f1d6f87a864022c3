// The example parts of a page → parsed payloads. Request examples may open with their request line.
import type { Block } from '../../blocks/block.ts';
import type { Position } from '../../diagnostics/position.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { HttpMethod, RequestExample } from '../../reference/reference-model.ts';
import type { Profile } from '../../profiles/profile.ts';
import { METHOD } from '../../profiles/title-forms.ts';
import { repeatedKeys } from './repeated-keys.ts';
import { repairBrackets } from './repair-brackets.ts';
import { readCurl, type CurlCommand } from './curl-command.ts';
import { repairJson } from './repair-json.ts';
import { repairNotation } from './repair-notation.ts';
import { failureInTitle, statusLine, type ShownResponse } from './status-line.ts';
import { deepestBracket, splitPayloads } from './json-payload.ts';

/** How many payloads stood in the document, and how many of them are JSON. */
export interface ExampleCount {
  read: number;
  parsed: number;
}

const REQUEST_LINE = new RegExp(
  String.raw`^(?:(${METHOD})\s+)?((?:https?:\/\/[^\s/]+)?\/\S+|https?:\/\/\S+|v\d\S*\/\S+)$`,
);
/** "GET /v1/lamps?room= a1": the blank stands in no address. */
const BLANK_IN_QUERY = new RegExp(String.raw`^(${METHOD} \S{1,300}\?\S{0,300}=) (?=[^\s?]{1,4000}$)`);
const METHOD_LINE = new RegExp(`^${METHOD}$`);

/** In an address such characters are written with percent signs. */
const INVISIBLE = /[\u0000-\u001f\u007f\u200b-\u200f\u2028-\u202e\u2060-\u2069]/g;

/** Request lines are shorter than that. */
const LONGEST_LINE = 4000;

/** Deeper payloads are none that a table describes, and could not be printed again. */
const DEEPEST = 100;

/** The heading above payloads that stood among those of the other side. */
export const MOVED = ' ';

interface Piece {
  /** A separator stands between examples and says nothing about them: "Example 2:". */
  kind: 'json' | 'request' | 'title' | 'status' | 'separator' | 'label';
  text: string;
  method?: HttpMethod;
  isOverclosed?: boolean;
  /** A status of a line above a payload; others are those of headings. */
  isLine?: boolean;
  /** What the line above a payload says it comes back with. */
  status?: string;
  at: Position;
}

/** A method on a line of its own belongs to the target behind it. */
function* piecesOf(blocks: readonly Block[], profile: Profile): Generator<Piece> {
  let method: Piece | undefined;
  for (const piece of linesOf(blocks, profile)) {
    if (method && piece.kind === 'request' && piece.method === undefined) {
      yield { ...piece, method: method.text.toLowerCase() as HttpMethod };
      method = undefined;
      continue;
    }
    if (method) yield method;
    method = piece.kind === 'title' && METHOD_LINE.test(piece.text) ? piece : undefined;
    if (!method) yield piece;
  }
  if (method) yield method;
}

function* linesOf(blocks: readonly Block[], { sections, cells }: Profile): Generator<Piece> {
  for (const block of blocks) {
    if (block.kind === 'table') continue;
    const status = block.kind === 'heading' ? sections.statusOfHeading(block.text) : undefined;
    if (status !== undefined) {
      yield { kind: 'status', text: status, at: block.at };
      continue;
    }
    // Behind the label of further examples, texts above it are no titles of theirs.
    if (block.kind === 'heading' && (block.text === '' || block.text === MOVED)) {
      yield { kind: 'label', text: block.text, at: block.at };
      continue;
    }
    const curl = readCurl(block.text);
    if (curl) {
      yield* curlPieces(curl, block.at);
      continue;
    }
    const line = block.kind === 'code' ? statusLine(block.text) : undefined;
    if (line) yield { kind: 'status', text: line.status, isLine: true, at: block.at };
    for (const piece of splitPayloads(line?.rest ?? block.text)) {
      const text = piece.text.replace(/^- /, '').replace(BLANK_IN_QUERY, '$1');
      const request = piece.kind === 'text' && text.length < LONGEST_LINE ? REQUEST_LINE.exec(text) : null;
      const told = block.kind === 'code' && block.status !== undefined ? { status: block.status } : {};
      if (piece.kind === 'json') yield { kind: 'json', text, isOverclosed: piece.isOverclosed, ...told, at: block.at };
      else if (request) {
        const method = request[1]?.toLowerCase() as HttpMethod | undefined;
        const target = (request[2] as string).replace(INVISIBLE, encodeURIComponent);
        yield { kind: 'request', text: target, at: block.at, ...(method ? { method } : {}) };
      } else if (sections.isSeparator(text)) yield { kind: 'separator', text, at: block.at };
      else if (!cells.saysNothing(text) && !/^[\]},\s]+$/.test(text)) yield { kind: 'title', text, at: block.at };
    }
  }
}

/** The request line of a command and the payload that it sends. */
function* curlPieces({ method, target, body }: CurlCommand, at: Position): Generator<Piece> {
  const known = /^(?:get|put|post|delete|patch|head|options)$/.exec(method?.toLowerCase() ?? '')?.[0] as HttpMethod;
  if (target !== undefined)
    yield {
      kind: 'request',
      text: target.replace(INVISIBLE, encodeURIComponent),
      at,
      ...(known ? { method: known } : {}),
    };
  if (body !== undefined && /^\s*[{[]/.test(body)) yield { kind: 'json', text: body.trim(), at };
}

/** Parses one payload, mending what layout did to it. */
function parse(piece: Piece, count: ExampleCount, report: Report): { value: unknown } | undefined {
  count.read += 1;
  const asPrinted = parseJson(piece.text);
  const { text, repairs } = 'reason' in asPrinted ? repair(piece) : { text: piece.text, repairs: [] };
  let result = repairs.length > 0 ? parseJson(text) : asPrinted;
  const mended = 'reason' in result ? repairBrackets(text) : undefined;
  if (mended) {
    repairs.push(mended.repair);
    result = parseJson(mended.text);
  }
  if ('reason' in result) {
    report.add('example-not-json', { reason: result.reason }, { at: piece.at, quote: piece.text.slice(0, 200) });
    return undefined;
  }
  if (repairs.length > 0) report.add('example-repaired', { repairs: repairs.join(', ') }, { at: piece.at });
  count.parsed += 1;
  const rounded = roundedInteger(text);
  if (rounded !== undefined) report.add('example-number-rounded', { number: rounded }, { at: piece.at });
  const twice = repeatedKeys(mended?.text ?? text);
  if (twice.length > 0) report.add('example-key-twice', { keys: twice.slice(0, 5).join(', ') }, { at: piece.at });
  return result;
}

/** The first integer of a JSON text that is beyond 2^53 and changes when it is read. */
function roundedInteger(text: string): string | undefined {
  if (!/\d{16}/.test(text)) return undefined;
  const numbers = text.replace(/"(?:[^"\\]|\\.)*"/g, '""').match(/(?<![\w.+-])-?\d{16,400}(?![\w.])/g) ?? [];
  return numbers.find((number) => !Number.isSafeInteger(Number(number)) && BigInt(number) !== BigInt(Number(number)));
}

function repair({ text, isOverclosed = false }: Piece): { text: string; repairs: string[] } {
  const written = repairNotation(text);
  const mended = repairJson(written.text, { isOverclosed });
  return { text: mended.text, repairs: [...written.repairs, ...mended.repairs] };
}

/** What a number of more than 308 digits before the point needs to be written. */
const LONG_NUMBER = /\d{308}|\d[eE]\+?\d{2}/;

/** Goes no deeper than `DEEPEST`. */
function holdsInfinity(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(holdsInfinity);
  return typeof value === 'number' && !Number.isFinite(value);
}

/** The value, or why there is none: the engine's message without the text it quotes. */
function parseJson(text: string): { value: unknown } | { reason: string } {
  try {
    const value: unknown = JSON.parse(text);
    if (deepestBracket(text) > DEEPEST) return { reason: `it is nested more than ${DEEPEST} deep` };
    // JavaScript reads it as Infinity, which no JSON can say.
    return LONG_NUMBER.test(text) && holdsInfinity(value)
      ? { reason: 'it holds a number that is too large' }
      : { value };
  } catch (error) {
    const position = /position (\d+)/.exec((error as Error).message)?.[1];
    return {
      reason: position === undefined ? 'it ends too early' : `character ${Number(position) + 1} is out of place`,
    };
  }
}

export function readRequestExamples(
  blocks: readonly Block[],
  profile: Profile,
  count: ExampleCount,
  report: Report,
): RequestExample[] {
  const examples: RequestExample[] = [];
  let title: string | undefined;
  let open: RequestExample | undefined;
  for (const piece of piecesOf(blocks, profile)) {
    if (piece.kind === 'separator') open = undefined;
    // A text above the label of what is sent introduces it, and one above what was moved here does not.
    else if (piece.kind === 'label') title = piece.text === MOVED ? undefined : title;
    else if (piece.kind === 'title') title = title === undefined ? piece.text : `${title} ${piece.text}`;
    else if (piece.kind === 'request') {
      // Exports leave the backslashes of Markdown in front of underscores; addresses have none.
      open = {
        request: { target: piece.text.replaceAll('\\_', '_'), ...(piece.method ? { method: piece.method } : {}) },
        at: [piece.at],
      };
      if (title !== undefined) open.title = title;
      title = undefined;
      examples.push(open);
    } else if (piece.kind === 'json') {
      const parsed = parse(piece, count, report);
      if (parsed && open && title === undefined) {
        open.value = parsed.value;
        open.at.push(piece.at);
      } else if (parsed)
        examples.push({ value: parsed.value, at: [piece.at], ...(title === undefined ? {} : { title }) });
      open = undefined;
      title = undefined;
    }
  }
  return examples;
}

/** Response examples by status, in document order; a payload under no status belongs to the first success. */
export function readResponseExamples(
  blocks: readonly Block[],
  profile: Profile,
  count: ExampleCount,
  report: Report,
): ShownResponse[] {
  const examples: ShownResponse[] = [];
  let status: string | undefined;
  let isLine = false;
  let title: string | undefined;
  for (const piece of piecesOf(blocks, profile)) {
    if (piece.kind === 'status') {
      status = piece.text;
      isLine = piece.isLine === true;
      title = undefined;
    } else if (piece.kind === 'label') title = undefined;
    else if (piece.kind === 'title') title = piece.text;
    else if (piece.kind === 'json') {
      const parsed = parse(piece, count, report);
      if (parsed)
        examples.push({
          status: piece.status ?? failureInTitle(title) ?? status,
          ...(isLine && piece.status === undefined ? { isLine: true as const } : {}),
          example: { value: parsed.value, at: [piece.at], ...(title === undefined ? {} : { title }) },
        });
      title = undefined;
    }
  }
  return examples;
}

// The lines, cells and code of a page's address part → its statements of a method and a target, in document order.
import { append } from '../../../diagnostics/append.ts';
import type { Block, TableBlock } from '../../../blocks/block.ts';
import type { Position } from '../../../diagnostics/position.ts';
import { METHOD } from '../../../profiles/title-forms.ts';
import type { AddressWords } from '../../../profiles/address-words.ts';
import type { HttpMethod } from '../../../reference/reference-model.ts';
import { toldAddress, unquoted } from './told-address.ts';
import { addressLines, withWholeAddresses, wholeAddress } from './whole-address.ts';

export interface AddressStatement {
  method: HttpMethod;
  /** With slashes and placeholders as written: "/v1/lamps[/{lamp_id}]". */
  target: string;
  query: string;
  /** Code shows examples as well. */
  isCode: boolean;
  /** The line in front of it says that it is an example. */
  isShown?: boolean;
  /** The page has blanks or lines in it. */
  isJoined?: boolean;
  at: Position;
}

const HOST = '(?:https?:\\/\\/[^\\s/]{1,200})?';
const QUERY = '(\\?.*|\\{[?&][\\w,. -]{1,200}\\})?';
const URI = new RegExp(`^(${METHOD})(?:\\s+|(?=\\/))${HOST}(\\/?(?:[^\\s?#{}]|\\{[^{}\\s?&]{1,100}\\})+)${QUERY}$`);
/** In other letters only a whole address is one. */
const SMALL_URI = new RegExp(`^(${METHOD})\\s+${HOST}(\\/(?:[^\\s?#{}]|\\{[^{}\\s?&]{1,100}\\})*)${QUERY}$`, 'i');
const TARGET = new RegExp(`^${HOST}(\\/(?:[^\\s?#{}]|\\{[^{}\\s?&]{1,100}\\})*)${QUERY}$`);

/** "- Query one lamp: GET ...", "URI format: GET ...". */
const LABEL = /^(?:- )?(?:([A-Za-z][\w ,()'/-]{0,80}): ?)?/;
const METHOD_WORD = new RegExp(`^(${METHOD})\\.?$`, 'i');
const METHOD_CELL = new RegExp(`^(?:${METHOD})$`);

/** The end of a line that tells what follows. */
const LEAD = /[:\uff1a]\s{0,3}$/;

/** Addresses are shorter than that. */
const LONGEST_LINE = 4000;

/** A method and a target in one line, with what may stand before and behind them. */
function wholeStatement(
  line: string,
  words: AddressWords,
): { method: HttpMethod; target: string; query: string } | undefined {
  const text = unquoted(line.trim().replace(/ HTTP\/\d(?:\.\d)?$/, ''));
  const label = LABEL.exec(text);
  if (label?.[1] !== undefined && words.isExample(label[1])) return undefined;
  const bare = words.withoutPrefix(text);
  const match =
    URI.exec(bare) ??
    SMALL_URI.exec(bare) ??
    (label?.[1] === undefined ? null : URI.exec(text.slice(label[0].length).trim()));
  if (!match || !(match[2] as string).includes('/')) return undefined;
  return { method: methodOf(match[1] as string), target: match[2] as string, query: match[3] ?? '' };
}

function methodOf(word: string): HttpMethod {
  return word.toLowerCase() as HttpMethod;
}

/** `isPart`: the blocks are those of the part of the address. That may also state them apart: "PATH: /v1/lamps" and "Method: GET", or in the columns of a table. */
export function addressStatements(
  blocks: readonly Block[],
  words: AddressWords,
  { isPart = true } = {},
): { statements: AddressStatement[]; tables: TableBlock[] } {
  const statements: AddressStatement[] = [];
  const tables: TableBlock[] = [];
  const apart = new StatementsApart(words);
  const told: AddressStatement[] = [];
  /** A line in front says that examples follow. */
  let isShown = false;
  for (const block of withWholeAddresses(blocks)) {
    if (block.kind === 'table') {
      const found = tableStatements(block, words);
      append(statements, found);
      if (found.length > 0) tables.push(block);
      continue;
    }
    for (const line of addressLines(block.text)) {
      if (line.length >= LONGEST_LINE) continue;
      const whole = wholeStatement(line, words);
      if (whole)
        statements.push({
          ...whole,
          isCode: block.kind === 'code',
          ...(isShown ? { isShown } : {}),
          ...(block.text.includes(whole.target) ? {} : { isJoined: true }),
          at: block.at,
        });
      else {
        isShown = LEAD.test(line) && words.isExample(line);
        apart.read(unquoted(line.trim()), block.at);
        const {
          method,
          target,
          query = '',
        } = (block.kind === 'paragraph' && toldAddress(line, words, { isPart })) || {};
        if (method && target !== undefined) told.push({ method, target, query, isCode: false, at: block.at });
        else if (method) apart.tell(method);
      }
    }
  }
  const found = [statements, apart.statements(), told].find((some) => some.length > 0);
  return { statements: found ?? [], tables };
}

/** A line that is nothing but a method or a target, below a heading that says so. */
function bareStatement(line: string): { kind: 'address' | 'method'; text: string } | undefined {
  if (METHOD_CELL.test(line)) return { kind: 'method', text: line };
  return /^(?:https?:\/)?\/[\w{]/.test(line) && TARGET.test(line) ? { kind: 'address', text: line } : undefined;
}

/** Methods and targets in lines of their own; each target takes the nearest method that no other target has. */
class StatementsApart {
  private readonly found: { target: string; query: string; method?: HttpMethod; at: Position }[] = [];
  private pending: HttpMethod | undefined;
  private readonly methods = new Set<HttpMethod>();
  /** Methods that sentences name: "Send a POST request to:" */
  private readonly told = new Set<HttpMethod>();

  constructor(private readonly words: AddressWords) {}

  read(line: string, at: Position): void {
    const labelled = this.words.labelled(line) ?? bareStatement(line);
    if (!labelled) return;
    const word = labelled.kind === 'method' ? METHOD_WORD.exec(labelled.text)?.[1] : undefined;
    if (word !== undefined) {
      const method = methodOf(word);
      this.methods.add(method);
      const open = this.found.find((one) => one.method === undefined);
      if (open) open.method = method;
      else this.pending = method;
      return;
    }
    const target = labelled.kind === 'address' ? TARGET.exec(labelled.text.trim()) : null;
    if (!target) return;
    this.found.push({
      target: target[1] as string,
      query: target[2] ?? '',
      at,
      ...(this.pending === undefined ? {} : { method: this.pending }),
    });
    this.pending = undefined;
  }

  tell(method: HttpMethod): void {
    this.told.add(method);
  }

  statements(): AddressStatement[] {
    const [only, ...more] = this.methods.size > 0 ? this.methods : this.told;
    const common = more.length === 0 ? only : undefined;
    return this.found.flatMap(({ target, query, method = common, at }) =>
      method === undefined ? [] : [{ method, target, query, isCode: false, at }],
    );
  }
}

function labelOf(label: string, words: AddressWords): 'address' | 'method' | undefined {
  return words.labelled(`${label.trim()}: -`)?.kind;
}

/** A table without a row of titles: "Method | GET", "URI | /v1/lamps", and perhaps more about the operation around them. */
export function isVertical({ header, rows }: Pick<TableBlock, 'header' | 'rows'>, words: AddressWords): boolean {
  if (header.length !== 2) return false;
  const lines = [header, ...rows.map(({ cells }) => cells)].map(([label = '', cell = '']) => ({
    kind: words.labelled(`${label.trim()}: ${cell.trim()}`)?.kind,
    cell: wholeAddress(cell.trim()),
  }));
  const isMethod = lines.some(({ kind, cell }) => kind === 'method' && METHOD_CELL.test(cell));
  const isAddress = lines.some(({ kind, cell }) => kind === 'address' && TARGET.test(cell));
  const [first] = lines;
  const [, ...below] = lines;
  if (below.some((line) => line.kind === 'address' && wholeStatement(line.cell, words))) return true;
  const isTitled = first?.kind !== undefined && (METHOD_CELL.test(first.cell) || TARGET.test(first.cell));
  return isTitled || (isMethod && isAddress);
}

/** The rows of a table with a column of methods and one of targets, or of a table that names both in its first column. */
function tableStatements({ header, rows, at }: TableBlock, words: AddressWords): AddressStatement[] {
  const titles = header.map((title) => title.trim());
  const pair = (cells: readonly string[]): string =>
    wholeAddress(`${(cells[0] ?? '').trim()}: ${(cells[1] ?? '').trim()}`);
  if (isVertical({ header, rows }, words)) {
    const whole = [header, ...rows.map((row) => row.cells)].flatMap(([label = '', cell = ''], index) => {
      const read = labelOf(label, words) === 'address' ? wholeStatement(wholeAddress(cell.trim()), words) : undefined;
      return read ? [{ ...read, isCode: false, at: rows[index - 1]?.at[0] ?? at }] : [];
    });
    if (whole.length > 0) return whole;
    const apart = new StatementsApart(words);
    for (const [index, cells] of [header, ...rows.map((row) => row.cells)].entries())
      apart.read(pair(cells), rows[index - 1]?.at[0] ?? at);
    return apart.statements();
  }
  const titledMethod = titles.findIndex((title) => words.isMethod(title));
  const titledTarget = titles.findIndex((title) => words.isAddress(title));
  // Whatever its titles and their language: a column of nothing but methods beside one of nothing but targets.
  const isOf = (form: RegExp) => (_title: string, column: number) =>
    rows.length > 0 && rows.every(({ cells }) => form.test(cells[column]?.trim() ?? ''));
  const method = titledMethod >= 0 ? titledMethod : titles.findIndex(isOf(METHOD_CELL));
  const target = titledTarget >= 0 || method < 0 ? titledTarget : titles.findIndex(isOf(TARGET));
  const statement = (text: string, place: Position): AddressStatement[] => {
    const whole = wholeStatement(wholeAddress(text), words);
    return whole ? [{ ...whole, isCode: false, at: place }] : [];
  };
  if (target >= 0)
    return rows.flatMap(({ cells, at: places }) =>
      statement(`${method < 0 ? '' : (cells[method] ?? '')} ${cells[target] ?? ''}`.trim(), places[0] ?? at),
    );
  return [];
}

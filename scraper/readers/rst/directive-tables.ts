// Directives that name rows of a YAML file → tables: "- watts: lamp_watts" is the field watts, of which the file tells the rest.
import { plainCharacters } from '../plain-characters.ts';
import type { FinishedRow, FinishedTable } from '../finished-table.ts';
import { rstText } from './rst-text.ts';

export interface DirectiveBody {
  lines: readonly string[];
  /** Line (from 1) of the first of them. */
  first: number;
}

/** What the file holds by its keys. */
export interface NamedRows {
  /** Undefined for a key that it lacks, which is reported with the line (from 1) that asked for it. */
  of(key: string, line: number): Readonly<Record<string, unknown>> | undefined;
}

/** The columns of the table, by what their cells hold. */
const COLUMNS = { name: 0, in: 1, type: 2, required: 3, description: 4 } as const;

export function parameterTable(body: DirectiveBody, known: NamedRows, line: number): FinishedTable | undefined {
  const rows = entriesOf(body).map(({ name, key, line: at }): FinishedRow => {
    const facts = known.of(key ?? name, at) ?? {};
    const cell = (what: string): string =>
      facts[what] === undefined || facts[what] === null ? '' : rstText(String(facts[what]));
    return {
      cells: [plainCharacters(name), cell('in'), cell('type'), cell('required'), cell('description')],
      links: [],
      found: 5,
      offset: at,
    };
  });
  return rows.length === 0
    ? undefined
    : { ...tableAt(line), header: Object.keys(COLUMNS), titles: 5, rows, columns: COLUMNS };
}

export function statusTable(body: DirectiveBody, known: NamedRows, line: number): FinishedTable | undefined {
  const rows = entriesOf(body).map(({ name, key = '', line: at }): FinishedRow => {
    const texts = known.of(name, at) ?? {};
    const which = key === '' ? 'default' : key;
    const text = Object.hasOwn(texts, which) ? texts[which] : key;
    return { cells: [name, rstText(String(text ?? ''))], links: [], found: 2, offset: at };
  });
  return rows.length === 0
    ? undefined
    : { ...tableAt(line), header: ['status', 'description'], titles: 2, rows, isOfStatuses: true };
}

/** Lines (from 1) of the body that name no row. */
export function otherLines({ lines, first }: DirectiveBody): { text: string; line: number }[] {
  return lines.flatMap((line, index) => {
    const text = line.trim();
    return text === '' || /^:[\w-]+:/.test(text) || entryOf(text) ? [] : [{ text, line: first + index }];
  });
}

function tableAt(line: number): Pick<FinishedTable, 'offset' | 'caption' | 'anchors'> {
  return { offset: line, caption: undefined, anchors: [] };
}

interface Entry {
  name: string;
  key: string | undefined;
}

function entriesOf({ lines, first }: DirectiveBody): (Entry & { line: number })[] {
  return lines.flatMap((line, index) => {
    const entry = entryOf(line.trim());
    return entry ? [{ ...entry, line: first + index }] : [];
  });
}

/** "- watts: lamp_watts", "- watts", '- "watts": lamp_watts'. */
function entryOf(text: string): Entry | undefined {
  if (!/^-\s/.test(text)) return undefined;
  const entry = text.slice(1).trim();
  const quote = /^['"]/.exec(entry)?.[0];
  const end = quote === undefined ? entry.search(/:(?:\s|$)/) : entry.indexOf(quote, 1) + 1;
  if (quote !== undefined && end === 0) return undefined;
  const written = end < 0 ? entry : entry.slice(0, end);
  const name = quote === undefined ? written.trim() : written.slice(1, -1).trim();
  const key = end < 0 ? '' : entry.slice(end).trim().replace(/^:/, '').trim();
  if (name === '' || /['"]/.test(name) || name.length > 200 || key.length > 200) return undefined;
  return { name, key: key === '' ? undefined : key };
}

// Directives that name rows of a YAML file → tables: "- watts: lamp_watts" is the field watts, of which the file tells the rest.
import { readYaml } from '../../untrusted/read-yaml.ts';
import type { FinishedRow, FinishedTable } from '../finished-table.ts';
import { rstText } from './rst-text.ts';

export interface DirectiveBody {
  lines: readonly string[];
  /** Line (from 1) of the first of them. */
  first: number;
}

const ENTRY = /^\s*-\s+['"]?([^\s'":][^'"]{0,200}?)['"]?\s*(?::\s+(\S.{0,200}?))?\s*$/;

/** The columns of the table, by what their cells hold. */
const COLUMNS = { name: 0, in: 1, type: 2, required: 3, description: 4 } as const;

export function parameterTable(body: DirectiveBody, file: string, line: number): FinishedTable | undefined {
  const known = mappingOf(file);
  const rows = entriesOf(body).map(({ name, key, line: at }): FinishedRow => {
    const facts = asRecord(known[key ?? name]);
    const cell = (what: string): string =>
      facts[what] === undefined || facts[what] === null ? '' : rstText(String(facts[what]));
    return {
      cells: [name, cell('in'), cell('type'), cell('required'), cell('description')],
      links: [],
      found: 5,
      offset: at,
    };
  });
  return rows.length === 0
    ? undefined
    : { ...tableAt(line), header: Object.keys(COLUMNS), titles: 5, rows, columns: COLUMNS };
}

export function statusTable(body: DirectiveBody, file: string, line: number): FinishedTable | undefined {
  const known = mappingOf(file);
  const rows = entriesOf(body).map(({ name, key, line: at }): FinishedRow => {
    const texts = asRecord(known[name]);
    const text = texts[key ?? 'default'] ?? key ?? '';
    return { cells: [name, rstText(String(text))], links: [], found: 2, offset: at };
  });
  return rows.length === 0
    ? undefined
    : { ...tableAt(line), header: ['status', 'description'], titles: 2, rows, isOfStatuses: true };
}

function tableAt(line: number): Pick<FinishedTable, 'offset' | 'caption' | 'anchors'> {
  return { offset: line, caption: undefined, anchors: [] };
}

function entriesOf({ lines, first }: DirectiveBody): { name: string; key: string | undefined; line: number }[] {
  return lines.flatMap((text, index) => {
    const match = ENTRY.exec(text);
    return match ? [{ name: (match[1] as string).trim(), key: match[2]?.trim(), line: first + index }] : [];
  });
}

/** Files are read once for each document that includes them, and hold no more than what was read last. */
let last: { text: string; value: Record<string, unknown> } | undefined;

function mappingOf(text: string): Record<string, unknown> {
  if (last?.text === text) return last.value;
  const read = text === '' ? { value: {} } : readYaml(text);
  const value = 'value' in read ? asRecord(read.value) : {};
  last = { text, value };
  return value;
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

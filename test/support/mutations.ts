// Small damages to the tables of a page, the kind that an editor or an export does.
import type { ServiceReading } from '../../scraper/interpret/documents/interpret.ts';
import { bundledProfile } from '../../scraper/profiles/bundled-profiles.ts';
import { headerMeanings } from '../../spec/build/header-meanings.ts';

const MEANINGS = headerMeanings(bundledProfile('huawei').data.access ?? {});
const headerMeaning = (name: string): boolean => MEANINGS.has(name.toLowerCase());

export interface Mutation {
  name: string;
  /** 1-based line that is damaged. */
  line: number;
  text: string;
}

/** The same numbers on every run. */
export function seededRandom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

interface Row {
  line: number;
  /** The next row of its table. */
  next?: number;
  /** False in the table of endpoints, whose first column (a region in words) is not published. */
  fields: boolean;
}

/** Rows (each on a line of its own) of tables that mean something, and captions of object tables. */
function targetsOf(reading: ServiceReading): { rows: Row[]; captions: number[] } {
  const tables = reading.tables.filter(({ role }) => role !== 'other');
  const keys = new Set(tables.map(({ section, table }) => `${section} ${table}`));
  const endpoints = new Set(
    tables.filter(({ role }) => role === 'endpoints').map(({ section, table }) => `${section} ${table}`),
  );
  const lines = reading.physicalRows.filter(
    ({ section, table, row }) => row !== undefined && keys.has(`${section} ${table}`),
  );
  const rows = lines.map(({ line = 0, table, section }, index) => {
    const next = lines[index + 1];
    return {
      line,
      fields: !endpoints.has(`${section} ${table}`),
      ...(next?.table === table && next?.section === section ? { next: next?.line as number } : {}),
    };
  });
  const captions = tables
    .filter(({ role, at }) => role.endsWith('-object') && at.table !== undefined && !at.table.startsWith('#'))
    .map(({ at }) => at.line as number);
  return { rows, captions };
}

/** The row of a body that is a map or an array: there is no field that could be left out. */
const FREE_KEY = /^[{[].*[}\]]$/;

const separatorOf = (line: string): string => (line.includes('\t') ? '\t' : '|');

/** Replaces a cell of a row; undefined where the row has none there. */
function withCell(line: string, index: number, change: (cell: string) => string): string | undefined {
  const separator = separatorOf(line);
  const cells = line.split(separator);
  const position = separator === '|' ? index + 1 : index;
  const cell = cells[position];
  if (cell === undefined || cell.trim() === '') return undefined;
  cells[position] = separator === '|' ? ` ${change(cell.trim())} ` : change(cell);
  return cells.join(separator);
}

const CHANGES: Readonly<Record<string, (line: string) => string | undefined>> = {
  'a name spelled differently': (line) => withCell(line, 0, (cell) => `${cell.replace(/\s/g, '')}_x`),
  'a type that is none': (line) => retyped(line, '?!'),
  'a mandatory flag turned over': (line) => {
    const cells = line.split(separatorOf(line)).map((cell) => cell.trim());
    if (
      !cells.some((cell) => cell === 'Yes' || cell === 'No') ||
      cells.some(headerMeaning) ||
      cells.some((cell) => FREE_KEY.test(cell))
    )
      return undefined;
    return line.replace(
      /(\t|\| )(Yes|No)(?=\t| *\|)/,
      (_, before: string, flag: string) => `${before}${flag === 'Yes' ? 'No' : 'Yes'}`,
    );
  },
  'another type': (line) =>
    /\tBoolean\t|\| Boolean\s/.test(line) ? retyped(line, 'Integer') : retyped(line, 'Boolean'),
};

/** Headers that OpenAPI says elsewhere have no type there. */
function retyped(line: string, type: string): string | undefined {
  const name =
    line
      .split(separatorOf(line))
      .map((cell) => cell.trim())
      .find((cell) => cell !== '') ?? '';
  const column = /^\s*(?:Yes|No)\s*$/.test(line.split(separatorOf(line))[separatorOf(line) === '|' ? 2 : 1] ?? '')
    ? 2
    : 1;
  if (headerMeaning(name) || /^(?:\d{3}|default)$/.test(name)) return undefined;
  return withCell(line, column, () => type);
}

/** `count` damaged copies of a page, chosen at random among its rows and captions. */
export function mutate(
  page: string,
  reading: ServiceReading,
  count: number,
  random: (below: number) => number,
): Mutation[] {
  const lines = page.split('\n');
  const { rows, captions } = targetsOf(reading);
  const mutations: Mutation[] = [];
  for (let attempt = 0; mutations.length < count && attempt < count * 10; attempt += 1) {
    const { line, next, fields } = rows[random(rows.length)] as Row;
    const copy = [...lines];
    const original = copy[line - 1] as string;
    const add = (name: string, at = line): void => {
      if (copy.join('\n') !== page) mutations.push({ name, line: at, text: copy.join('\n') });
    };
    const kind = random(8);
    if (kind === 0) {
      copy.splice(line - 1, 1);
      add('a row deleted');
    } else if (kind === 1) {
      copy.splice(line - 1, 0, original);
      add('a row doubled');
    } else if (kind === 2 && next !== undefined) {
      copy[line - 1] = copy[next - 1] as string;
      copy[next - 1] = original;
      add('two rows swapped');
    } else if (kind === 3 && captions.length > 0) {
      const caption = captions[random(captions.length)] as number;
      copy[caption - 1] = (copy[caption - 1] as string).replace(/(\S)\s*$/, '$1Quite1Different2');
      add('a caption spelled differently', caption);
    } else if (kind > 3 && fields) {
      const [name, change] = Object.entries(CHANGES)[kind - 4] as [string, (line: string) => string | undefined];
      copy[line - 1] = change(original) ?? original;
      add(name);
    }
  }
  return mutations;
}

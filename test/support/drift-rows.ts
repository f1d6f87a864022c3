// The rows of an edition's section, with what they mean: which way the field goes, and in which column what stands.
import type { CommittedService } from './committed-edition.ts';

export interface DriftRow {
  section: DriftSection;
  /** Index of the line within the section. */
  line: number;
  direction: 'request' | 'response';
  role: 'path' | 'query' | 'header' | 'body' | 'object';
  name: string;
  /** Undefined in tables without the column. */
  mandatory?: string;
  type: string;
  constraints: string;
}

export interface DriftSection {
  title: string;
  lines: string[];
}

/** One page per operation, which reads by itself. */
export function sectionsOf({ edition }: Pick<CommittedService, 'edition'>): DriftSection[] {
  return edition
    .split(/^(?=## (?!0\.\d))/m)
    .slice(1)
    .map((text) => text.split(/^## 0\./m)[0] as string)
    .map((text) => ({ title: text.slice(3, text.indexOf('\n')), lines: text.trimEnd().split('\n') }));
}

const ROLES: readonly [RegExp, DriftRow['role']][] = [
  [/Path Parameters$/, 'path'],
  [/Query Parameters$/, 'query'],
  [/header parameters$/, 'header'],
  [/body parameters$/, 'body'],
];

export function rowsOf(section: DriftSection): DriftRow[] {
  const rows: DriftRow[] = [];
  let direction: DriftRow['direction'] = 'request';
  let role: DriftRow['role'] = 'object';
  let header: string[] = [];
  section.lines.forEach((text, line) => {
    if (text === '### Response Parameters') direction = 'response';
    const caption = /^\*\*Table [^*]*\*\* (.*)$/.exec(text)?.[1];
    if (caption !== undefined) {
      role = ROLES.find(([pattern]) => pattern.test(caption))?.[1] ?? 'object';
      header = [];
    }
    const cells = cellsOf(text);
    if (cells.length < 3) return;
    if (header.length === 0) header = cells;
    else if (header[0] === 'Parameter' && !cells[0]?.startsWith('---')) {
      const [name = '', ...rest] = cells;
      const mandatory = header.includes('Mandatory') ? rest.shift() : undefined;
      rows.push({
        section,
        line,
        direction,
        role,
        name,
        ...(mandatory !== undefined && { mandatory }),
        type: rest[0] ?? '',
        constraints: rest[1] ?? '',
      });
    }
  });
  return rows;
}

/** The row with other cells, as a line. */
export function printRow({
  name,
  mandatory,
  type,
  constraints,
}: Pick<DriftRow, 'name' | 'mandatory' | 'type' | 'constraints'>): string {
  return `| ${[name, ...(mandatory === undefined ? [] : [mandatory]), type, constraints].join(' | ')} |`;
}

function cellsOf(line: string): string[] {
  return line.startsWith('|')
    ? line
        .slice(1, line.lastIndexOf('|'))
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim())
    : [];
}

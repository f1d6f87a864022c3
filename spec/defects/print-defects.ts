// Defects → defects.md: one table per verdict, equal defects on one line with all their places.
import type { Position } from '../../scraper/diagnostics/position.ts';
import type { Defect, Verdict } from './defect.ts';

export interface PrintDefectsOptions {
  title: string;
  /** Also print the vendor's words; never for a file that is published. */
  quotes: boolean;
}

const HEADINGS: readonly [Verdict, string][] = [
  ['table', 'The table is wrong'],
  ['example', 'The example is wrong'],
  ['placeholder', 'The example was never filled in'],
  ['undecided', 'Table and example, or two documents, contradict each other'],
  ['layout', 'Broken by layout or export'],
  ['reading', 'Read wrongly by tablespec'],
];

export function printDefects(defects: readonly Defect[], { title, quotes }: PrintDefectsOptions): string {
  const lines = [
    `# ${cell(title)}: defects of the documentation`,
    '',
    'Found by holding the documents against themselves: tables against examples, request lines against URIs, names against names.',
    'Written by `tablespec build`; do not edit.',
    '',
    '| who is wrong | defects |',
    '|---|---|',
    ...HEADINGS.map(
      ([verdict, heading]) => `| ${heading} | ${defects.filter((defect) => defect.verdict === verdict).length} |`,
    ),
  ];
  for (const [verdict, heading] of HEADINGS) {
    const own = groupEqual(defects.filter((defect) => defect.verdict === verdict));
    if (own.length === 0) continue;
    lines.push(
      '',
      `## ${heading}`,
      '',
      `| place | what is wrong | evidence | suggested correction |${quotes ? ' words |' : ''}`,
      `|---|---|---|---|${quotes ? '---|' : ''}`,
    );
    for (const { places, defect } of own) {
      const cells = [
        places.join('; '),
        `${defect.what} (${defect.code})`,
        defect.evidence.join('; '),
        defect.suggestion,
        ...(quotes ? [defect.quote ?? ''] : []),
      ];
      lines.push(`| ${cells.map(cell).join(' | ')} |`);
    }
  }
  return `${lines.join('\n')}\n`;
}

interface Group {
  places: string[];
  defect: Defect;
}

function groupEqual(defects: readonly Defect[]): Group[] {
  const groups = new Map<string, Group>();
  for (const defect of defects) {
    const key = JSON.stringify([defect.code, defect.what, defect.evidence, defect.suggestion]);
    const place = placeOf(defect);
    const known = groups.get(key);
    if (!known) groups.set(key, { places: [place], defect });
    else if (!known.places.includes(place)) known.places.push(place);
  }
  return [...groups.values()];
}

function placeOf({ at, operationId, pointer }: Defect): string {
  const value = pointer?.split('/value/')[1]?.replaceAll('~1', '/').replaceAll('~0', '~');
  return [
    ...(at ? [printPlace(at)] : []),
    ...(operationId === undefined ? [] : [operationId]),
    ...(value === undefined ? [] : [value]),
  ].join(', ');
}

/** The vendor's own place, where an edition was read. */
function printPlace(at: Position): string {
  const { document, section, table, row, line } = at.original ?? at;
  return [
    document,
    ...(section === undefined ? [] : [section]),
    ...(table === undefined || table === '0' || table.startsWith('#') ? [] : [`table ${table}`]),
    ...(row === undefined ? [] : [`row ${row}`]),
    ...(line === undefined ? [] : [`line ${line}`]),
  ].join(', ');
}

/** Controls, half characters, marks that turn the reading direction, and what nobody sees. */
const INVISIBLE = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e0fff}]+/gu;

function cell(text: string): string {
  return text.replace(INVISIBLE, ' ').replace(/[\\|<>*_`[\]~$]|&(?=#|[A-Za-z])/g, '\\$&');
}

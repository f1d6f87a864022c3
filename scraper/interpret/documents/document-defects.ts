// The defects of the documents, which a facts edition carries as a table: what was repaired in the full text can no longer be seen
// in the edition, and what was left out of the model is not in it.
import type { TableBlock } from '../../blocks/block.ts';
import { catalogue, type DiagnosticCode } from '../../diagnostics/catalogue.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { OriginalPosition, Position } from '../../diagnostics/position.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { DocumentDefect } from '../../reference/reference-model.ts';

/** Said of a document, but nothing is wrong with it: what we did not read is our matter. */
const NOTES: ReadonlySet<string> = new Set<DiagnosticCode>([
  'table-outside-operations',
  'fact-kept-from-older',
  'constraint-unread',
  'constraint-withheld',
]);

export const DEFECT_COLUMNS = ['Defect', 'Document', 'Section', 'Table', 'Row', 'Line', 'Facts'] as const;

const inNumericOrder = new Intl.Collator('en', { numeric: true }).compare;

/** Every defect reported so far, by place. What is an error is not carried: it has to be mended first. */
export function collectDefects(report: Report): DocumentDefect[] {
  const defects = report.diagnostics.filter(({ code, severity }) => severity !== 'error' && !NOTES.has(code));
  const text = (defect: DocumentDefect): string => placeOf(defect).concat(defect.code, factsText(defect)).join('\n');
  const found = defects
    .map(({ code, facts, at }) => ({ code, facts, ...(at ? { at } : {}) }))
    .map((defect) => ({ defect, key: text(defect) }));
  // A document that is read beside an edition that was printed from it says the same again.
  const direct = new Set(found.flatMap(({ defect, key }) => (defect.at?.original ? [] : [key])));
  return found
    .filter(({ defect, key }) => !defect.at?.original || !direct.has(key))
    .sort((a, b) => inNumericOrder(a.key, b.key) || (a.key < b.key ? -1 : 1))
    .map(({ defect }) => defect);
}

/** Rows of the table of defects of a facts edition; undefined for any other table. */
export function readDefects(table: TableBlock, report: Report): DocumentDefect[] | undefined {
  if (
    table.header.length !== DEFECT_COLUMNS.length ||
    table.header.some((title, index) => title !== DEFECT_COLUMNS[index])
  )
    return undefined;
  const defects: DocumentDefect[] = [];
  for (const row of table.rows) {
    const [code = '', document = '', section = '', number = '', rowNumber = '', line = '', facts = ''] = row.cells;
    const original: OriginalPosition = {
      document,
      ...(section === '' ? {} : { section }),
      ...(number === '' ? {} : { table: number }),
      ...(rowNumber === '' ? {} : { row: Number(rowNumber) }),
      ...(line === '' ? {} : { line: Number(line) }),
    };
    const read = readFacts(code, facts);
    const at = row.at[0] as Position;
    if (read) defects.push({ code, facts: read, at: document === '' ? at : { ...at, original } });
    else report.add('edition-defect', { code }, { at });
  }
  return defects;
}

/** Reports the defects that an edition carries; those that reading the edition finds again count once. */
export function reportCarried(defects: readonly DocumentDefect[], report: Report): void {
  if (defects.length === 0) return;
  const known = new Map<string, Diagnostic[]>();
  for (const diagnostic of report.diagnostics) {
    const key = defectKey(diagnostic);
    const alike = known.get(key);
    if (alike) alike.push(diagnostic);
    else known.set(key, [diagnostic]);
  }
  for (const defect of defects) {
    const same = known.get(defectKey(defect))?.shift();
    if (!same) report.add(defect.code as DiagnosticCode, defect.facts as never, { at: defect.at });
    // The carried place is the full one.
    else if (same.at && defect.at?.original) same.at = { ...same.at, original: defect.at.original };
  }
}

/** Rows are counted anew in the edition, which has none for a field that was left out; equal defects are matched one to one. */
function defectKey(defect: DocumentDefect): string {
  return JSON.stringify([defect.code, factsText(defect), ...placeOf(defect).slice(0, 3)]);
}

/** What an edition keeps of a place: tables without a number ("#3") are printed as table 0, lines are lost. */
function placeOf({ at }: DocumentDefect): string[] {
  const { document = '', section = '', table = '', row = '' } = at?.original ?? at ?? {};
  return [document, section, table.startsWith('#') ? '0' : table, String(row)];
}

export function factsText({ facts }: Pick<DocumentDefect, 'facts'>): string {
  return JSON.stringify(facts, Object.keys(facts).sort());
}

/** The facts of a code of the catalogue; undefined where the row states none that its message can be made from. */
function readFacts(code: string, cell: string): DocumentDefect['facts'] | undefined {
  if (!Object.hasOwn(catalogue, code)) return undefined;
  try {
    const facts = JSON.parse(cell) as unknown;
    if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) return undefined;
    if (Object.values(facts).some((value) => typeof value !== 'string' && typeof value !== 'number')) return undefined;
    (catalogue[code as DiagnosticCode].message as (facts: object) => string)(facts);
    return facts as DocumentDefect['facts'];
  } catch {
    return undefined;
  }
}

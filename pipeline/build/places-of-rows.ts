// Rows that were taken otherwise than their tables have them, or of which something was not taken or not published, and that no list of defects names.
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import type { DiagnosticCode } from '../../scraper/diagnostics/catalogue.ts';
import type { Position } from '../../scraper/diagnostics/position.ts';

const CODES: ReadonlySet<string> = new Set<DiagnosticCode>([
  'constraint-unread',
  'constraint-withheld',
  'description-of-another',
  'elements-from-example',
  'fields-from-description',
  'name-by-examples',
  'parameter-of-response',
  'path-parameter-again',
  'query-parameter-in-path',
  'query-parameter-part',
  'query-parameter-repeated',
  'path-parameter-respelt',
  'query-parameter-respelt',
  'table-of-sibling',
]);

/** By code, in the order of the documents: "lamps.html:120 lux". */
export function placesOfRows(diagnostics: readonly Diagnostic[]): Record<string, string[]> {
  const places = new Map<string, Set<string>>();
  for (const { code, at, facts } of diagnostics) {
    if (!CODES.has(code) || !at) continue;
    const known = places.get(code) ?? new Set();
    places.set(code, known);
    const { name } = facts;
    known.add(typeof name === 'string' ? `${placeOf(at)} ${name.slice(0, 80)}` : placeOf(at));
  }
  return Object.fromEntries([...places].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, all]) => [code, [...all]]));
}

function placeOf({ document, page, line }: Position): string {
  return `${document}${page === undefined ? '' : `, page ${page}`}${line === undefined ? '' : `:${line}`}`;
}

// What was repaired in a row is listed with every value that the row gave.
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import type { OriginalPosition } from '../../scraper/diagnostics/position.ts';
import type { Provenance } from '../build/spec-build.ts';

/** A provenance in which the places of repaired rows name the repair. Entries without one are the same objects as before. */
export function recordRepairs(provenance: Provenance, diagnostics: readonly Diagnostic[]): Provenance {
  const repairs = new Map<string, string[]>();
  for (const { severity, at, code, message } of diagnostics) {
    if (severity !== 'info' || at?.row === undefined || (at.original && at.original.row === undefined)) continue;
    const key = rowKey(at.original ?? at);
    const text = `${code}: ${message}`;
    const known = repairs.get(key) ?? [];
    if (!known.includes(text)) repairs.set(key, [...known, text]);
  }
  if (repairs.size === 0) return provenance;
  const entries = Object.entries(provenance).map(([pointer, origins]) => {
    const marked = origins.map((origin) => {
      const found = origin.row === undefined ? undefined : repairs.get(rowKey(origin.original ?? origin));
      return found ? { ...origin, repairs: found } : origin;
    });
    return [pointer, marked] as const;
  });
  return Object.fromEntries(entries);
}

function rowKey({ document, section, table, row }: OriginalPosition): string {
  return JSON.stringify([document, section, table, row]);
}

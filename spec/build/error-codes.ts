// The service's error codes: code and status, once each.
import type { ErrorCode } from '../../scraper/reference/reference-model.ts';
import type { ErrorCodeObject } from '../openapi.ts';
import type { BuildContext } from './build-context.ts';

/** Sorted by code, then status. Rows that repeat a code with the same status are one entry with all their places. */
export function buildErrorCodes(codes: readonly ErrorCode[], context: BuildContext): ErrorCodeObject[] {
  const entries = new Map<string, ErrorCode>();
  for (const code of codes) {
    const key = `${code.code} ${code.status ?? ''}`;
    const known = entries.get(key);
    if (known) entries.set(key, { ...known, at: [...known.at, ...code.at] });
    else entries.set(key, code);
  }
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([, { at, ...entry }], index) => {
    context.provenance.add(`/x-error-codes/${index}`, at);
    return entry;
  });
}

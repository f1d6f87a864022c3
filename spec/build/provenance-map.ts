// Collects where each value of the document comes from.
import type { Position } from '../../scraper/diagnostics/position.ts';
import type { Provenance } from './spec-build.ts';

export class ProvenanceMap {
  private readonly entries = new Map<string, Position[]>();

  /** Adds places to a pointer; the same place twice counts once. */
  add(pointer: string, positions: readonly Position[]): void {
    const known = this.entries.get(pointer) ?? [];
    const [first] = positions;
    if (first && positions.length === 1 && known.length === 0) {
      this.entries.set(pointer, [first]);
      return;
    }
    const seen = new Set(known.map(positionKey));
    for (const position of positions) {
      const key = positionKey(position);
      if (seen.has(key)) continue;
      seen.add(key);
      known.push(position);
    }
    if (known.length > 0) this.entries.set(pointer, known);
  }

  /** What was recorded for one pointer belongs to another one. */
  move(from: string, to: string): void {
    const positions = this.entries.get(from);
    this.entries.delete(from);
    if (positions) this.add(to, positions);
  }

  /** What stood there is no longer published. */
  remove(pointer: string): void {
    this.entries.delete(pointer);
  }

  /** Pointers in code-unit order. */
  toObject(): Provenance {
    return Object.fromEntries([...this.entries].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

/** The same text for the same place. */
export function positionKey(at: Position): string {
  if (at.line === undefined)
    return `${at.document}#${at.page ?? ''}/${at.section ?? ''}/${at.table ?? ''}/${at.row ?? ''}`;
  return `${at.document}#${at.page === undefined ? '' : `${at.page}/`}${at.line}${at.column === undefined ? '' : `:${at.column}`}`;
}

// Collects where each value of the document comes from.
import type { Position } from '../../scraper/diagnostics/position.ts';
import type { Provenance } from './spec-build.ts';

export class ProvenanceMap {
  private readonly entries = new Map<string, Position[]>();

  /** Adds places to a pointer; the same place twice counts once. */
  add(pointer: string, positions: readonly Position[]): void {
    const known = this.entries.get(pointer) ?? [];
    const seen = new Set(known.map(positionKey));
    for (const position of positions) {
      const key = positionKey(position);
      if (seen.has(key)) continue;
      seen.add(key);
      known.push(position);
    }
    if (known.length > 0) this.entries.set(pointer, known);
  }

  /** Pointers in code-unit order. */
  toObject(): Provenance {
    return Object.fromEntries([...this.entries].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

/** The same text for the same place. */
export function positionKey(at: Position): string {
  return at.line === undefined ? `${at.document}#${at.page ?? ''}/${at.section ?? ''}/${at.table ?? ''}/${at.row ?? ''}` : `${at.document}#${at.line}`;
}

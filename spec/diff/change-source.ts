// The row of the documents that a changed value comes from.
import type { Position } from '../../scraper/diagnostics/position.ts';
import { nearestProvenance } from '../build/nearest-provenance.ts';
import type { Provenance } from '../build/spec-build.ts';
import type { Change } from './change.ts';

export interface ProvenanceSides {
  before?: Provenance | undefined;
  after?: Provenance | undefined;
}

/** Of the new documents, or of the old ones where the value is gone; undefined where nothing is known about either. */
export function sourceOf(
  { pointers }: Change,
  provenance: ProvenanceSides,
): { at: Position; side: 'before' | 'after' } | undefined {
  for (const side of ['after', 'before'] as const) {
    const [pointer, places] = [pointers[side], provenance[side]];
    const [at] = pointer === undefined || !places ? [] : nearestProvenance(places, pointer).positions;
    if (at) return { at, side };
  }
  return undefined;
}

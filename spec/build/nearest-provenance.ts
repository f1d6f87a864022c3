// Where a value comes from when only something around it was recorded.
import type { Position } from '../../scraper/diagnostics/position.ts';
import type { Provenance } from './spec-build.ts';

/** The places of the pointer itself or of the nearest value around it, and the pointer they were recorded for. */
export function nearestProvenance(provenance: Provenance, pointer: string): { origin: string; positions: Position[] } {
  for (let origin = pointer; origin !== ''; origin = origin.slice(0, origin.lastIndexOf('/'))) {
    if (Object.hasOwn(provenance, origin)) return { origin, positions: provenance[origin] ?? [] };
  }
  return { origin: '', positions: [] };
}

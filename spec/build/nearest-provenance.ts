// Where a value comes from when only something around it was recorded.
import type { Origin, Provenance } from './spec-build.ts';

/** The places of the pointer itself or of the nearest value around it, and the pointer they were recorded for. */
export function nearestProvenance(provenance: Provenance, pointer: string): { origin: string; positions: Origin[] } {
  for (let origin = pointer; origin !== ''; origin = origin.slice(0, origin.lastIndexOf('/'))) {
    if (Object.hasOwn(provenance, origin)) return { origin, positions: provenance[origin] ?? [] };
  }
  return { origin: '', positions: [] };
}

// A value made up from schemas, no larger than a sample may be: schemas that refer to each other make a tree of which each level is a
// multiple of the one above it.
import { limits } from '../../scraper/diagnostics/limits.ts';

/** What is left of a sample; to be reduced by one for each value. */
export interface SampleBudget {
  left: number;
}

export interface Sample {
  value: unknown;
  /** Levels were left out. */
  isCut: boolean;
}

/** `make` goes so many levels deep, and should return at once when nothing is left; the deepest value that fits is taken. */
export function withinSample(most: number, make: (levels: number, budget: SampleBudget) => unknown): Sample {
  for (let levels = most; ; levels -= 1) {
    const budget = { left: limits.sampleValues.most };
    const value = make(levels, budget);
    if (budget.left >= 0 || levels === 0) return { value, isCut: levels < most };
  }
}

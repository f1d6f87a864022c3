// The descriptions that an operation consists of.
import type { Operation } from './reference-model.ts';

/** Its variants, or the operation itself where one page describes it. */
export function variantsOf(operation: Operation): readonly Operation[] {
  return operation.variants ?? [operation];
}

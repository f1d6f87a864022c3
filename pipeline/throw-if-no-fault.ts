// Tells faults of this program, which cost one document or service, from what ends a command.
import { OutputError, refusalOf } from './output/output-error.ts';
import { UsageError } from './usage-error.ts';

/** Throws refusals of the system and wrong use of the command: what is refused to one, is refused to all. */
export function throwIfNoFault(error: unknown): void {
  if (error instanceof OutputError || error instanceof UsageError || refusalOf(error) !== undefined) throw error;
}

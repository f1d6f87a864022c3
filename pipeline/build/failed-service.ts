// What was thrown while one service was built → a diagnostic that names it; the others go on.
import type { Report } from '../../scraper/diagnostics/report.ts';
import { reasonOf } from '../debugging.ts';
import { OutputError, refusalOf } from '../output/output-error.ts';
import { UsageError } from '../usage-error.ts';

/** Throws what is no fault of the program: what the system refuses to one, it refuses to all. */
export function failedService(service: string, error: unknown, report: Report): void {
  throwIfNoFault(error);
  report.add('service-failed', { service, reason: reasonOf(error) }, { at: { document: `spec/${service}` } });
}

/** Refusals of the system, and wrong use of the command. */
export function throwIfNoFault(error: unknown): void {
  if (error instanceof OutputError || error instanceof UsageError || refusalOf(error) !== undefined) throw error;
}

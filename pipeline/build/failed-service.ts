// What was thrown while one service was built → a diagnostic that names it; the others go on.
import type { Report } from '../../scraper/diagnostics/report.ts';
import { reasonOf } from '../debugging.ts';
import { throwIfNoFault } from '../throw-if-no-fault.ts';

/** `service` is the id; undefined for documents of which nobody knows yet whose they are. Throws what is no fault of the program. */
export function failedService(service: string | undefined, error: unknown, report: Report): void {
  throwIfNoFault(error);
  const facts = { service: service ?? 'of the documents', reason: reasonOf(error) };
  report.add('service-failed', facts, service === undefined ? {} : { at: { document: `spec/${service}` } });
}

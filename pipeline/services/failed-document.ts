// What was thrown while one document was read → a diagnostic that names it; the others go on.
import type { Report } from '../../scraper/diagnostics/report.ts';
import { throwIfNoFault } from '../throw-if-no-fault.ts';
import { reasonOf } from '../debugging.ts';

/** `step`: "its reading". Throws what is no fault of the program. */
export function failedDocument(document: string, step: string, error: unknown, report: Report): void {
  throwIfNoFault(error);
  report.add('document-failed', { step, reason: reasonOf(error) }, { at: { document } });
}

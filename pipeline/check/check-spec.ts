// A parsed OpenAPI document, anyone's or one of ours → what our checks find.
import { Report } from '../../scraper/diagnostics/report.ts';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import { checkDocument } from '../../spec/checks/check-document.ts';
import { checkExamples } from '../../spec/checks/check-examples.ts';

export interface CheckOptions {
  /** True for a document that this program wrote: then the rules of our own specs hold too. */
  house: boolean;
}

export function checkSpec(document: unknown, options: CheckOptions): readonly Diagnostic[] {
  const report = new Report();
  checkDocument(document, options, report);
  checkExamples(document, report);
  return report.diagnostics;
}

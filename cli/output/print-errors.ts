// Errors among diagnostics → standard error.
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import { printDiagnostic } from '../../scraper/diagnostics/print-diagnostic.ts';

/** To standard error, where standard output has something else to say. */
export function printErrors(diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics)
    if (diagnostic.severity === 'error') process.stderr.write(`${printDiagnostic(diagnostic)}\n`);
}

// Errors among diagnostics → standard error.
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import { printDiagnosticIn, type View } from '../../scraper/diagnostics/print-diagnostic.ts';

/** To standard error, where standard output has something else to say. `view` is one for that stream. */
export function printErrors(diagnostics: readonly Diagnostic[], view: View): void {
  for (const diagnostic of diagnostics)
    if (diagnostic.severity === 'error') process.stderr.write(`${printDiagnosticIn(diagnostic, view)}\n`);
}

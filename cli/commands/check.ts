// tablespec check: any OpenAPI document through our checks; without a file, the specs of every service of the project.
import { checkFiles } from '../../pipeline/check/check-files.ts';
import { printDiagnostic } from '../../scraper/diagnostics/print-diagnostic.ts';

/** Returns the exit code. */
export function checkCommand(file: string | undefined, current: string): number {
  let failed = false;
  for (const { path, diagnostics } of checkFiles(file, current)) {
    const count = (severity: string): number =>
      diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    for (const diagnostic of diagnostics) process.stdout.write(`${printDiagnostic(diagnostic)}\n`);
    process.stdout.write(`${path}: ${count('error')} errors, ${count('warning')} warnings\n`);
    failed ||= count('error') > 0;
  }
  return failed ? 1 : 0;
}

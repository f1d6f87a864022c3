// baseline.json: the warnings of a build by code, and the sentences of the documents that were not read. Neither may rise unnoticed.
import { countCodes } from '../build/service-report.ts';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';

export function printBaseline(diagnostics: readonly Diagnostic[], unreadSentences: number): string {
  const warnings = countCodes(diagnostics.filter(({ severity }) => severity === 'warning'));
  return `${JSON.stringify({ warnings, unreadSentences }, null, 2)}\n`;
}

// baseline.json as a build finds it now. Later builds may not have more of anything.
import { countCodes } from '../build/service-report.ts';
import type { Baseline } from '../build/earlier-build.ts';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';

export function printBaseline(
  diagnostics: readonly Diagnostic[],
  { unreadSentences, leftOverWords }: Pick<Baseline, 'unreadSentences' | 'leftOverWords'>,
): string {
  const baseline = {
    warnings: countCodes(diagnostics.filter(({ severity }) => severity === 'warning')),
    unreadSentences,
    leftOverWords,
  };
  return `${JSON.stringify(baseline, null, 2)}\n`;
}

// Operations whose sample request is beyond the limit → a diagnostic each.
import { limitWords, limits } from '../../scraper/diagnostics/limits.ts';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import type { ApiModel } from './api-model.ts';
import { escapePointer } from './normalise-schema.ts';
import { sampleBody } from './sample-request.ts';

export function reportCutSamples(model: ApiModel): readonly Diagnostic[] {
  const report = new Report();
  for (const operation of model.operations) {
    if (!sampleBody(operation, model)?.isCut) continue;
    const pointer = `/paths/${escapePointer(operation.path)}/${operation.method}/requestBody`;
    report.add('sample-cut', { words: limitWords('sampleValues', limits.sampleValues.most + 1) }, { pointer });
  }
  return report.diagnostics;
}

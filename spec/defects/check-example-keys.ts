// Keys of examples that no table describes. A schema is open, so no validator says so.
import type { Report } from '../../scraper/diagnostics/report.ts';
import type { ExampleSurvey } from './example-survey.ts';

/** Once per key, schema and operation: a list repeats it in every element. */
export function checkExampleKeys({ undescribed }: ExampleSurvey, report: Report): void {
  const seen = new Set<string>();
  for (const { name, schemaName, operationId, role, pointer } of undescribed) {
    const key = `${operationId} ${role} ${schemaName} ${name}`;
    if (seen.has(key)) continue;
    seen.add(key);
    report.add('example-key-undescribed', { name, schema: schemaName }, { pointer });
  }
}

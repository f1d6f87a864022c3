// Keys of examples that no table describes. A schema is open, so no validator says so.
import type { Report } from '../../scraper/diagnostics/report.ts';
import { limits } from '../../scraper/diagnostics/limits.ts';
import type { ExampleSurvey } from './example-survey.ts';

/** Once per key, schema and operation: a list repeats it in every element. */
export function checkExampleKeys({ undescribed }: ExampleSurvey, report: Report): void {
  const seen = new Set<string>();
  const told = new Map<string, number>();
  for (const { name, schemaName, operationId, role, pointer } of undescribed) {
    const key = `${operationId} ${role} ${schemaName} ${name}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const object = `${operationId} ${role} ${schemaName}`;
    const before = told.get(object) ?? 0;
    told.set(object, before + 1);
    if (before === limits.undescribedKeys.most)
      report.add('example-keys-cut', { schema: schemaName, most: before }, { pointer });
    if (before >= limits.undescribedKeys.most) continue;
    report.add('example-key-undescribed', { name, schema: schemaName }, { pointer });
  }
}

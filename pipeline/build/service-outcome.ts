// A built service → what is left of it when its files are written: numbers, diagnostics, hashes.
import { createHash } from 'node:crypto';
import type { GeneratedFile } from '../../generator/generated-file.ts';
import type { BuiltService } from './build-service.ts';
import type { ServiceOutcome, Target } from './build-task.ts';

export function serviceOutcome(
  { definition: { id, title }, report, diagnostics, defects, spec, generated }: BuiltService,
  target: Target,
  {
    profile,
    hasBaseline = false,
    withoutFolder = false,
  }: { profile?: string | undefined; hasBaseline?: boolean; withoutFolder?: boolean },
): ServiceOutcome {
  const { rows, examples, schemas, words, operations, tables } = report;
  const [first] = operations;
  return {
    id,
    title,
    target,
    report,
    summary: {
      rows,
      examples,
      schemas,
      words,
      defects,
      operations: operations.length,
      tables: tables.length,
      ...(profile === undefined ? {} : { profile }),
      ...(first && { firstOperation: first.id }),
    },
    diagnostics,
    ...(hasBaseline ? { hasBaseline } : {}),
    ...(withoutFolder ? { withoutFolder } : {}),
    files: { spec: hashesOf(spec), generated: hashesOf(generated) },
  };
}

function hashesOf(files: readonly GeneratedFile[]): Record<string, string> {
  return Object.fromEntries(files.map(({ path, text }) => [path, createHash('sha256').update(text).digest('hex')]));
}

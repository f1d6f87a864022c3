// A service as a build leaves it, and things that are said of it: for tests of what is printed.
import type { ServiceOutcome } from '../../pipeline/build/build-task.ts';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import { noUses } from '../../scraper/interpret/phrases/common/words.ts';

/** `spec`: hashes by path. */
export const outcomeOf = (
  spec: Record<string, string>,
  id = 'lamps',
  more: Partial<ServiceOutcome> = {},
): ServiceOutcome => ({
  id,
  title: id,
  target: { spec: `/project/spec/${id}`, generated: `/project/generated/${id}` },
  summary: {
    rows: { read: 1, placed: 1, explained: 0 },
    examples: { read: 0, parsed: 0 },
    words: noUses(),
    schemas: 1,
    operations: 1,
    tables: 1,
    defects: 0,
  },
  diagnostics: [],
  files: { spec, generated: {} },
  ...more,
});

/** Of a place inside of a document, without `line` of a whole one. */
export const problemOf = (
  message: string,
  line?: number,
  severity: Diagnostic['severity'] = 'warning',
): Diagnostic => ({
  code: 'type-unknown',
  severity,
  message,
  help: 'Look at it.',
  facts: {},
  at: { document: 'lamps.txt', ...(line === undefined ? {} : { section: '1', line }) },
});

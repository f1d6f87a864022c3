// The end of a build for a person: what was read, what was written where, how long it took, the first problems, what to do next.
import { relative } from 'node:path';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import type { ServiceOutcome } from '../../pipeline/build/build-task.ts';
import type { StageTime } from '../../pipeline/progress.ts';
import { leftOverWords } from '../../scraper/interpret/phrases/words.ts';
import { printDiagnostic } from '../../scraper/diagnostics/print-diagnostic.ts';

const FIRST = 5;

/** How this run was most likely started: from the tree, or from the installed package. */
const COMMAND = import.meta.url.endsWith('.ts') ? 'npm run tablespec --' : 'npx tablespec';

export interface Summary {
  services: readonly ServiceOutcome[];
  diagnostics: readonly Diagnostic[];
  times: readonly StageTime[];
  current: string;
}

export function printSummary({ services, diagnostics, times, current }: Summary): void {
  const lines: string[] = [];
  for (const service of services) {
    const { title, target, summary, files } = service;
    const place = (folder: string): string => `${relative(current, folder) || '.'}/`;
    lines.push(
      `${title}: ${count(summary.operations, 'operation')}, ${count(summary.schemas, 'schema')}`,
      `  read     ${count(summary.rows.read, 'table row')} (${summary.rows.placed} placed, ${summary.rows.explained} explained), ${count(summary.tables, 'table')}, ${summary.examples.parsed} of ${count(summary.examples.read, 'example')} parsed`,
      `  words    ${count(leftOverWords(summary.words), 'figure or condition')} of the descriptions on which no fact rests`,
      isWritten(service)
        ? `  ${service.cached ? 'cached ' : 'written'}  ${place(target.spec)} (${count(Object.keys(files.spec).length, 'file')}), ${place(target.generated)} (${count(Object.keys(files.generated).length, 'file')})`
        : '  written  nothing: see the errors below; earlier output was left as it was',
    );
  }
  if (services.length === 0)
    lines.push('Nothing was built: no document that could be read holds an operation of a known service.');
  lines.push(
    times.length === 0
      ? 'Nothing has changed since the last build.'
      : `Time: ${times.map(({ name, milliseconds }) => `${name} ${(milliseconds / 1000).toFixed(2)} s`).join(', ')}`,
  );
  lines.push(...problems(diagnostics));
  const [first] = services;
  if (first && isWritten(first)) {
    lines.push(
      `Next: open ${relative(current, first.target.generated)}/docs/README.md, or see where a value comes from:`,
      `  ${explainHint(first, relative(current, first.target.spec))}`,
    );
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

function isWritten({ files }: ServiceOutcome): boolean {
  return Object.keys(files.spec).length > 0;
}

function problems(diagnostics: readonly Diagnostic[]): string[] {
  const of = (severity: Diagnostic['severity']): Diagnostic[] =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity);
  const errors = of('error');
  const warnings = of('warning');
  const lines = [
    `Problems: ${count(errors.length, 'error')}, ${count(warnings.length, 'warning')}, ${of('info').length} repaired or noted`,
  ];
  const shown = [...errors, ...warnings].slice(0, FIRST);
  for (const diagnostic of shown) lines.push(printDiagnostic(diagnostic));
  const rest = errors.length + warnings.length - shown.length;
  if (rest > 0) lines.push(`... and ${rest} more; report.json counts them by code.`);
  return lines;
}

function explainHint({ id, summary }: ServiceOutcome, spec: string): string {
  const out = spec.startsWith('spec') ? '' : ` --out ${spec.replace(/\/?spec$/, '') || '.'}`;
  return `${COMMAND} explain ${id} ${summary.firstOperation ?? '/info/title'}${out}`;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;
}

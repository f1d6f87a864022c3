// The end of a build for a person: what was read, what was written where, how long it took, the first problems, what to do next.
import { relative } from 'node:path';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import type { BuiltService } from '../build/build-service.ts';
import type { StageTime } from '../progress.ts';
import { printDiagnostic } from './print-diagnostic.ts';

const FIRST = 5;

/** How this run was most likely started: from the tree, or from the installed package. */
const COMMAND = import.meta.url.endsWith('.ts') ? 'npm run tablespec --' : 'npx tablespec';

export interface Summary {
  built: readonly { service: BuiltService; target: { spec: string; generated: string } }[];
  diagnostics: readonly Diagnostic[];
  times: readonly StageTime[];
  current: string;
}

export function printSummary({ built, diagnostics, times, current }: Summary): void {
  const lines: string[] = [];
  for (const { service, target } of built) {
    const { report } = service;
    const place = (folder: string): string => `${relative(current, folder) || '.'}/`;
    lines.push(
      `${service.definition.title}: ${count(report.operations.length, 'operation')}, ${count(report.schemas, 'schema')}`,
      `  read     ${count(report.rows.read, 'table row')} (${report.rows.placed} placed, ${report.rows.explained} explained), ${count(report.tables.length, 'table')}, ${report.examples.parsed} of ${count(report.examples.read, 'example')} parsed`,
      service.spec.length > 0
        ? `  written  ${place(target.spec)} (${count(service.spec.length, 'file')}), ${place(target.generated)} (${count(service.generated.length, 'file')})`
        : '  written  nothing: see the errors below; earlier output was left as it was',
    );
  }
  if (built.length === 0) lines.push('Nothing was built: no document that could be read holds an operation of a known service.');
  lines.push(`Time: ${times.map(({ name, milliseconds }) => `${name} ${(milliseconds / 1000).toFixed(2)} s`).join(', ')}`);
  lines.push(...problems(diagnostics));
  const first = built[0];
  if (first && first.service.spec.length > 0) {
    lines.push(`Next: open ${relative(current, first.target.generated)}/docs/README.md, or see where a value comes from:`, `  ${explainHint(first.service, relative(current, first.target.spec))}`);
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

function problems(diagnostics: readonly Diagnostic[]): string[] {
  const of = (severity: Diagnostic['severity']): Diagnostic[] => diagnostics.filter((diagnostic) => diagnostic.severity === severity);
  const errors = of('error');
  const warnings = of('warning');
  const lines = [`Problems: ${count(errors.length, 'error')}, ${count(warnings.length, 'warning')}, ${of('info').length} repaired or noted`];
  const shown = [...errors, ...warnings].slice(0, FIRST);
  for (const diagnostic of shown) lines.push(printDiagnostic(diagnostic));
  const rest = errors.length + warnings.length - shown.length;
  if (rest > 0) lines.push(`... and ${rest} more; report.json counts them by code.`);
  return lines;
}

function explainHint(service: BuiltService, spec: string): string {
  const operation = service.report.operations[0];
  const pointer = operation ? `${operation.id}` : '/info/title';
  const out = spec.startsWith('spec') ? '' : ` --out ${spec.replace(/\/?spec$/, '') || '.'}`;
  return `${COMMAND} explain ${service.definition.id} ${pointer}${out}`;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;
}

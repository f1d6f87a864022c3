// The end of a build for a person: problems first, those that a person has to mend before those of the vendor's pages; then what was
// read and written, and what to do next.
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
  /** Print every problem, not the first few of those that a person has to mend. */
  verbose?: boolean | undefined;
}

export function printSummary({ services, diagnostics, times, current, verbose = false }: Summary): void {
  const built = services.some(isWritten);
  const lines = problems(diagnostics, { verbose, built });
  for (const service of services) {
    const { title, target, summary, files } = service;
    const left = leftOverWords(summary.words);
    const place = (folder: string): string => `${relative(current, folder) || '.'}/`;
    lines.push(
      `${title}: ${count(summary.operations, 'operation')}, ${count(summary.schemas, 'schema')}`,
      `  read     ${count(summary.rows.read, 'table row')} (${summary.rows.placed} placed, ${summary.rows.explained} explained), ${count(summary.tables, 'table')}, ${summary.examples.parsed} of ${count(summary.examples.read, 'example')} parsed`,
      ...(left === 0
        ? []
        : [`  words    ${count(left, 'figure')} and conditions of the descriptions on which no fact rests`]),
      ...(summary.profile === undefined ? [] : [`  profile  ${summary.profile} (another one: --profile)`]),
      isWritten(service)
        ? `  ${service.cached ? 'cached ' : 'written'}  ${place(target.spec)} (${count(Object.keys(files.spec).length, 'file')}), ${place(target.generated)} (${count(Object.keys(files.generated).length, 'file')})`
        : '  written  nothing: see the errors below; earlier output was left as it was',
    );
  }
  if (services.length === 0)
    lines.push('Nothing was built: no document that could be read holds an operation of a known service.');
  lines.push(...counts(diagnostics));
  lines.push(
    times.length === 0
      ? 'Nothing has changed since the last build.'
      : `Time: ${times.map(({ name, milliseconds }) => `${name} ${(milliseconds / 1000).toFixed(2)} s`).join(', ')}`,
  );
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

/** What names a place inside of a document is about the vendor's pages; whole files and what a maintainer's files lack are not. */
function isOfDocuments({ code, at, severity }: Diagnostic): boolean {
  const isInside = at !== undefined && (at.section !== undefined || at.line !== undefined || at.page !== undefined);
  return severity === 'warning' && isInside && code !== 'operation-id-made';
}

/** Where nothing was built, what is wrong with the documents is what a person has to see. */
function problems(
  diagnostics: readonly Diagnostic[],
  { verbose, built }: { verbose: boolean; built: boolean },
): string[] {
  const stated = diagnostics.filter(({ severity }) => severity !== 'info');
  const own = built ? stated.filter((diagnostic) => !isOfDocuments(diagnostic)) : stated;
  // The worst stands last, where a person looks first.
  const listed = [...(verbose ? stated : own)].sort((a, b) => rank(a) - rank(b));
  const shown = verbose ? listed : listed.slice(-FIRST);
  const rest = listed.length - shown.length;
  return [
    ...(rest > 0 ? [`... and ${rest} more before these; --verbose prints all.`] : []),
    ...shown.map(printDiagnostic),
  ];
}

function rank({ severity }: Diagnostic): number {
  return severity === 'error' ? 1 : 0;
}

function counts(diagnostics: readonly Diagnostic[]): string[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning');
  const ofDocuments = warnings.filter(isOfDocuments).length;
  const noted = diagnostics.filter(({ severity }) => severity === 'info').length;
  return [
    `Yours to decide: ${count(errors, 'error')}, ${count(warnings.length - ofDocuments, 'warning')}.`,
    ...(ofDocuments + noted > 0
      ? [
          `The vendor's pages: ${count(ofDocuments, 'defect')}, ${noted} repaired or noted; see defects.md beside the specification, or --verbose.`,
        ]
      : []),
  ];
}

function explainHint({ id, summary }: ServiceOutcome, spec: string): string {
  const out = spec.startsWith('spec') ? '' : ` --out ${spec.replace(/\/?spec$/, '') || '.'}`;
  return `${COMMAND} explain ${id} ${summary.firstOperation ?? '/info/title'}${out}`;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;
}

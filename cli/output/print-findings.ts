// What the checks found in a document, in the form that a person, a program, an editor or a code host reads.
import { relative } from 'node:path';
import type { CheckedFile } from '../../pipeline/check/check-files.ts';
import type { Diagnostic, Severity } from '../../scraper/diagnostics/diagnostic.ts';
import { type View, visible } from '../../scraper/diagnostics/print-diagnostic.ts';
import { printGithubAnnotation } from '../../spec/github-annotation.ts';
import { printSarifLog, SEVERITY_LEVELS } from '../../spec/sarif.ts';

export const findingForms = ['text', 'json', 'sarif', 'github'] as const;
export type FindingForm = (typeof findingForms)[number];

interface Printing {
  /** Where paths begin. */
  current: string;
  /** Places that are printed, over all rules. Each rule has one at least. */
  most: number;
  /** Colours of text; plain if absent. */
  paint?: View['paint'];
}

export function printFindings(files: readonly CheckedFile[], form: FindingForm, printing: Printing): string {
  switch (form) {
    case 'text':
      return files.map((file) => printText(file, printing)).join('\n');
    case 'json':
      return `${JSON.stringify({ schemaVersion: 1, files: files.map((file) => toJson(file, printing)) }, null, 1)}\n`;
    case 'sarif':
      return printSarif(files, printing);
    case 'github':
      return files.map((file) => printAnnotations(file, printing)).join('');
  }
}

/** Rules with what they found, errors first, the most frequent first; the count is what a reader sees first. */
function byRule(diagnostics: readonly Diagnostic[]): (readonly [Diagnostic, readonly Diagnostic[]])[] {
  const rules = new Map<string, Diagnostic[]>();
  for (const finding of diagnostics) {
    const found = rules.get(finding.code);
    if (found) found.push(finding);
    else rules.set(finding.code, [finding]);
  }
  const severities: readonly Severity[] = ['error', 'warning', 'info'];
  return [...rules.values()]
    .map((found) => [found[0] as Diagnostic, found] as const)
    .sort(
      ([one, first], [other, second]) =>
        severities.indexOf(one.severity) - severities.indexOf(other.severity) || second.length - first.length,
    );
}

function printText(file: CheckedFile, { current, most, paint = (word) => word }: Printing): string {
  const path = relative(current, file.path);
  const rules = byRule(file.diagnostics);
  const shown = share(
    rules.map(([, found]) => found.length),
    most,
  );
  const lines = rules.flatMap(([{ severity, code, help }, found], index) => {
    const left = found.length - (shown[index] as number);
    return [
      `${paint(severity, severity)} ${paint(code, 'code')}: ${found.length} ${found.length === 1 ? 'place' : 'places'}`,
      ...found
        .slice(0, shown[index])
        .flatMap((finding) => [
          `  ${placeOf(finding, file, path)}  ${visible(finding.message)}`,
          `    in ${visible(finding.pointer === undefined || finding.pointer === '' ? 'the document' : finding.pointer)}`,
        ]),
      ...(left > 0 ? [`  ... and ${left} more (--max-problems 0 shows all)`] : []),
      `  ${help}`,
      '',
    ];
  });
  const count = (severity: Severity, noun: string): string => {
    const number = file.diagnostics.filter((finding) => finding.severity === severity).length;
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
  };
  const accepted = file.ignored === 0 ? '' : ` (${file.ignored} more are ignored)`;
  return `${[...lines, `${path}: ${count('error', 'error')}, ${count('warning', 'warning')}${accepted}`].join('\n')}\n`;
}

/** So many of each that all together are at most so many, with one of each at least; 0 is all. */
function share(counts: readonly number[], most: number): number[] {
  if (most === 0) return [...counts];
  let left = Math.max(0, most - counts.length);
  return counts.map((count) => {
    const further = Math.min(count - 1, left);
    left -= further;
    return 1 + further;
  });
}

/** "openapi.yaml:12:5", which editors open. */
function placeOf({ pointer }: Diagnostic, { locate }: CheckedFile, path: string): string {
  const place = locate(pointer ?? '');
  return place ? `${path}:${place.line}:${place.column}` : path;
}

function toJson(file: CheckedFile, { current }: Printing): object {
  return {
    file: relative(current, file.path),
    ignored: file.ignored,
    problems: file.diagnostics.map(({ code, severity, message, help, pointer = '' }) => ({
      rule: code,
      severity,
      message,
      help,
      pointer,
      ...file.locate(pointer),
    })),
  };
}

function printSarif(files: readonly CheckedFile[], { current }: Printing): string {
  const rules = byRule(files.flatMap(({ diagnostics }) => diagnostics)).map(([{ code, severity, help }]) => ({
    id: code,
    title: code.replaceAll('-', ' '),
    help,
    level: SEVERITY_LEVELS[severity],
  }));
  const results = files.flatMap((file) =>
    file.diagnostics.map(({ code, severity, message, pointer = '' }) => ({
      rule: code,
      level: SEVERITY_LEVELS[severity],
      message,
      document: relative(current, file.path).replaceAll('\\', '/'),
      ...file.locate(pointer),
      names: [{ fullyQualifiedName: pointer, kind: 'value' }],
    })),
  );
  return printSarifLog(rules, results);
}

function printAnnotations(file: CheckedFile, { current, most }: Printing): string {
  const path = relative(current, file.path);
  const shown = most === 0 ? file.diagnostics : file.diagnostics.slice(0, most);
  return shown
    .map(({ code, severity, message, pointer = '' }) => {
      const level = severity === 'info' ? 'notice' : severity;
      const place = { file: path, ...file.locate(pointer) };
      return `${visible(printGithubAnnotation({ level, title: code, message: `${message} (${pointer})`, ...place }))}\n`;
    })
    .join('');
}

// What another build changed, for a person who is editing: files, and what there is to say that was not said before.
import { join, relative } from 'node:path';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import type { ServiceOutcome } from '../../pipeline/build/build-task.ts';
import { isComplete } from '../../pipeline/cache/written-files.ts';
import { printDiagnosticIn } from '../../scraper/diagnostics/print-diagnostic.ts';
import { viewFor } from './view.ts';

const FIRST = 5;

interface Said {
  services: readonly ServiceOutcome[];
  diagnostics: readonly Diagnostic[];
}

export interface RebuildOptions {
  /** How long it took. */
  milliseconds: number;
  /** Paths are printed from here. */
  current: string;
  /** What the documents are read from. */
  sources?: readonly string[] | undefined;
}

/** `before.services` are as they were last written. */
export function printRebuild(before: Said, now: Said, { milliseconds, current, sources }: RebuildOptions): string {
  const written = now.services.filter(isComplete);
  const failed = now.services.filter((service) => !isComplete(service)).map(({ id }) => id);
  const files = written
    .flatMap((service) =>
      changedFiles(
        before.services.find(({ id }) => id === service.id),
        service,
      ),
    )
    .map((file) => `  ${relative(current, file)}`);
  const view = viewFor({ current, sources });
  const found = notIn(before.diagnostics, now.diagnostics);
  const gone = notIn(now.diagnostics, before.diagnostics);
  return [
    `Built again in ${(milliseconds / 1000).toFixed(2)} s: ${files.length === 0 ? 'no file differs' : `${files.length} ${files.length === 1 ? 'file differs' : 'files differ'}`}`,
    ...listed(files),
    ...(failed.length > 0 || written.length === 0
      ? [
          `Nothing was written${failed.length > 0 ? ` of ${failed.join(', ')}` : ''}: see the errors; earlier output was left as it was.`,
        ]
      : []),
    ...(found.length > 0
      ? [`New problems: ${found.length}`, ...listed(found.map((one) => printDiagnosticIn(one, view)))]
      : []),
    ...(gone.length > 0 ? [`Problems that are gone: ${gone.length}`] : []),
    '',
  ].join('\n');
}

/** Errors and warnings of the second list; errors first. */
function notIn(first: readonly Diagnostic[], second: readonly Diagnostic[]): Diagnostic[] {
  const known = new Set(first.map(keyOf));
  const others = second.filter((diagnostic) => diagnostic.severity !== 'info' && !known.has(keyOf(diagnostic)));
  return [
    ...others.filter(({ severity }) => severity === 'error'),
    ...others.filter(({ severity }) => severity !== 'error'),
  ];
}

function listed(lines: readonly string[]): string[] {
  return lines.length > FIRST ? [...lines.slice(0, FIRST), `  ... and ${lines.length - FIRST} more`] : [...lines];
}

/** Paths of files that are new, gone or have another content. */
function changedFiles(before: ServiceOutcome | undefined, { target, files }: ServiceOutcome): string[] {
  return (['spec', 'generated'] as const).flatMap((place) => {
    const earlier = before?.files[place] ?? {};
    const names = new Set([...Object.keys(earlier), ...Object.keys(files[place])]);
    return [...names].filter((name) => earlier[name] !== files[place][name]).map((name) => join(target[place], name));
  });
}

/** A row more moves the lines of all that stand behind it; their problems are the same. */
function keyOf({ code, message, pointer, at }: Diagnostic): string {
  return JSON.stringify([code, message, pointer, at?.document, at?.section, at?.table]);
}

// What another build changed, for a person who is editing: files, and what there is to say that was not said before.
import { join, relative } from 'node:path';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import type { ServiceOutcome } from '../build/build-task.ts';
import { printDiagnostic } from './print-diagnostic.ts';

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
}

export function printRebuild(before: Said, now: Said, { milliseconds, current }: RebuildOptions): string {
  const files = now.services.flatMap((service) => changedFiles(before.services.find(({ id }) => id === service.id), service)).map((file) => relative(current, file));
  const known = new Set(before.diagnostics.map(keyOf));
  const still = new Set(now.diagnostics.map(keyOf));
  const found = now.diagnostics.filter((diagnostic) => diagnostic.severity !== 'info' && !known.has(keyOf(diagnostic)));
  const gone = before.diagnostics.filter((diagnostic) => diagnostic.severity !== 'info' && !still.has(keyOf(diagnostic)));
  const failed = now.services.some(({ files: { spec } }) => Object.keys(spec).length === 0) || now.services.length === 0;
  const changed = failed ? 'nothing was written, earlier output was left as it was' : `${files.length === 0 ? 'no file differs' : `${files.length} ${files.length === 1 ? 'file differs' : 'files differ'}`}`;
  return [
    `Built again in ${(milliseconds / 1000).toFixed(2)} s: ${changed}`,
    ...listed(failed ? [] : files.map((file) => `  ${file}`)),
    ...(found.length > 0 ? [`New problems: ${found.length}`, ...listed(found.map(printDiagnostic))] : []),
    ...(gone.length > 0 ? [`Problems that are gone: ${gone.length}`] : []),
    '',
  ].join('\n');
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

function keyOf(diagnostic: Diagnostic): string {
  return JSON.stringify(diagnostic);
}

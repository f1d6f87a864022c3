// The end of a build for a person: what was read and written, what is theirs to decide and how much the vendor's pages have; errors
// last, or what to do next.
import { append } from '../../scraper/diagnostics/append.ts';
import { join, relative } from 'node:path';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import type { ServiceOutcome } from '../../pipeline/build/build-task.ts';
import type { StageTime } from '../../pipeline/progress.ts';
import { emptySourcesWords } from '../../pipeline/services/empty-sources.ts';
import { projectFolder } from '../../pipeline/services/package-root.ts';
import { leftOverWords } from '../../scraper/interpret/phrases/common/words.ts';
import { stepsAfterBuild } from './next-steps.ts';
import { printDiagnosticIn, type View, visibleLines } from '../../scraper/diagnostics/print-diagnostic.ts';
import { viewFor } from './view.ts';

const FIRST = 5;

export interface Summary {
  services: readonly ServiceOutcome[];
  diagnostics: readonly Diagnostic[];
  times: readonly StageTime[];
  current: string;
  /** What the documents were read from. */
  sources?: readonly string[] | undefined;
  /** Print every problem, not the first few of those that a person has to mend. */
  verbose?: boolean | undefined;
  /** What makes sense after it; that of a build if absent. */
  next?: (service: ServiceOutcome, current: string) => readonly string[];
}

export function printSummary(summary: Summary): void {
  const { services, diagnostics, times, current, sources = [], verbose = false, next = stepsAfterBuild } = summary;
  const kinds = sorted(services, diagnostics);
  const print = printerOf(summary);
  const lines = printed(verbose ? [...kinds.ofDocuments, ...kinds.accepted, ...kinds.own] : kinds.own, verbose, print);
  const errors = printed(kinds.errors, verbose, print);
  /** Fit for a terminal already, and coloured for it. */
  const painted = new Set([...lines, ...errors]);
  for (const service of services) {
    const { title, target, summary: read, files } = service;
    const left = leftOverWords(read.words);
    const place = (folder: string): string => `${relative(current, folder) || '.'}/`;
    append(lines, [
      `${title}: ${count(read.operations, 'operation')}, ${count(read.schemas, 'schema')}`,
      `  read     ${count(read.rows.read, 'table row')} (${plain(read.rows.placed)} placed, ${plain(read.rows.explained)} explained), ${count(read.tables, 'table')}, ${plain(read.examples.parsed)} of ${count(read.examples.read, 'example')} parsed`,
      ...(left === 0
        ? []
        : [
            `  words    ${count(left, 'figure or condition', 'figures or conditions')} of the descriptions became no fact of the specification`,
          ]),
      ...(madeIds(service) === 0
        ? []
        : [`  ids      made for ${count(madeIds(service), 'operation')}; tablespec init keeps them in a file`]),
      ...(read.profile === undefined ? [] : [`  profile  ${read.profile} (another one: --profile)`]),
      isWritten(service)
        ? `  ${service.cached ? 'cached ' : 'written'}  ${place(target.spec)} (${count(Object.keys(files.spec).length, 'file')}), ${place(target.generated)} (${count(Object.keys(files.generated).length, 'file')})`
        : '  written  nothing: see the errors below; earlier output was left as it was',
    ]);
  }
  const others = otherServices(diagnostics);
  if (services.length > 0 && others !== undefined) lines.push(`Passed over: ${others}.`);
  lines.push(
    times.length === 0
      ? 'Nothing has changed since the last build.'
      : `Time: ${times.map(({ name, milliseconds }) => `${name} ${(milliseconds / 1000).toFixed(2)} s`).join(', ')}`,
  );
  append(lines, counts(kinds, services));
  const [first] = services;
  const empty = first ? undefined : emptySourcesWords(sources, projectFolder(current));
  if (!first)
    lines.push(
      others !== undefined
        ? `Nothing was built: ${others}. Name one of them with --service.`
        : diagnostics.some(({ code }) => code === 'operation-without-service')
          ? 'Nothing was built: whose operations these are is not known. Run it again with --service and an id of your own, such as --service my-service.'
          : empty !== undefined
            ? `Nothing was built: ${empty}. Name the pages of the documentation, or their folder, with --source.`
            : kinds.errors.length > 0
              ? 'Nothing was built: see the errors below.'
              : 'Nothing was built: no document that could be read holds an operation of a known service.',
    );
  if (kinds.errors.length > 0) append(lines, errors);
  else if (first && isWritten(first)) append(lines, next(first, current));
  process.stdout.write(`${lines.map((line) => (painted.has(line) ? line : visibleLines(line))).join('\n')}\n`);
}

/** Documents of other services than the one asked for are passed over: without a word, nobody would know where they went. */
function otherServices(diagnostics: readonly Diagnostic[]): string | undefined {
  const others = diagnostics.filter(({ code }) => code === 'operation-of-other-service');
  const named = [...new Set(others.map(({ facts }) => String(facts['service'])))].sort();
  return others.length === 0
    ? undefined
    : `${count(others.length, 'document')} of other services (${named.join(', ')})`;
}

function isWritten({ files }: ServiceOutcome): boolean {
  return Object.keys(files.spec).length > 0;
}

interface Problems {
  errors: readonly Diagnostic[];
  /** Warnings that a person has to look at. */
  own: readonly Diagnostic[];
  /** The same, which the baseline of the service allows. */
  accepted: readonly Diagnostic[];
  /** Warnings about what stands on the vendor's pages. */
  ofDocuments: readonly Diagnostic[];
  noted: number;
}

function sorted(services: readonly ServiceOutcome[], diagnostics: readonly Diagnostic[]): Problems {
  const allowed = new Set(services.filter(({ hasBaseline }) => hasBaseline).flatMap(withinBaseline));
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning');
  // Where nothing was built, what is wrong with the documents is what a person has to see.
  const ofDocuments = services.some(isWritten) ? warnings.filter(isOfDocuments) : [];
  const left = new Set(ofDocuments);
  const unfounded = new Set(services.filter(({ withoutFolder }) => withoutFolder).flatMap(ofMissingFiles));
  const rest = warnings.filter((warning) => !left.has(warning) && !unfounded.has(warning));
  return {
    errors: diagnostics.filter(({ severity }) => severity === 'error'),
    own: rest.filter((warning) => !allowed.has(warning)),
    accepted: rest.filter((warning) => allowed.has(warning)),
    ofDocuments,
    noted: diagnostics.filter(({ severity }) => severity === 'info').length,
  };
}

/** What is said of a service, but for the kinds of which there are more than the baseline allows: one of them is new. */
function withinBaseline({ diagnostics }: ServiceOutcome): Diagnostic[] {
  const beyond = new Set(
    diagnostics.flatMap(({ code, facts }) => (code === 'baseline-exceeded' ? [facts['code']] : [])),
  );
  return diagnostics.filter(({ code }) => !beyond.has(code));
}

/** At a place inside of a document, but for its maintainer to mend: with a name, with one page more. */
const ABOUT_SOURCES: ReadonlySet<string> = new Set(['operation-id-made', 'object-undescribed']);

/** What names a place inside of a document is about the vendor's pages; whole files and what a maintainer's files lack are not. */
function isOfDocuments({ code, at }: Diagnostic): boolean {
  const isInside = at !== undefined && (at.section !== undefined || at.line !== undefined || at.page !== undefined);
  return isInside && !ABOUT_SOURCES.has(code);
}

/** A diagnostic as a person reads it. Editions of services bear one name: of what belongs to a service, the document lies in its folder. */
function printerOf({ services, current, sources }: Summary): (diagnostic: Diagnostic) => string {
  const owners = new Map(services.flatMap(({ id, diagnostics }) => diagnostics.map((one) => [one, id] as const)));
  const views = new Map<string | undefined, View>();
  return (diagnostic) => {
    const owner = owners.get(diagnostic);
    const near = owner === undefined ? undefined : join(projectFolder(current), 'spec', owner);
    const view = views.get(owner) ?? viewFor({ current, sources, near });
    views.set(owner, view);
    return printDiagnosticIn(diagnostic, view);
  };
}

function printed(problems: readonly Diagnostic[], verbose: boolean, print: (one: Diagnostic) => string): string[] {
  const shown = verbose ? problems : problems.slice(0, FIRST);
  const rest = problems.length - shown.length;
  return [...(rest > 0 ? [`... ${rest} more like these; --verbose prints all.`] : []), ...shown.map(print)];
}

/** What files of a maintainer could mend, where there are none. */
function ofMissingFiles({ diagnostics }: ServiceOutcome): Diagnostic[] {
  return diagnostics.filter(({ code, facts }) => code === 'operation-id-made' || facts['rule'] === 'tag-description');
}

function madeIds({ withoutFolder, diagnostics }: ServiceOutcome): number {
  return withoutFolder ? diagnostics.filter(({ code }) => code === 'operation-id-made').length : 0;
}

function counts(
  { errors, own, accepted, ofDocuments, noted }: Problems,
  services: readonly ServiceOutcome[],
): string[] {
  const written = services.filter(isWritten);
  const defects = written.reduce((sum, { summary }) => sum + summary.defects, 0);
  const before =
    accepted.length === 0
      ? ''
      : ` (${accepted.length} more ${accepted.length === 1 ? 'is' : 'are'} accepted in baseline.json)`;
  return [
    `Yours to decide: ${count(errors.length, 'error')}, ${count(own.length, 'warning')}${before}.`,
    ...(defects > 0
      ? [`The vendor's pages: ${count(defects, 'defect')}, listed in defects.md beside the specification.`]
      : []),
    ...(ofDocuments.length + noted > 0
      ? [
          `Reading them: ${count(ofDocuments.length, 'warning')}${ofDocuments.length > 0 ? ' (--verbose prints them)' : ''}, ${count(noted, 'note')}.`,
        ]
      : []),
  ];
}

function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${plain(number)} ${number === 1 ? noun : plural}`;
}

function plain(number: number): string {
  return number.toLocaleString('en-US');
}

// The text of a proposed change: what changed, what could not be read, what a person has to look at.
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import type { Operation } from '../../scraper/reference/reference-model.ts';
import type { Change } from '../../spec/diff/change.ts';
import { countWords } from '../../spec/diff/change-words.ts';
import type { ProvenanceSides } from '../../spec/diff/change-source.ts';
import { escapeMarkdown, printMarkdown } from '../../spec/diff/print-markdown.ts';
import { type NamedOperation, printNames } from '../../spec/print-names.ts';
import type { LinkTo } from '../release/source-links.ts';
import type { DamagedPage } from './set-aside-damaged.ts';
import { HEADINGS } from './summary-headings.ts';

export interface RefreshSummary {
  title: string;
  changes: readonly Change[];
  provenance: ProvenanceSides;
  kept: readonly Operation[];
  /** Pages that were not believed, and the service they belong to. */
  damaged: readonly DamagedPage[];
  service: string;
  /** Aliases that were written into names.yaml. */
  aliases: ReadonlyMap<string, string | null>;
  /** Operations that names.yaml did not know, with the ids that the rule makes. */
  added: readonly NamedOperation[];
  /** Whether those ids were written. */
  isAccepted: boolean;
  /** Entries of glossary and corrections that stand under a new name now. */
  moved: readonly string[];
  /** Entries of the glossary that matched nothing any more and were taken out. */
  dropped: readonly string[];
  /** Of reading and fetching. */
  diagnostics: readonly Diagnostic[];
  /** Errors of the build. */
  faults: readonly Diagnostic[];
  link: LinkTo;
  /** False where they kept it from writing anything. */
  isWritten: boolean;
}

/** Pages that were not to be had. */
const SET_ASIDE: ReadonlySet<string> = new Set(['page-stale']);

/** Where nothing was written, and why. */
export function printRefusal(title: string, diagnostics: readonly Diagnostic[]): string {
  const reasons = diagnostics.filter(({ severity }) => severity === 'error');
  return [`# ${escapeMarkdown(title)}`, '', ...reasons.flatMap(({ message, help }) => [message, help]), ''].join('\n');
}

export function printRefreshSummary({
  title,
  changes,
  provenance,
  kept,
  damaged,
  service,
  aliases,
  diagnostics,
  faults,
  link,
  isWritten,
  added,
  isAccepted,
  moved,
  dropped,
}: RefreshSummary): string {
  const pages = diagnostics.filter(
    ({ code, severity, at }) => (severity === 'error' || SET_ASIDE.has(code)) && at !== undefined,
  );
  const lines = [
    `# ${escapeMarkdown(title)}`,
    '',
    !isWritten
      ? 'The build failed; nothing was written.'
      : changes.length === 0
        ? 'Nothing changed for users of the API.'
        : `${countWords(changes)}.`,
    '',
    ...list(
      'faults',
      faults.map(({ code, message }) => `\`${code}\`: ${escapeMarkdown(message)}`),
    ),
    ...decisions(damaged, service),
    ...list(
      'unread',
      pages.map(({ at, message }) => `${escapeMarkdown(at?.document ?? '')}: ${escapeMarkdown(message)}`),
    ),
    ...list(
      'unstated',
      diagnostics.filter(({ code }) => code === 'mandatory-unstated').map(({ message }) => escapeMarkdown(message)),
    ),
    ...list(
      'kept',
      kept.map(({ method, path }) => `${method.toUpperCase()} ${escapeMarkdown(path)}`),
    ),
    ...newNames(added, isAccepted),
    ...list('moved', moved.map(escapeMarkdown)),
    ...list('dropped', dropped.map(escapeMarkdown)),
    ...list(
      'gone',
      [...aliases].map(
        ([old, now]) => `${old}: ${now === null ? 'nothing took its place' : `now ${now}, kept as an alias`}`,
      ),
    ),
  ];
  return `${`${lines.join('\n')}\n${printMarkdown(changes, { provenance, level: 2, link })}`.trimEnd()}\n`;
}

function list(section: keyof typeof HEADINGS, entries: readonly string[]): string[] {
  return entries.length === 0 ? [] : [`## ${HEADINGS[section]}`, '', ...entries.map((entry) => `- ${entry}`), ''];
}

/** Pages that a person has to look at, and what to do then. */
function decisions(damaged: readonly DamagedPage[], service: string): string[] {
  if (damaged.length === 0) return [];
  const words = `These pages lost what they had, and nothing on them says why, so their operations stay as they were last read. Look at them. Where the API is what they say now, run \`tablespec refresh ${service} --complete\`: then what the documents lack is gone. Where they are damaged, run it again when they are whole.`;
  const entries = damaged.map(
    ({ document, reason, last: { method, path } }) =>
      `${method.toUpperCase()} ${escapeMarkdown(path)} (${escapeMarkdown(document)}): ${escapeMarkdown(reason)}`,
  );
  const [heading = '', blank = '', ...listed] = list('decide', entries);
  return [heading, blank, words, '', ...listed];
}

/** As a block to copy where a person still has to. */
function newNames(added: readonly NamedOperation[], isAccepted: boolean): string[] {
  if (added.length === 0) return [];
  const words = isAccepted
    ? 'Their ids were made by rule and written into names.yaml:'
    : 'names.yaml has no id for them. Copy these, or others, or run refresh again with --accept:';
  return [
    `## ${HEADINGS.added}`,
    '',
    words,
    '',
    '```yaml',
    printNames('', added).trimEnd().replaceAll('```', ''),
    '```',
    '',
  ];
}

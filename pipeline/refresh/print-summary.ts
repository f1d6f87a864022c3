// The text of a proposed change: what changed, what could not be read, what a person has to look at.
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import type { Operation } from '../../scraper/reference/reference-model.ts';
import type { Change } from '../../spec/diff/change.ts';
import { countWords } from '../../spec/diff/change-words.ts';
import type { ProvenanceSides } from '../../spec/diff/change-source.ts';
import { escapeMarkdown, printMarkdown } from '../../spec/diff/print-markdown.ts';
import { sourceLink } from '../release/changelog.ts';

export interface RefreshSummary {
  title: string;
  changes: readonly Change[];
  provenance: ProvenanceSides;
  kept: readonly Operation[];
  /** Aliases that were written into names.yaml. */
  aliases: ReadonlyMap<string, string | null>;
  /** Of reading and fetching. */
  diagnostics: readonly Diagnostic[];
  /** Errors of the build. */
  faults: readonly Diagnostic[];
  /** False where they kept it from writing anything. */
  isWritten: boolean;
}

export function printRefreshSummary({
  title,
  changes,
  provenance,
  kept,
  aliases,
  diagnostics,
  faults,
  isWritten,
}: RefreshSummary): string {
  const pages = diagnostics.filter(
    ({ code, severity, at }) => (severity === 'error' || code === 'page-stale') && at !== undefined,
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
    ...(faults.length === 0
      ? []
      : [
          '## Errors of the build',
          '',
          ...faults.map(({ code, message }) => `- \`${code}\`: ${escapeMarkdown(message)}`),
          '',
        ]),
    ...(pages.length === 0
      ? []
      : [
          '## Could not be read again',
          '',
          ...pages.map(({ at, message }) => `- ${escapeMarkdown(at?.document ?? '')}: ${escapeMarkdown(message)}`),
          '',
        ]),
    ...(kept.length === 0
      ? []
      : [
          '## Kept from the last edition',
          '',
          ...kept.map(({ method, path }) => `- ${method.toUpperCase()} ${escapeMarkdown(path)}`),
          '',
        ]),
    ...(aliases.size === 0
      ? []
      : [
          '## Names that went',
          '',
          ...[...aliases].map(
            ([old, now]) => `- ${old}: ${now === null ? 'nothing took its place' : `now ${now}, kept as an alias`}`,
          ),
          '',
        ]),
  ];
  return `${lines.join('\n')}${printMarkdown(changes, { provenance, level: 2, link: sourceLink })}`.trimEnd() + '\n';
}

// Changes → Markdown for a changelog or the text of a proposed change: one section per class, each change with its place in the documents.
import type { Position } from '../../scraper/diagnostics/position.ts';
import { type Change, changeClasses } from './change.ts';
import { type ProvenanceSides, sourceOf } from './change-source.ts';
import { byRule, causeWords, CLASS_TITLES, placeWords, reachWords } from './change-words.ts';
import { alone, type ChangeGroup, groupChanges } from './group-changes.ts';

export interface PrintMarkdownOptions {
  provenance: ProvenanceSides;
  /** Heading level of a class. */
  level: number;
  /** Link to a table of the documents; the place alone where it has none. */
  link?: (at: Position) => string | undefined;
  /** Every change on a line of its own; one line for each fact otherwise. */
  full?: boolean;
  /** Changes of documentation are summed up beyond this many. */
  most?: number;
}

const MOST_WORDS = 20;

export function printMarkdown(changes: readonly Change[], options: PrintMarkdownOptions): string {
  const lines: string[] = [];
  for (const class_ of changeClasses) {
    const own = changes.filter((change) => change.class === class_);
    if (own.length === 0) continue;
    lines.push(`${'#'.repeat(options.level)} ${CLASS_TITLES[class_]}`, '');
    if (class_ === 'documentation' && own.length > (options.most ?? MOST_WORDS)) {
      for (const group of byRule(own)) lines.push(`- ${group.changes.length} of the rule \`${group.rule}\``);
    } else
      for (const group of options.full ? own.map(alone) : groupChanges(own))
        lines.push(`- ${groupLine(group, options)}`);
    lines.push('');
  }
  return lines.join('\n');
}

function groupLine(group: ChangeGroup, options: PrintMarkdownOptions): string {
  const { change } = group;
  const cause = causeWords(change);
  const source = sourceWords(change, options);
  const details = [
    ...reachWords(group).map(escapeMarkdown),
    ...(source === undefined ? [] : [source]),
    ...(cause === undefined ? [] : [cause]),
  ];
  return `**${escapeMarkdown(placeWords(group.places))}**: ${escapeMarkdown(change.message)} (${[`\`${change.rule}\``, ...details].join('; ')})`;
}

/** The place in words, as a link where it has an address. Lines of the old edition have none: the file is another one by now. */
function sourceWords(change: Change, { provenance, link }: PrintMarkdownOptions): string | undefined {
  const source = sourceOf(change, provenance);
  if (!source) return undefined;
  const { document, section, table, row } = source.at.original ?? source.at;
  const words = [
    document,
    section,
    table === undefined || table.startsWith('#') ? undefined : `table ${table}`,
    row === undefined ? undefined : `row ${row}`,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
  const address = source.side === 'after' ? link?.(source.at) : undefined;
  return address === undefined
    ? escapeMarkdown(words)
    : `[${escapeMarkdown(words)}](<${address.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;
}

/** Text of a document as text: no markup, no line of its own. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g, ' ')
    .replace(/[\\|<>*_`[\]#~&]/g, '\\$&');
}

// Changes for a person at a terminal: the worst first, each with the operations it reaches and the row of the documents it comes from.
import { append } from '../../scraper/diagnostics/append.ts';
import type { Provenance } from '../../spec/build/spec-build.ts';
import { type Change, changeClasses } from '../../spec/diff/change.ts';
import { sourceOf } from '../../spec/diff/change-source.ts';
import { byRule, causeWords, CLASS_TITLES, countWords, placeWords, reachWords } from '../../spec/diff/change-words.ts';
import { alone, type ChangeGroup, groupChanges } from '../../spec/diff/group-changes.ts';
import { printPosition, visible } from '../../scraper/diagnostics/print-diagnostic.ts';

const MOST_WORDS = 10;

export interface ChangeSides {
  before: { label: string; provenance?: Provenance | undefined };
  after: { label: string; provenance?: Provenance | undefined };
}

/** `full`: every change on a line of its own; one line for each fact otherwise. */
export function printChanges(changes: readonly Change[], sides: ChangeSides, full = false): string {
  const lines = [
    `${sides.before.label} → ${sides.after.label}: ${changes.length === 0 ? 'nothing changed' : countWords(changes)}`,
  ];
  for (const class_ of changeClasses) {
    const own = changes.filter((change) => change.class === class_);
    if (own.length === 0) continue;
    lines.push('', CLASS_TITLES[class_]);
    // What changes only words is told in full as JSON and Markdown.
    if (class_ !== 'documentation' || own.length <= MOST_WORDS)
      for (const group of full ? own.map(alone) : groupChanges(own)) append(lines, groupLines(group, sides));
    else
      for (const { rule, changes: group } of byRule(own))
        lines.push(`  ${rule}: ${group.length}, the first at ${group[0]?.place}`);
  }
  return `${lines.map(visible).join('\n')}\n`;
}

function groupLines(group: ChangeGroup, sides: ChangeSides): string[] {
  const { change } = group;
  const source = sourceOf(change, { before: sides.before.provenance, after: sides.after.provenance });
  const cause = causeWords(change);
  const details = [
    change.rule,
    ...reachWords(group),
    ...(source ? [printPosition(source.at.original ?? source.at)] : []),
    ...(cause === undefined ? [] : [cause]),
  ];
  return [`  ${placeWords(group.places)}: ${change.message}`, `      ${details.join('; ')}`];
}

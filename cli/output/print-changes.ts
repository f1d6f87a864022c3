// Changes for a person at a terminal: the worst first, each with the operations it reaches and the row of the documents it comes from.
import { append } from '../../scraper/diagnostics/append.ts';
import type { Provenance } from '../../spec/build/spec-build.ts';
import { type Change, changeClasses } from '../../spec/diff/change.ts';
import { sourceOf } from '../../spec/diff/change-source.ts';
import { byRule, causeWords, CLASS_TITLES, countWords, placeWords, reachWords } from '../../spec/diff/change-words.ts';
import { alone, type ChangeGroup, groupChanges } from '../../spec/diff/group-changes.ts';
import { type Emphasis, printPosition, type View, visible } from '../../scraper/diagnostics/print-diagnostic.ts';

const MOST_WORDS = 10;

export interface ChangeSides {
  before: { label: string; provenance?: Provenance | undefined };
  after: { label: string; provenance?: Provenance | undefined };
}

type Side = 'before' | 'after';

/** `full`: every change on a line of its own; one line for each fact otherwise. */
export function printChanges(
  changes: readonly Change[],
  sides: ChangeSides,
  { full = false, views = { before: {}, after: {} } }: { full?: boolean; views?: Readonly<Record<Side, View>> } = {},
): string {
  const lines = [
    `${sides.before.label} → ${sides.after.label}: ${changes.length === 0 ? 'nothing changed' : countWords(changes)}`,
  ];
  for (const class_ of changeClasses) {
    const own = changes.filter((change) => change.class === class_);
    if (own.length === 0) continue;
    lines.push('', CLASS_TITLES[class_]);
    // What changes only words is told in full as JSON and Markdown.
    if (class_ !== 'documentation' || own.length <= MOST_WORDS)
      for (const group of full ? own.map(alone) : groupChanges(own)) append(lines, groupLines(group, sides, views));
    else
      for (const { rule, changes: group } of byRule(own))
        lines.push(`  ${rule}: ${group.length}, the first at ${group[0]?.place}`);
  }
  return `${lines.map((line) => painted(visible(line), views.after)).join('\n')}\n`;
}

const COLOURS: Readonly<Record<string, Emphasis>> = { breaking: 'error', risk: 'warning' };

/** The titles of what a reader has to act on. */
function painted(line: string, { paint }: View): string {
  const class_ = changeClasses.find((one) => CLASS_TITLES[one] === line);
  return class_ === undefined || !paint ? line : paint(line, COLOURS[class_] ?? 'code');
}

function groupLines(group: ChangeGroup, sides: ChangeSides, views: Readonly<Record<Side, View>>): string[] {
  const { change } = group;
  const source = sourceOf(change, { before: sides.before.provenance, after: sides.after.provenance });
  const cause = causeWords(change);
  const details = [
    change.rule,
    ...reachWords(group),
    ...(source ? [printPosition(source.at.original ?? source.at, views[source.side])] : []),
    ...(cause === undefined ? [] : [cause]),
  ];
  return [`  ${placeWords(group.places)}: ${change.message}`, `      ${details.join('; ')}`];
}

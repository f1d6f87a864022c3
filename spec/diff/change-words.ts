// The words in which changes are printed, for people and for Markdown.
import type { Cause, Change, ChangeClass } from './change.ts';
import type { ChangeGroup } from './group-changes.ts';

export const CLASS_TITLES: Readonly<Record<ChangeClass, string>> = {
  breaking: 'Breaking',
  risk: 'Risks',
  'non-breaking': 'Not breaking',
  documentation: 'Documentation only',
};

export const CAUSE_WORDS: Readonly<Record<Cause, string>> = {
  documents: 'the documents changed',
  statement: 'the documents say more or less about the same API',
  layout: 'the documents say the same in another layout',
  reading: 'our reading improved',
  correction: 'a correction was added or dropped',
  definition: 'our names or words changed',
};

const MOST_OPERATIONS = 3;

/** "3 breaking, 1 risk, 2 not breaking, 10 documentation only". */
export function countWords(changes: readonly Change[]): string {
  const count = (class_: ChangeClass): number => changes.filter((change) => change.class === class_).length;
  const risks = count('risk');
  return `${count('breaking')} breaking, ${risks} ${risks === 1 ? 'risk' : 'risks'}, ${count('non-breaking')} not breaking, ${count('documentation')} documentation only`;
}

const MOST_PLACES = 3;

/** "Lamp.state", or "15 places (Lamp.state, Room.state, House.state and 12 more)". */
export function placeWords(places: readonly string[]): string {
  const [first = ''] = places;
  if (places.length <= 1) return first;
  const more = places.length - MOST_PLACES;
  return `${places.length} places (${places.slice(0, MOST_PLACES).join(', ')}${more > 0 ? ` and ${more} more` : ''})`;
}

/** Where a change is felt, if its place does not say so itself: "in ListDesktops, CreateDesktop and 3 more". */
export function reachWords({ change, places, operations }: ChangeGroup): string[] {
  const { place, direction, scope } = change;
  const [first] = places.length === 1 ? place.split('.') : [];
  const shown = operations.slice(0, MOST_OPERATIONS).join(', ');
  const more = operations.length - MOST_OPERATIONS;
  return [
    ...(operations.length > 0 && operations[0] !== first ? [`in ${shown}${more > 0 ? ` and ${more} more` : ''}`] : []),
    ...(scope === 'names'
      ? ['names in code only']
      : direction === 'both'
        ? ['request and response']
        : direction === 'none'
          ? []
          : [direction]),
  ];
}

export function causeWords({ causes }: Change): string | undefined {
  return causes.length === 0 ? undefined : causes.map((cause) => CAUSE_WORDS[cause]).join(' and ');
}

/** Places with a class of changes that are told by their number and the first few. */
export interface RuleGroup {
  rule: string;
  changes: Change[];
}

export function byRule(changes: readonly Change[]): RuleGroup[] {
  const groups = new Map<string, RuleGroup>();
  for (const change of changes) {
    const group = groups.get(change.rule) ?? { rule: change.rule, changes: [] };
    groups.set(change.rule, group);
    group.changes.push(change);
  }
  return [...groups.values()];
}

// Changes as commands of a GitHub workflow, which shows them beside the run.
import { githubText, printGithubAnnotation } from '../github-annotation.ts';
import type { Change } from './change.ts';
import { countWords } from './change-words.ts';
import { groupChanges } from './group-changes.ts';

const COMMANDS = { breaking: 'error', risk: 'warning', 'non-breaking': 'notice' } as const;

/** Changes of documentation are counted only. */
export function printAnnotations(changes: readonly Change[]): string {
  const lines = groupChanges(changes).flatMap(({ change, places }) => {
    const { class: class_, rule, place, message } = change;
    if (class_ === 'documentation') return [];
    const more = places.length > 1 ? ` (and ${places.length - 1} more)` : '';
    return [printGithubAnnotation({ level: COMMANDS[class_], title: rule, message: `${place}${more}: ${message}` })];
  });
  const counts = changes.length === 0 ? 'Nothing changed.' : countWords(changes);
  return `${[...lines, githubText(counts)].join('\n')}\n`;
}

// The commands that make sense after one that went well, with the ids of this project, ready to be copied.
import { join, relative } from 'node:path';
import type { ServiceOutcome } from '../../pipeline/build/build-task.ts';
import type { RefreshedService } from '../../pipeline/refresh/refresh-service.ts';
import { isProject, OUT_FOLDER, projectFolder } from '../../pipeline/services/package-root.ts';

/** How this run was most likely started: from the tree, or from the installed package. */
const COMMAND = import.meta.url.endsWith('.ts') ? 'npm run tablespec --' : 'npx tablespec';

type Step = readonly [words: string, purpose: string];

/** After a build. `service` was written. */
export function stepsAfterBuild(service: ServiceOutcome, current: string): string[] {
  const { id, target, summary } = service;
  const out = outOption(service, current);
  return [
    `Next: open ${relative(current, target.generated)}/docs/README.md, or`,
    ...printed([
      [`explain ${id} ${summary.firstOperation ?? '/info/title'}${out}`, 'where it comes from'],
      [`mock ${id}${out}`, 'a server that answers as the examples do'],
    ]),
  ];
}

/** After init: the service is one of the project now. */
export function stepsAfterInit({ id, target, summary }: ServiceOutcome, current: string): string[] {
  return [
    `Next: look through ${relative(current, target.spec)}/service.yaml and names.yaml, or`,
    ...printed([
      [`explain ${id} ${summary.firstOperation ?? '/info/title'}`, 'where it comes from'],
      [`preview --service ${id}`, 'its documentation in a browser'],
    ]),
  ];
}

/** After a refresh that ended well, of the service that has the most to do. */
export function stepsAfterRefresh(
  services: readonly RefreshedService[],
  isReleased: (id: string) => boolean,
): string[] {
  const weight = ({ unnamed = 0, changes = 0 }: RefreshedService): number => (unnamed > 0 ? 2 : changes > 0 ? 1 : 0);
  const [first] = [...services].sort((one, other) => weight(other) - weight(one));
  if (first?.changes === undefined) return [];
  const { id, unnamed = 0 } = first;
  const diff: Step = [`diff ${id}`, 'all that changed since the last release'];
  const preview: Step = [`preview --service ${id}`, 'its documentation in a browser'];
  const release: Step = [`release ${id}`, 'version and changelog, once it is committed'];
  const name: Step = [`refresh ${id} --accept`, 'with the ids that were made for new operations'];
  const [view, then] = isReleased(id) ? [diff, first.changes > 0 ? release : preview] : [preview, release];
  return ['Next:', ...printed(unnamed > 0 ? [name, view] : [view, then])];
}

function printed(steps: readonly Step[]): string[] {
  const width = steps.reduce((longest, [words]) => Math.max(longest, words.length), 0);
  return steps.map(([words, purpose]) => `  ${COMMAND} ${words.padEnd(width)}  # ${purpose}`);
}

/** Empty where commands look by themselves: in place, and in out/ where there is no project. */
function outOption({ id, target }: ServiceOutcome, current: string): string {
  const project = projectFolder(current);
  const folder = join(target.spec, '..');
  if (target.spec === join(project, 'spec', id)) return '';
  const usual = join(project, OUT_FOLDER);
  if (!isProject(project) && (folder === usual || folder === join(usual, id))) return '';
  return ` --out ${relative(current, folder) || '.'}`;
}

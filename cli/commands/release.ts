// tablespec release: gives a service its next version, and says what to do with it.
import { release } from '../../pipeline/release/release.ts';
import { countWords } from '../../spec/diff/change-words.ts';
import { viewFor } from '../output/view.ts';
import { printErrors } from '../output/print-errors.ts';
import { terminalProgress } from '../terminal-progress.ts';
import { projectFolder } from '../../pipeline/services/package-root.ts';

/** Returns the exit code. */
export async function releaseCommand(service: string, current: string, { tag = false } = {}): Promise<number> {
  const result = await release({ service, folder: projectFolder(current), tag, progress: terminalProgress() });
  printErrors(result.diagnostics, viewFor({ current, stream: process.stderr }));
  if (result.kind === 'refused') return 1;
  const { name, made } = result.tag;
  if (result.kind === 'unchanged')
    process.stdout.write(
      `Nothing changed since the last release of ${service}. ${made ? `The tag ${name} was made` : `Its tag is ${name}`}.\n`,
    );
  else
    process.stdout.write(
      `${service} ${result.version}: ${result.changes ? countWords(result.changes) : 'first release'}. ${made ? `Committed, with the tag ${name}` : `Look at spec/${service}/CHANGELOG.md, then commit and make the tag ${name}`}.\n`,
    );
  // Written, but git refused the commit or the tag.
  return tag && result.diagnostics.some(({ code }) => code === 'tag-failed') ? 1 : 0;
}

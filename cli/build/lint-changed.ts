// What the linter says of a document, and has said of most of it before.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Changed } from '../../spec/changed-parts.ts';
import { lintDocument, type LintProblem } from '../../spec/lint/lint-document.ts';
import { inTemporaryFolder } from '../output/temporary-folder.ts';

/** @param text the document as JSON, as it is written. `problems` are those of what has not changed. */
export async function lintChanged(text: string, { changed, problems }: { changed: Changed; problems: LintProblem[] }): Promise<LintProblem[]> {
  if (changed === 'nothing') return problems;
  // What it says of a part it may say otherwise, or in another order, of the whole.
  if (changed !== 'whole' && (await lintText(JSON.stringify(changed))).length === 0) return problems;
  return lintText(text);
}

function lintText(text: string): Promise<LintProblem[]> {
  return inTemporaryFolder((folder) => {
    const file = join(folder, 'openapi.json');
    writeFileSync(file, text);
    return lintDocument(file, { rules: 'house' });
  });
}

// What the linter says of a document, and has said of most of it before.
import type { Changed } from '../../spec/changed-parts.ts';
import type { LintProblem } from '../../spec/lint/lint-document.ts';

export type Lint = (text: string) => Promise<LintProblem[]>;

/** @param text the document as JSON. `problems` are those of what has not changed. */
export async function lintChanged(
  text: string,
  { changed, problems }: { changed: Changed; problems: LintProblem[] },
  lint: Lint,
): Promise<LintProblem[]> {
  if (changed === 'nothing') return problems;
  // What it says of a part it may say otherwise, or in another order, of the whole.
  if (changed !== 'whole' && (await lint(JSON.stringify(changed))).length === 0) return problems;
  return lint(text);
}

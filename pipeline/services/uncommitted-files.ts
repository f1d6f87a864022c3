// What git would commit, or does not know.
import { git } from './service-state.ts';

export interface UncommittedFile {
  /** From the folder that was asked about, or from the root of the repository for a file outside of it. */
  path: string;
  /** Git does not know it. */
  isNew: boolean;
}

/** Undefined where the folder is in no repository. */
export function uncommittedFiles(folder: string): UncommittedFile[] | undefined {
  const prefix = git(['rev-parse', '--show-prefix'], folder)?.trimEnd() ?? '';
  // The second name of a renamed file has a line of its own without a status; both were one file.
  return git(['status', '--porcelain', '-z', '--untracked-files=all', '--no-renames'], folder)
    ?.split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const path = line.slice(3);
      return { path: path.startsWith(prefix) ? path.slice(prefix.length) : path, isNew: line.startsWith('??') };
    });
}

// Whether the files of a service are still as a build wrote them.
import { join } from 'node:path';
import { OWNED_FOLDERS, type ServiceOutcome } from '../build/build-task.ts';
import { filesBelow } from '../output/files-below.ts';
import type { FileHashes } from './file-hashes.ts';

export function isAsWritten({ target, files }: ServiceOutcome, hashes: FileHashes): boolean {
  const isSame = (folder: string, expected: Readonly<Record<string, string>>): boolean =>
    Object.entries(expected).every(([path, hash]) => hashes.of(join(folder, path)) === hash);
  // What is there beside it would be removed by a build.
  const present = OWNED_FOLDERS.flatMap((name) => filesBelow(join(target.generated, name)));
  const owned = Object.keys(files.generated).length;
  return present.length === owned && isSame(target.spec, files.spec) && isSame(target.generated, files.generated);
}

/** Whether it wrote anything. */
export function isComplete({ files }: ServiceOutcome): boolean {
  return Object.keys(files.spec).length > 0;
}

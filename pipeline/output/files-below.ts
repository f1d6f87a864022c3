// The files of a folder and of the folders in it.
import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Absolute paths, sorted; a symbolic link is an entry and is not followed. Without node_modules, which a user may have installed in a
 * generated package, and without the folders that `enters` refuses. What is no folder or cannot be read holds nothing.
 */
export function filesBelow(folder: string, enters: (folder: string) => boolean = () => true): string[] {
  const files: string[] = [];
  const collect = (place: string): void => {
    for (const entry of entriesOf(place)) {
      const path = join(place, entry.name);
      if (!entry.isDirectory()) files.push(path);
      else if (entry.name !== 'node_modules' && enters(path)) collect(path);
    }
  };
  collect(folder);
  return files.sort();
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

// The files of a folder and of the folders in it.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Absolute paths, sorted; a symbolic link is an entry and is not followed. Without node_modules, which a user may have installed in a
 * generated package, and without the folders that `enters` refuses. Empty for what is no folder or cannot be read.
 */
export function filesBelow(folder: string, enters: (folder: string) => boolean = () => true): string[] {
  if (!existsSync(folder)) return [];
  const files: string[] = [];
  const collect = (place: string): void => {
    for (const entry of readdirSync(place, { withFileTypes: true })) {
      const path = join(place, entry.name);
      if (!entry.isDirectory()) files.push(path);
      else if (entry.name !== 'node_modules' && enters(path)) collect(path);
    }
  };
  try {
    collect(folder);
  } catch {
    // A file, or a folder that cannot be read: its own hash tells.
  }
  return files.sort();
}

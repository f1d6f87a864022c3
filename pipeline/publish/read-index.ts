// index.json of a publication → what it says that later ones need. Somebody may have written into it: its paths are untrusted.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isSafeOutputPath } from '../../generator/generated-file.ts';
import { isObject, listMember, textMember } from '../../spec/checks/json.ts';
import { readTextFile } from '../../scraper/untrusted/read-file.ts';

export interface PublicationIndex {
  service: string;
  title: string;
  version: string;
  /** Paths that stay in the folder. */
  files: string[];
}

/** Undefined where there is none, or none that can be read. */
export function readIndex(folder: string): PublicationIndex | undefined {
  const file = join(folder, 'index.json');
  if (!existsSync(file)) return undefined;
  try {
    const index: unknown = JSON.parse(readTextFile(file));
    if (!isObject(index)) return undefined;
    const text = (name: string): string => textMember(index, name) ?? '';
    const files = listMember(index, 'files')
      .flatMap((entry) => textMember(entry, 'path') ?? [])
      .filter(isSafeOutputPath);
    return { service: text('service'), title: text('title'), version: text('version'), files };
  } catch {
    return undefined;
  }
}

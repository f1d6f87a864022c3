// generated/README.md, from what stands in spec/ after a build in place.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { servicesIndex } from '../../generator/docs/services-index.ts';
import { type OutputFolder, writeFolders } from '../output/write-folder.ts';
import { listServices } from '../services/package-root.ts';
import { readTextFile } from '../../scraper/untrusted/read-file.ts';

/** Writes what differs. @param root of the project: it has spec/ and generated/. */
export function writeServicesIndex(root: string): void {
  writeFolders(servicesIndexFolders(root, new Map()));
}

/** The same, to be written together with other folders. @param texts openapi.json of services that are not on the disk yet */
export function servicesIndexFolders(root: string, texts: ReadonlyMap<string, string>): OutputFolder[] {
  const ids = [...new Set([...listServices(root), ...texts.keys()])].sort();
  const services = ids.flatMap((id) => {
    const file = join(root, 'spec', id, 'openapi.json');
    const text = texts.get(id) ?? (existsSync(file) ? readTextFile(file) : undefined);
    return text === undefined ? [] : [{ id, document: JSON.parse(text) as unknown }];
  });
  if (services.length === 0) return [];
  return [{ folder: join(root, 'generated'), files: [servicesIndex(services, '../spec')], owned: [] }];
}

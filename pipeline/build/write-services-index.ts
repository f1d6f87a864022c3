// generated/README.md, from what stands in spec/ after a build in place.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { servicesIndex } from '../../generator/docs/services-index.ts';
import { writeFolders } from '../output/write-folder.ts';
import { listServices } from '../services/package-root.ts';

/** Writes what differs. @param root of the project: it has spec/ and generated/. */
export function writeServicesIndex(root: string): void {
  const services = listServices(root).flatMap((id) => {
    const file = join(root, 'spec', id, 'openapi.json');
    return existsSync(file) ? [{ id, document: JSON.parse(readFileSync(file, 'utf8')) as unknown }] : [];
  });
  if (services.length > 0)
    writeFolders([{ folder: join(root, 'generated'), files: [servicesIndex(services, '../spec')], owned: [] }]);
}

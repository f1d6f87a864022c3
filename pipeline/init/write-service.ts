// What init made of a service → its folders, and what the project has for all services: all of it, or nothing.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFile } from '../../generator/generated-file.ts';
import type { BuiltService } from '../build/build-service.ts';
import { writeRuntime } from '../build/write-runtime.ts';
import { mcpFolders } from '../mcp/write-mcp.ts';
import { writeFolders } from '../output/write-folder.ts';
import { writeNewFolders } from '../output/write-new-folders.ts';
import type { ServiceFolder } from './service-folder.ts';

export interface Built {
  service: BuiltService;
  /** What a maintainer goes on with. */
  files: GeneratedFile[];
}

/** @throws OutputError for what the system refuses; everything is then as it was. */
export function writeService({ id, known, spec, generated }: ServiceFolder, { service, files }: Built): void {
  const all = [...files, ...service.spec];
  const project = join(generated, '..', '..');
  const text = service.spec.find(({ path }) => path === 'openapi.json')?.text ?? '';
  const mcp = mcpFolders(project, new Map([[id, text]]));
  if (!known) {
    writeNewFolders([
      { folder: spec, files: all },
      { folder: generated, files: service.generated },
    ]);
    try {
      writeFolders(mcp);
    } catch (error) {
      for (const folder of [spec, generated]) rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  } else {
    writeFolders([
      { folder: spec, files: all, owned: [] },
      { folder: generated, files: service.generated, owned: ['client', 'validators', 'docs'] },
      ...mcp,
    ]);
  }
  // What the client imports, as a build in place writes it.
  writeRuntime(join(generated, '..', 'runtime'));
}

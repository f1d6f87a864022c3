// Everything of a service that others consume → one folder, with checksums and an index. Takes what is there.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isSafeOutputPath } from '../../generator/generated-file.ts';
import { isObject, listMember, textMember } from '../../spec/checks/json.ts';
import type { OpenApiDocument } from '../../spec/openapi.ts';
import { writeFolders } from '../output/write-folder.ts';
import { projectRoot } from '../services/package-root.ts';
import { UsageError } from '../usage-error.ts';
import { collectArtefacts, type Artefact } from './collect-artefacts.ts';
import { printIndex, printIndexPage, printSums } from './print-index.ts';

export interface PublishOptions {
  service: string;
  /** The published folder. */
  out: string;
  /** The folder of the project; `out` is relative to it. */
  folder: string;
}

export interface PublishResult {
  /** Of the service, as its spec has them. */
  title: string;
  version: string;
  /** The published folder, absolute. */
  folder: string;
  /** Paths within it. */
  files: readonly string[];
}

/**
 * Files of an earlier run that are published no longer are removed; other files stay.
 *
 * @throws UsageError where the service is not built; OutputError for what the system refuses.
 */
export function publish({ service, out, folder: project }: PublishOptions): PublishResult {
  const root = projectRoot(project);
  const spec = join(root, 'spec', service);
  if (!existsSync(join(spec, 'openapi.json')))
    throw new UsageError(`There is no built spec of ${service} in ${spec}. Run tablespec build first.`);
  const { info } = JSON.parse(readFileSync(join(spec, 'openapi.json'), 'utf8')) as OpenApiDocument;
  const artefacts = collectArtefacts(spec, join(root, 'generated', service));
  const title = { service, title: info.title, version: info.version };
  const indexes: Artefact[] = [
    { path: 'index.json', what: '', text: Buffer.from(printIndex(title, artefacts)) },
    { path: 'index.html', what: '', text: Buffer.from(printIndexPage(title, artefacts)) },
  ];
  const files = [...artefacts, ...indexes, { path: 'SHA256SUMS', text: printSums([...artefacts, ...indexes]) }];
  const folder = resolve(project, out);
  const wanted = new Set(files.map(({ path }) => path));
  const before = publishedBefore(folder);
  writeFolders([{ folder, files, owned: [] }]);
  // Last: what cannot be written must not cost what was published.
  for (const path of before) if (!wanted.has(path)) rmSync(join(folder, path), { force: true });
  return { title: info.title, version: info.version, folder, files: [...wanted] };
}

/** Paths that the index of an earlier run lists; a folder may hold other things, which are left alone. */
function publishedBefore(folder: string): string[] {
  const file = join(folder, 'index.json');
  if (!existsSync(file)) return [];
  try {
    const index: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isObject(index)
      ? listMember(index, 'files')
          .flatMap((entry) => textMember(entry, 'path') ?? [])
          .filter(isSafeOutputPath)
      : [];
  } catch {
    return [];
  }
}

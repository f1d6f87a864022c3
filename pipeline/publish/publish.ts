// The release of a service → everything of it that others consume, in one folder with checksums and an index.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { withoutOwnLinks } from '../../generator/docs/changelog-page.ts';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { writeFolders } from '../output/write-folder.ts';
import { listServices, projectRoot } from '../services/package-root.ts';
import { unknownServiceWords } from '../services/unknown-service.ts';
import { filesBelow } from '../output/files-below.ts';
import { Progress } from '../progress.ts';
import { UsageError } from '../usage-error.ts';
import { collectArtefacts, type Artefact } from './collect-artefacts.ts';
import { generateArtefacts } from './generate-artefacts.ts';
import { readIndex } from './read-index.ts';
import { OWN_FOLDER, printIndex, printIndexPage, printSums } from './print-index.ts';
import { nextVersion, releasedVersion } from './version-to-publish.ts';
import { VERSIONS_FOLDER, versionLists } from './version-lists.ts';
import { withVersion } from './with-version.ts';
import { readTextFile } from '../../scraper/untrusted/read-file.ts';

export interface PublishOptions {
  service: string;
  /** The published folder. */
  out: string;
  /** The folder of the project; `out` is relative to it. */
  folder: string;
  /** What is there now, as a pre-release with a version of its own. */
  next?: boolean;
  /** Into a folder below `out` that has the version's name (`next` for a pre-release), beside those of earlier runs, whose pages lead to it. */
  versions?: boolean;
  progress?: Progress;
}

export type PublishResult =
  | {
      kind: 'published';
      /** Of the service, as its spec has it. */
      title: string;
      version: string;
      /** The published folder, absolute. */
      folder: string;
      /** Paths within it. */
      files: readonly string[];
    }
  /** Nothing was written; the diagnostics say why. */
  | { kind: 'refused'; diagnostics: readonly Diagnostic[] };

/**
 * In a folder that publish made, whatever it did not write is removed; in another one, files of an earlier run that are published no longer.
 *
 * @throws UsageError where the service is not built, or the folder is one of the other kind; OutputError for what the system refuses.
 */
export async function publish({
  service,
  out,
  folder: project,
  next = false,
  versions = false,
  progress = new Progress(),
}: PublishOptions): Promise<PublishResult> {
  const root = projectRoot(project);
  const spec = join(root, 'spec', service);
  const known = listServices(root);
  if (!known.includes(service)) throw new UsageError(unknownServiceWords(service, known));
  if (!existsSync(join(spec, 'openapi.json')))
    throw new UsageError(`There is no built spec of ${service} in spec/${service}. Run tablespec build first.`);
  const report = new Report();
  const place = { service, root };
  const version = next ? await nextVersion(place) : releasedVersion(place, report);
  if (version === undefined) return { kind: 'refused', diagnostics: report.diagnostics };
  const target = resolve(project, out);
  const folder = versions ? join(target, next ? 'next' : version) : target;
  checkTarget(target, versions);
  const { title, generated } = await generateArtefacts({
    service,
    spec,
    state: { kind: next ? 'pre-release' : 'release', version },
    isVersioned: versions,
    progress,
  });
  const collected = collectArtefacts(spec, generated);
  const artefacts = withOwnLinks(next ? withVersion(collected, version) : collected);
  const published = { service, title, version };
  const isOwn = isOwnFolder(folder);
  const indexes: Artefact[] = [
    { path: 'index.json', what: '', text: Buffer.from(printIndex(published, artefacts)) },
    { path: 'index.html', what: '', text: Buffer.from(printIndexPage(published, artefacts, isOwn)) },
  ];
  const files = [...artefacts, ...indexes, { path: 'SHA256SUMS', text: printSums([...artefacts, ...indexes]) }];
  const wanted = new Set(files.map(({ path }) => path));
  const before = isOwn ? filesOf(folder) : publishedBefore(folder);
  const lists = versions
    ? [
        {
          folder: target,
          files: versionLists(target, { ...published, folder: basename(folder), files: wanted }),
          owned: [],
        },
      ]
    : [];
  await progress.stage('write files', () => {
    progress.detail(`${files.length} files`);
    writeFolders([{ folder, files, owned: [] }, ...lists]);
  });
  // Last: what cannot be written must not cost what was published.
  for (const path of before) if (!wanted.has(path)) rmSync(join(folder, path), { force: true });
  return { kind: 'published', title, version, folder, files: [...wanted] };
}

/** @throws UsageError where the one kind of publication would be laid over the other. */
function checkTarget(target: string, versions: boolean): void {
  if (!existsSync(join(target, 'index.html'))) return;
  const isList = isMarked(target, VERSIONS_FOLDER);
  if (versions && !isList)
    throw new UsageError(
      `${target} has an index.html that is no list of versions. Publish versions into a folder of their own.`,
    );
  if (!versions && isList)
    throw new UsageError(`${target} holds several versions. Add --versions, or publish into another folder.`);
}

/** The changelog links what lies beside it in the project; what is not published has no address here. */
function withOwnLinks(artefacts: readonly Artefact[]): Artefact[] {
  const paths = new Set(artefacts.map(({ path }) => path));
  return artefacts.map((artefact) => {
    if (artefact.path !== 'CHANGELOG.md') return artefact;
    const text = withoutOwnLinks(Buffer.from(artefact.text).toString('utf8'), (path) => paths.has(path));
    return { ...artefact, text: Buffer.from(text) };
  });
}

/** A folder that was not there or empty, or that says so itself since an earlier run. */
function isOwnFolder(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0 || isMarked(folder);
}

function isMarked(folder: string, mark = OWN_FOLDER): boolean {
  const page = join(folder, 'index.html');
  return existsSync(page) && readTextFile(page).includes(mark);
}

/** Paths of all of it, but for a repository's own files and other publications that lie in it. */
function filesOf(folder: string): string[] {
  return filesBelow(
    folder,
    (inner) => basename(inner) !== '.git' && !isMarked(inner) && !isMarked(inner, VERSIONS_FOLDER),
  )
    .map((file) => relative(folder, file).split(sep).join('/'))
    .filter((path) => path !== '.git');
}

/** Paths that the index of an earlier run lists; a folder may hold other things, which are left alone. */
function publishedBefore(folder: string): string[] {
  return readIndex(folder)?.files ?? [];
}

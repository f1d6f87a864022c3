// The difference since the last release → a version, an entry in the changelog, and output that carries the version.
import { append } from '../../scraper/diagnostics/append.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Report } from '../../scraper/diagnostics/report.ts';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import type { Change } from '../../spec/diff/change.ts';
import type { OpenApiDocument } from '../../spec/openapi.ts';
import { bumpVersion, printReleaseRecord } from '../../spec/release-record.ts';
import { findChanges } from '../diff/find-changes.ts';
import { readSide, type Side } from '../diff/read-side.ts';
import { defineServices } from '../services/load-services.ts';
import { beginWork, restoreAfterKill } from '../output/unfinished-work.ts';
import { writeFolders } from '../output/write-folder.ts';
import { listServices } from '../services/package-root.ts';
import { addEntry, printEntry } from './changelog.ts';
import { sourceLinks } from './source-links.ts';
import { packState, readReleasedState } from './released-state.ts';
import { bumpOf, FIRST_VERSION } from './release-version.ts';
import { commitAndTag, tagRelease, tagOf } from './tag-release.ts';
import { readState } from '../services/service-state.ts';
import { uncommittedFiles } from '../services/uncommitted-files.ts';
import { unknownServiceWords } from '../services/unknown-service.ts';
import { UsageError } from '../usage-error.ts';
import { build as buildProject } from '../build/build.ts';
import type { Progress } from '../progress.ts';
import { readTextFile } from '../../scraper/untrusted/read-file.ts';

export interface ReleaseOptions {
  service: string;
  /** The folder of the project, in a git repository. */
  folder: string;
  /** Commits the release and tags the commit, or tags the last release where it has no tag yet. */
  tag?: boolean;
  progress?: Progress;
}

/** The tag of a release, and whether this run made it. */
interface Tag {
  name: string;
  made: boolean;
}

export type ReleaseResult =
  | {
      kind: 'released';
      version: string;
      tag: Tag;
      changes?: readonly Change[] | undefined;
      diagnostics: readonly Diagnostic[];
    }
  | { kind: 'unchanged'; tag: Tag; diagnostics: readonly Diagnostic[] }
  /** The diagnostics say why; nothing is left of it. */
  | { kind: 'refused'; diagnostics: readonly Diagnostic[] };

/**
 * Gives a service its next version. Without `tag` nothing is committed or tagged: that is for whoever looked at the entry.
 *
 * @throws UsageError for an unknown service; OutputError for what the system refuses.
 */
export async function release({
  service,
  folder: current,
  tag: isTagged = false,
  progress,
}: ReleaseOptions): Promise<ReleaseResult> {
  if (!listServices(current).includes(service))
    throw new UsageError(unknownServiceWords(service, listServices(current)));
  restoreAfterKill(current);
  const report = new Report();
  const said: Diagnostic[] = [];
  const refused = (): ReleaseResult => ({ kind: 'refused', diagnostics: [...said, ...report.diagnostics] });
  if (!isClean(current, 'tree-unclean', report)) return refused();
  const build = async (): Promise<boolean> => {
    const options = { service, sources: [], descriptions: 'vendor', folder: current } as const;
    const { diagnostics, complete } = await buildProject({ ...options, ...(progress && { progress }) });
    append(said, diagnostics);
    return complete;
  };
  if (!(await build())) report.add('release-check-failed', {});
  if (report.has('error') || !isClean(current, 'output-stale', report)) return refused();

  const folder = join(current, 'spec', service);
  const isFirst = !readReleasedState(folder);
  const before = isFirst ? undefined : await readSide(`${service}@release`, { current });
  const changes = before && findChanges(before, await readSide(service, { current }));
  const { definition } = defineServices(current, report).get(service) ?? {};
  const last = definition?.release?.version;
  if (changes?.length === 0) {
    const name = tagOf(service, last ?? FIRST_VERSION);
    const made = isTagged && tagRelease(service, name, current, report);
    return report.has('error') ? refused() : { kind: 'unchanged', tag: { name, made }, diagnostics: said };
  }
  const version = last === undefined || !changes ? FIRST_VERSION : bumpVersion(last, bumpOf(changes));
  const aliases = new Map(
    [...(definition?.aliases.keys() ?? [])].map((name) => [name, definition?.release?.aliases.get(name) ?? version]),
  );
  const put = (path: string, text: string | Uint8Array): void =>
    writeFolders([{ folder, files: [{ path, text }], owned: [] }]);
  const name = tagOf(service, version);
  const work = beginWork(current, service);
  let isWhole = false;
  try {
    put('release.json', printReleaseRecord({ version, aliases }));
    if (!(await build())) {
      report.add('release-check-failed', {});
      return refused();
    }
    // An alias that went with the major version is a change too, so the new output is compared once more.
    const after = await readSide(service, { current });
    const changelog = join(folder, 'CHANGELOG.md');
    put(
      'CHANGELOG.md',
      addEntry(
        existsSync(changelog) ? readTextFile(changelog) : undefined,
        definition?.title ?? service,
        entryOf(version, before, after),
      ),
    );
    // The docs have the changelog in them.
    if (!(await build())) {
      report.add('release-check-failed', {});
      return refused();
    }
    put('release/state.json.br', packState(readState(folder)));
    isWhole = true;
  } finally {
    if (!isWhole) work.restore();
  }
  // Until the commit is made, a run that is killed goes back to the state before it: the tree is clean again, and the next run releases.
  const made = isTagged && commitAndTag({ service, version, name }, current, report);
  work.finish();
  return {
    kind: 'released',
    version,
    tag: { name, made },
    changes,
    diagnostics: [...said, ...report.diagnostics],
  };
}

function entryOf(version: string, before: Side | undefined, after: Side): string {
  const { info, paths, components } = after.document as OpenApiDocument;
  return printEntry({
    version,
    date: info['x-documents-date'],
    // The version is in the title of the entry.
    ...(before && { changes: findChanges(before, after).filter(({ rule }) => rule !== 'document-words-changed') }),
    counts: {
      operations: Object.values(paths).reduce((sum, item) => sum + Object.keys(item).length, 0),
      schemas: Object.keys(components.schemas).length,
    },
    provenance: { before: before?.provenance, after: after.provenance },
    link: sourceLinks(after.state?.get('reference.md') ?? ''),
  });
}

function isClean(current: string, code: 'tree-unclean' | 'output-stale', report: Report): boolean {
  const files = uncommittedFiles(current);
  if (!files) report.add('no-repository', {});
  else if (files.length > 0) report.add(code, { files: files.map(({ path }) => path) });
  return files?.length === 0;
}

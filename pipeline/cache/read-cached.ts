// What was read of each document in earlier runs, and what was made of it alone: of hundreds of pages one has changed.
import { append } from '../../scraper/diagnostics/append.ts';
import type { DocumentModel, Source } from '../../scraper/blocks/block.ts';
import { plainProfile, type Profile } from '../../scraper/profiles/profile.ts';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import type { CachedReading, DocumentCache } from '../../scraper/interpret/documents/interpret-again.ts';
import type { PartCache } from './part-cache.ts';

interface Entry {
  /** Undefined for bytes that cannot be read. */
  document: Omit<DocumentModel, 'source' | 'profile' | 'report'> | undefined;
  /** What the document's own report holds, and what belongs to the run. */
  own: readonly Diagnostic[];
  said: readonly Diagnostic[];
}

export type ReadOne = (
  source: Source,
  profile: Profile,
  report: Report,
) => DocumentModel | undefined | Promise<DocumentModel | undefined>;

/** What `read` makes of the source, or made in an earlier run. */
export async function readCached(
  source: Source,
  profile: Profile,
  report: Report,
  parts: PartCache | undefined,
  read: ReadOne,
): Promise<DocumentModel | undefined> {
  if (!parts) return read(source, profile, report);
  const key = `read ${keyOf({ source, profile })}`;
  const cached = parts.find(key) as Entry | undefined;
  if (cached) {
    append(report.diagnostics, cached.said);
    return cached.document && { source, profile, ...cached.document, report: Report.of(cached.own) };
  }
  const said = new Report();
  const model = await read(source, profile, said);
  const {
    source: _source,
    profile: _profile,
    report: own,
    ...document
  } = model ?? { source, profile, report: new Report() };
  if (!hasGivenUp(said))
    parts.store(key, {
      document: model && (document as Entry['document']),
      own: own.diagnostics,
      said: said.diagnostics,
    } satisfies Entry);
  report.absorb(said);
  return model;
}

/** What was given up here may be read on a machine with more patience, or by another version. */
export function hasGivenUp({ diagnostics }: Report): boolean {
  return diagnostics.some(({ code }) => code === 'pdf-not-finished' || code === 'document-failed');
}

export function documentCache(parts: PartCache): DocumentCache {
  return {
    find: (document) => parts.find(`interpreted ${keyOf(document)}`) as CachedReading | undefined,
    store: (document, cached) => parts.store(`interpreted ${keyOf(document)}`, cached),
  };
}

/** The hash of its bytes, all else that is known of it, and the words it is read with. */
function keyOf({ source: { bytes: _, ...source }, profile }: Pick<DocumentModel, 'source' | 'profile'>): string {
  return JSON.stringify([source, plainProfile(profile)]);
}

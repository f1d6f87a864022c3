// Which profile the documents of a run are read with: the one that is named, else the one that fits them best.
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Source } from '../../scraper/blocks/block.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { isEdition } from '../../scraper/edition/is-edition.ts';
import { bundledProfiles } from '../../scraper/profiles/bundled-folder.ts';
import { bundledProfile } from '../../scraper/profiles/bundled-profiles.ts';
import { detectProfiles } from '../../scraper/profiles/detect-profile.ts';
import type { Profile } from '../../scraper/profiles/profile.ts';

/** What documents are read with that look like none of the others. */
export const FIRST_PROFILE = 'huawei';

/** So many documents, and so much of each, tell enough. */
const SAMPLE = { documents: 16, bytes: 400_000 };

export interface ChosenProfile {
  profile: Profile;
  /** Somebody named it, or some document has its lines. */
  fits: 'named' | 'found' | 'no';
}

export interface NamedProfile {
  profile: string;
  /** What a path is relative to. */
  folder: string;
}

export function namedProfile(profile: string | undefined, folder: string): NamedProfile | undefined {
  return profile === undefined ? undefined : { profile, folder };
}

/** A named one is the id of a bundled profile, or a path from `folder`; undefined, with diagnostics, where it cannot be used. */
export async function chooseProfile(
  named: NamedProfile | undefined,
  sources: readonly Source[],
  report: Report,
  own: readonly NamedProfile[] = [],
): Promise<ChosenProfile | undefined> {
  if (named) {
    const { loadProfile } = await import('../../scraper/profiles/load-profile.ts');
    const profile = await loadProfile(named.profile, named.folder, report);
    return profile && { profile, fits: 'named' };
  }
  const texts = sampleOf(sources);
  if (texts.length === 0) return { profile: bundledProfile(FIRST_PROFILE), fits: 'found' };
  const candidates = [
    ...(await loadOwn(own)),
    FIRST_PROFILE,
    ...bundledProfiles().filter((id) => id !== FIRST_PROFILE),
  ].map((one) => (typeof one === 'string' ? bundledProfile(one) : one));
  const [best] = detectProfiles(texts, candidates);
  return best ? { profile: best.profile, fits: 'found' } : { profile: bundledProfile(FIRST_PROFILE), fits: 'no' };
}

/** Profiles of the project that can be used; what is wrong with another is said when it is named. */
async function loadOwn(own: readonly NamedProfile[]): Promise<Profile[]> {
  if (own.length === 0) return [];
  const { loadProfile } = await import('../../scraper/profiles/load-profile.ts');
  const loaded = await Promise.all(own.map(({ profile, folder }) => loadProfile(profile, folder, new Report())));
  return loaded.filter((profile) => profile !== undefined);
}

/** Those that services of a project name by a path, and those in its folder profiles/. */
export function ownProfiles(
  folder: string,
  services: ReadonlyMap<string, { folder: string; definition: { profile?: string } }>,
): NamedProfile[] {
  const named = [...services.values()].flatMap(({ folder: at, definition: { profile } }) =>
    profile === undefined || bundledProfiles().includes(profile) ? [] : [{ profile, folder: at }],
  );
  const inFolder = join(folder, 'profiles');
  const files = existsSync(inFolder)
    ? readdirSync(inFolder)
        .filter((file) => /\.ya?ml$/.test(file))
        .sort()
    : [];
  const all = [...named, ...files.map((file) => ({ profile: file, folder: inFolder }))];
  const byPath = new Map(all.map((one) => [resolve(one.folder, one.profile), one]));
  return [...byPath.values()];
}

/** Texts of documents from all over the sources. What is said of PDF files only their reader can tell. */
export function sampleOf(sources: readonly Source[]): string[] {
  const texts = sources.filter(
    (source) => !['application/pdf', 'application/json'].includes(source.mediaType) && !isEdition(source),
  );
  const step = Math.max(1, texts.length / SAMPLE.documents);
  const sample: string[] = [];
  for (let at = 0; at < texts.length; at += step)
    sample.push(new TextDecoder().decode((texts[Math.floor(at)] as Source).bytes.subarray(0, SAMPLE.bytes)));
  return sample;
}

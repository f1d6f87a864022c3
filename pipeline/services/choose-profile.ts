// Which profile the documents of a run are read with: the one that is named, else the one that fits them best.
import type { Source } from '../../scraper/blocks/block.ts';
import type { Report } from '../../scraper/diagnostics/report.ts';
import { isEdition } from '../../scraper/edition/is-edition.ts';
import { bundledProfile, bundledProfiles } from '../../scraper/profiles/bundled-profiles.ts';
import { detectProfiles } from '../../scraper/profiles/detect-profile.ts';
import type { Profile } from '../../scraper/profiles/profile.ts';

/** What documents are read with that look like none of the others. */
export const DEFAULT_PROFILE = 'huawei';

/** So many documents, and so much of each, tell enough. */
const SAMPLE = { documents: 16, bytes: 400_000 };

export interface ChosenProfile {
  profile: Profile;
  /** It was named, or some document has its lines. */
  fits: boolean;
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
): Promise<ChosenProfile | undefined> {
  if (named) {
    if (bundledProfiles().includes(named.profile)) return { profile: bundledProfile(named.profile), fits: true };
    const { loadProfile } = await import('../../scraper/profiles/load-profile.ts');
    const profile = await loadProfile(named.profile, named.folder, report);
    return profile && { profile, fits: true };
  }
  const texts = sampleOf(sources.filter((source) => source.mediaType !== 'application/json' && !isEdition(source)));
  if (texts.length === 0) return { profile: bundledProfile(DEFAULT_PROFILE), fits: true };
  const candidates = [DEFAULT_PROFILE, ...bundledProfiles().filter((id) => id !== DEFAULT_PROFILE)].map(bundledProfile);
  const [best] = detectProfiles(texts, candidates);
  return best ? { profile: best.profile, fits: true } : { profile: bundledProfile(DEFAULT_PROFILE), fits: false };
}

/** Texts of documents from all over the sources. What is said of PDF files only their reader can tell. */
function sampleOf(sources: readonly Source[]): string[] {
  const texts = sources.filter(({ mediaType }) => mediaType !== 'application/pdf');
  const step = Math.max(1, texts.length / SAMPLE.documents);
  const sample: string[] = [];
  for (let at = 0; at < texts.length; at += step)
    sample.push(new TextDecoder().decode((texts[Math.floor(at)] as Source).bytes.subarray(0, SAMPLE.bytes)));
  return sample;
}

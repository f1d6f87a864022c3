// What the portal is made of: the models of all services, and what stands beside each of them.
import type { ApiModel } from '../model/api-model.ts';
import type { SourcePositions } from '../model/documented-places.ts';

export interface PortalService {
  /** The folder of its pages: small letters, digits, hyphens. */
  id: string;
  model: ApiModel;
  /** npm name of the generated client. */
  packageName: string;
  sources: SourcePositions;
  /** Where the documents can be read, an https address. */
  documents?: string;
  /** Date or version of the documents, where they say one. */
  documentsVersion?: string;
  /** Which state of the service this is; absent where it was never released. */
  state?: ShownState;
  /** How far to trust the spec: the mean of its parts in hundredths, and each part as a share. */
  quality?: { score: number; parts: Readonly<Record<string, number>> };
  /** Markdown of our own making. */
  changelog?: string;
  /** Files beside the pages, relative to the folder of the service; they may stand above it. */
  downloads: readonly PortalDownload[];
}

/** The release itself, a state that is not the release any more, or one that comes before the next; `version` as the documents write versions: "1.2.0". */
export interface ShownState {
  kind: 'release' | 'changed' | 'pre-release';
  version: string;
}

export interface PortalDownload {
  path: string;
  title: string;
}

/** A file of the portal whose text is made when it is asked for: a preview shows a few of thousands. */
export interface PortalFile {
  path: string;
  print: () => string;
}

export interface PortalOptions {
  /** The address that the portal is served at: with it pages say their canonical address, and there is a sitemap. Ends in a slash. */
  baseUrl?: string;
  /** In a folder that has other versions of the service beside this one. */
  versions?: { here: string };
  /** Pages can send their sample requests to an address that the reader enters. */
  sends: boolean;
}

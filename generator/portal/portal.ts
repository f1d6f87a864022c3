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
  /** Version of the last release. */
  release?: string;
  /** Markdown of our own making. */
  changelog?: string;
  /** Files beside the pages, relative to the folder of the service. */
  downloads: readonly PortalDownload[];
}

export interface PortalDownload {
  path: string;
  title: string;
}

export interface PortalOptions {
  /** The address that the portal is served at: with it pages say their canonical address, and there is a sitemap. Ends in a slash. */
  baseUrl?: string;
  /** Pages can send their sample requests to an address that the reader enters. */
  sends: boolean;
}

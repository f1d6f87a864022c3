// The last document of a service in which neither the linter nor the official schema found anything, and what of the next one they have to
// see. The linter alone takes longer than all that we do after a correction.
import { changedSince, documentParts, type Changed, type DocumentParts } from '../../spec/changed-parts.ts';
import type { OpenApiDocument } from '../../spec/openapi.ts';
import { BuildCache, type CacheAccess } from './build-cache.ts';

export class KeptSoundness {
  readonly changed: Changed;
  private readonly now: DocumentParts | undefined;
  private readonly cache: BuildCache;
  private readonly name: string;

  constructor(
    private readonly access: CacheAccess,
    service: string,
    document: OpenApiDocument,
  ) {
    this.cache = new BuildCache(access.folder);
    this.name = `sound ${service}`;
    const before = this.cache.read(this.name, access.program) as DocumentParts | undefined;
    this.now = documentParts(document);
    this.changed = before && this.now ? changedSince(before, document, this.now) : 'whole';
  }

  /** To be called when nothing was found. */
  keep(): void {
    if (this.now) this.cache.write(this.name, this.access.program, this.now);
  }
}

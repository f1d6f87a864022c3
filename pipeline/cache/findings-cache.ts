// What the linter said of the last document of a service, in which the official schema found nothing, and what of the next one both have to
// see. The linter alone takes longer than all that we do after a correction.
import {
  changedSince,
  documentParts,
  holdsPointer,
  type Changed,
  type DocumentParts,
} from '../../spec/changed-parts.ts';
import type { LintProblem } from '../../spec/lint/lint-document.ts';
import type { OpenApiDocument } from '../../spec/openapi.ts';
import { BuildCache, type CacheAccess } from './build-cache.ts';

interface Entry {
  parts: DocumentParts;
  problems: LintProblem[];
}

export class FindingsCache {
  readonly changed: Changed;
  /** Of what has not changed. */
  readonly problems: LintProblem[];
  private readonly now: DocumentParts | undefined;
  private readonly cache: BuildCache;
  private readonly name: string;

  constructor(
    private readonly access: CacheAccess,
    service: string,
    document: OpenApiDocument,
  ) {
    this.cache = new BuildCache(access.folder);
    this.name = `findings ${service}`;
    const before = this.cache.read(this.name, access.program) as Entry | undefined;
    this.now = documentParts(document);
    const changed = before && this.now ? changedSince(before.parts, document, this.now) : 'whole';
    this.problems = before?.problems ?? [];
    this.changed =
      typeof changed !== 'string' && this.problems.some(({ pointer }) => holdsPointer(changed, pointer))
        ? 'whole'
        : changed;
  }

  /** To be called when the official schema found nothing. */
  store(problems: LintProblem[]): void {
    if (this.now) this.cache.write(this.name, this.access.program, { parts: this.now, problems } satisfies Entry);
  }
}

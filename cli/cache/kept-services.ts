// Services of earlier runs, of a task that builds several from the same documents: a page changed, and the others say what they said.
import type { ServiceOutcome } from '../build/build-task.ts';
import { BuildCache, hashOf, type CacheAccess } from './build-cache.ts';
import { FileHashes, type FileState } from './file-hashes.ts';
import { isAsWritten, isComplete } from './written-files.ts';

interface Kept {
  outcome: ServiceOutcome;
  files: ReadonlyMap<string, FileState>;
}

export class KeptServices {
  private readonly cache: BuildCache;

  /** `name` tells the documents of one task from those of others. */
  constructor(
    private readonly access: CacheAccess,
    private readonly name: string,
  ) {
    this.cache = new BuildCache(access.folder);
  }

  /** Of all that a build of the service is given, before it changes any of it. */
  keyOf(inputs: readonly unknown[]): string {
    return hashOf([
      this.access.program,
      JSON.stringify(inputs, (_name, value: unknown) =>
        value instanceof Map || value instanceof Set ? [...value] : value,
      ),
    ]);
  }

  find(service: string, key: string): ServiceOutcome | undefined {
    const kept = this.cache.read(this.nameOf(service), key) as Kept | undefined;
    if (!kept) return undefined;
    const hashes = new FileHashes(kept.files);
    if (!isAsWritten(kept.outcome, hashes)) return undefined;
    if (hashes.changed) this.cache.write(this.nameOf(service), key, { ...kept, files: hashes.states } satisfies Kept);
    return { ...kept.outcome, kept: true };
  }

  keep(key: string, { report: _, ...outcome }: ServiceOutcome): void {
    if (isComplete(outcome))
      this.cache.write(this.nameOf(outcome.id), key, { outcome, files: new Map() } satisfies Kept);
  }

  private nameOf(service: string): string {
    return `service ${service} ${this.name}`;
  }
}

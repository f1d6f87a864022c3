// Services of earlier runs, of a task that builds several from the same documents: a page changed, and the others say what they said.
import type { ServiceOutcome } from '../build/build-task.ts';
import { BuildCache, hashOf, type CacheAccess } from './build-cache.ts';
import { FileHashes, type FileState } from './file-hashes.ts';
import { isAsWritten, isComplete } from './written-files.ts';

interface Entry {
  outcome: ServiceOutcome;
  files: ReadonlyMap<string, FileState>;
}

export class ServiceCache {
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
    const cached = this.cache.read(this.nameOf(service), key) as Entry | undefined;
    if (!cached) return undefined;
    const hashes = new FileHashes(cached.files);
    if (!isAsWritten(cached.outcome, hashes)) return undefined;
    if (hashes.changed)
      this.cache.write(this.nameOf(service), key, { ...cached, files: hashes.states } satisfies Entry);
    return { ...cached.outcome, cached: true };
  }

  store(key: string, { report: _, ...outcome }: ServiceOutcome): void {
    if (isComplete(outcome))
      this.cache.write(this.nameOf(outcome.id), key, { outcome, files: new Map() } satisfies Entry);
  }

  private nameOf(service: string): string {
    return `service ${service} ${this.name}`;
  }
}

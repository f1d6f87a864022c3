// What was read and interpreted from the same documents in an earlier run. Names and tables of one document decide how others are read,
// so all documents of a task are cached as one.
import type { Source } from '../../scraper/blocks/block.ts';
import { editionProfile } from '../../scraper/profiles/bundled-profiles.ts';
import { plainProfile, type Profile } from '../../scraper/profiles/profile.ts';
import type { Diagnostic } from '../../scraper/diagnostics/diagnostic.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import type { InterpretOptions, ServiceReading } from '../../scraper/interpret/documents/interpret.ts';
import { BuildCache, hashOf, type CacheAccess } from './build-cache.ts';
import { PartCache } from './part-cache.ts';

interface Entry {
  /** As JSON, which is read faster than what V8 writes. */
  readings: { digest: string; text: string }[];
  /** What belongs to no service that is built. */
  diagnostics: readonly Diagnostic[];
}

type PlainReading = Omit<ServiceReading, 'report'> & { diagnostics: readonly Diagnostic[] };

export class ReadingCache {
  private readonly cache: BuildCache;
  private readonly digests = new WeakMap<ServiceReading, string>();

  /** `name` tells the documents of one task from those of others. */
  constructor(
    private readonly access: CacheAccess,
    private readonly name: string,
  ) {
    this.cache = new BuildCache(access.folder);
  }

  /** Of each document alone, to be closed. */
  pages(): PartCache {
    return new PartCache(this.access, `pages ${this.name}`);
  }

  keyOf(sources: readonly Source[], profile: Profile, { services, service = '' }: InterpretOptions): string {
    const documents = sources.map(({ bytes: _, ...source }) => source);
    return hashOf([
      this.access.program,
      documents,
      [plainProfile(profile), plainProfile(editionProfile())],
      services.map((members) => [members.service, [...members.operations]]),
      service,
    ]);
  }

  find(key: string, report: Report): ServiceReading[] | undefined {
    const cached = this.cache.read(`reading ${this.name}`, key) as Entry | undefined;
    if (cached) report.absorb(Report.of(cached.diagnostics));
    return cached?.readings.map(({ digest, text }) => {
      const { diagnostics, ...reading } = JSON.parse(text) as PlainReading;
      return this.known({ ...reading, report: Report.of(diagnostics) }, digest);
    });
  }

  /** To be called before anything is built: a build adds to what it is given. */
  store(key: string, readings: readonly ServiceReading[], { diagnostics }: Report): void {
    const cached = readings.map((reading) => {
      const text = textOf(reading);
      const digest = hashOf(text);
      this.known(reading, digest);
      return { digest, text };
    });
    this.cache.write(`reading ${this.name}`, key, { readings: cached, diagnostics } satisfies Entry);
  }

  /** Equal for readings that say the same; nothing of the reading may have been built before. */
  digestOf(reading: ServiceReading): string {
    return this.digests.get(reading) ?? hashOf(textOf(reading));
  }

  private known(reading: ServiceReading, digest: string): ServiceReading {
    this.digests.set(reading, digest);
    return reading;
  }
}

/** A reading holds plain values only: JSON says all of it. */
function textOf({ report, ...reading }: ServiceReading): string {
  return JSON.stringify({ ...reading, diagnostics: report.diagnostics } satisfies PlainReading);
}

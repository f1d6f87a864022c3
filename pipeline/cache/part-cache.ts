// Values that stages made of parts of their input, by those parts. One entry of the cache holds those of one kind and service: the next run
// keeps what it used, so what nobody asks for any more is gone.
import { deserialize, serialize } from 'node:v8';
import type { Memoize } from '../../spec/memoize.ts';
import { BuildCache, hashOf, type CacheAccess } from './build-cache.ts';

/** A text as it is; all else as bytes, made at once: whoever got the value may change it. */
type CachedValue = string | Uint8Array;

export class PartCache {
  private readonly before: ReadonlyMap<string, CachedValue>;
  private readonly now = new Map<string, CachedValue>();
  private readonly cache: BuildCache;
  private changed = false;

  constructor(
    private readonly access: CacheAccess,
    private readonly name: string,
  ) {
    this.cache = new BuildCache(access.folder);
    this.before =
      (this.cache.read(name, access.program) as ReadonlyMap<string, CachedValue> | undefined) ??
      new Map<string, CachedValue>();
  }

  readonly memoize: Memoize = <Value>(key: string, make: () => Value): Value => {
    const known = this.find(key);
    if (known !== undefined) return known as Value;
    const value = make();
    this.store(key, value);
    return value;
  };

  find(key: string): unknown {
    const short = hashOf(key);
    const known = this.now.get(short) ?? this.before.get(short);
    if (known === undefined) return undefined;
    this.now.set(short, known);
    return typeof known === 'string' ? known : deserialize(known);
  }

  store(key: string, value: unknown): void {
    const cached = cachedValue(value);
    if (cached === undefined) return;
    this.now.set(hashOf(key), cached);
    this.changed = true;
  }

  /** To be called when nothing more is made. */
  close(): void {
    if (this.changed || this.now.size < this.before.size) this.cache.write(this.name, this.access.program, this.now);
  }
}

/** Undefined for what cannot be written down. */
function cachedValue(value: unknown): CachedValue | undefined {
  if (typeof value === 'string') return value;
  try {
    return serialize(value);
  } catch {
    return undefined;
  }
}

// Values that stages made of parts of their input, by those parts. One entry of the cache holds those of one kind and service: the next run
// keeps what it used, so what nobody asks for any more is gone.
import { deserialize, serialize } from 'node:v8';
import type { Remember } from '../../spec/remember.ts';
import { BuildCache, hashOf, type CacheAccess } from './build-cache.ts';

/** A text as it is; all else as bytes, made at once: whoever got the value may change it. */
type KeptValue = string | Uint8Array;

export class KeptParts {
  private readonly before: ReadonlyMap<string, KeptValue>;
  private readonly now = new Map<string, KeptValue>();
  private readonly cache: BuildCache;
  private changed = false;

  constructor(
    private readonly access: CacheAccess,
    private readonly name: string,
  ) {
    this.cache = new BuildCache(access.folder);
    this.before =
      (this.cache.read(name, access.program) as ReadonlyMap<string, KeptValue> | undefined) ??
      new Map<string, KeptValue>();
  }

  readonly remember: Remember = <Value>(key: string, make: () => Value): Value => {
    const known = this.find(key);
    if (known !== undefined) return known as Value;
    const value = make();
    this.keep(key, value);
    return value;
  };

  find(key: string): unknown {
    const short = hashOf(key);
    const known = this.now.get(short) ?? this.before.get(short);
    if (known === undefined) return undefined;
    this.now.set(short, known);
    return typeof known === 'string' ? known : deserialize(known);
  }

  keep(key: string, value: unknown): void {
    const kept = keptValue(value);
    if (kept === undefined) return;
    this.now.set(hashOf(key), kept);
    this.changed = true;
  }

  /** To be called when nothing more is made. */
  close(): void {
    if (this.changed || this.now.size < this.before.size) this.cache.write(this.name, this.access.program, this.now);
  }
}

/** Undefined for what cannot be written down. */
function keptValue(value: unknown): KeptValue | undefined {
  if (typeof value === 'string') return value;
  try {
    return serialize(value);
  } catch {
    return undefined;
  }
}

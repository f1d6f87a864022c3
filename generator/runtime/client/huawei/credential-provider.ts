// A provider looks for credentials in one place. The facts of these protocols are those of the vendor's public SDK manuals.
import type { AccessKeys } from './access-keys.ts';
import type { Fetch } from '../call.ts';
import type { Logger } from '../hooks.ts';
import type { Platform } from '../platform.ts';

export interface ProviderContext {
  platform: Platform;
  fetch: Fetch;
  logger: Logger;
  /** Milliseconds since 1970. */
  now(): number;
}

export interface CredentialProvider {
  /** For messages and the debug log: `environment`, `profile file`. */
  readonly name: string;
  /** Undefined where this place holds none; throws for one that holds something unusable. */
  find(context: ProviderContext): Promise<AccessKeys | undefined>;
}

/** A place that says what it is holds something unusable, or its server does not do as documented. Never tells a secret. */
export class CredentialError extends Error {
  constructor(provider: string, what: string, cause?: unknown) {
    super(`${provider}: ${what}`, cause === undefined ? undefined : { cause });
    this.name = 'CredentialError';
  }
}

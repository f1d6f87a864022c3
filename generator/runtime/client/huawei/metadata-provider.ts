// Temporary keys of a cloud server with an agency, from its metadata service.
import type { AccessKeys } from './access-keys.ts';
import { CredentialError, type CredentialProvider, type ProviderContext } from './credential-provider.ts';

export interface MetadataOptions {
  /** `http://169.254.169.254`; nothing but the server itself can reach it. */
  endpoint?: string;
  /** Milliseconds to find out that this is no cloud server; 1 000. */
  timeout?: number;
}

/**
 * `GET /openstack/latest/securitykey`, with a token from `PUT /meta-data/latest/api/token` where the service offers one. The keys hold
 * for about an hour and are asked for again before they end. That the service answers 404 or 405 where it knows no token is assumed.
 */
export function metadataKeys({
  endpoint = 'http://169.254.169.254',
  timeout = 1_000,
}: MetadataOptions = {}): CredentialProvider {
  const name = 'metadata service';
  return {
    name,
    async find(context) {
      const token = await ask(context, `${endpoint}/meta-data/latest/api/token`, timeout, {
        method: 'PUT',
        headers: { 'X-Metadata-Token-Ttl-Seconds': '21600' },
      });
      if (token === undefined) return undefined;
      const headers: Record<string, string> = token.status === 200 ? { 'X-Metadata-Token': token.text.trim() } : {};
      const response = await ask(context, `${endpoint}/openstack/latest/securitykey`, timeout, { headers });
      // A server without an agency has no keys to give.
      if (response === undefined || response.status === 404) return undefined;
      if (response.status !== 200) throw new CredentialError(name, `it responds with status code ${response.status}`);
      return readKeys(response.text, name);
    },
  };
}

/** Undefined where nobody responds in time, or not to the end. */
async function ask(
  { fetch }: ProviderContext,
  url: string,
  timeout: number,
  init: RequestInit,
): Promise<{ status: number; text: string } | undefined> {
  try {
    const response = await fetch(new Request(url, { ...init, signal: AbortSignal.timeout(timeout) }));
    return { status: response.status, text: await response.text() };
  } catch {
    // Elsewhere nobody listens at that address.
    return undefined;
  }
}

/** `{"credential": {"access", "secret", "securitytoken", "expires_at"}}`, as IAM gives temporary keys too. */
export function readKeys(text: string, provider: string): AccessKeys {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new CredentialError(provider, 'its response is not JSON');
  }
  const { credential } = Object(parsed) as { credential?: unknown };
  const { access, secret, securitytoken, expires_at } = Object(credential) as Record<string, unknown>;
  if (typeof access !== 'string' || typeof secret !== 'string' || typeof securitytoken !== 'string')
    throw new CredentialError(provider, 'its response has no credential with access, secret and securitytoken');
  return {
    accessKey: access,
    secretKey: secret,
    securityToken: securitytoken,
    expiresAt: typeof expires_at === 'string' ? expires_at : undefined,
  };
}

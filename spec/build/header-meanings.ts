// Request headers that OpenAPI says in another place than the parameters.

export type HeaderMeaning = 'token' | 'signature' | 'media-type' | 'ignored';

const MEANINGS: Readonly<Record<string, HeaderMeaning>> = {
  'x-auth-token': 'token',
  authorization: 'signature',
  'x-sdk-date': 'signature',
  'x-security-token': 'signature',
  'content-type': 'media-type',
  'content-length': 'ignored',
  accept: 'ignored',
  host: 'ignored',
};

export function headerMeaning(name: string): HeaderMeaning | undefined {
  const key = name.toLowerCase();
  return Object.hasOwn(MEANINGS, key) ? MEANINGS[key] : undefined;
}

// What a media type means for a body: JSON, a form of fields, text, or bytes.

export type BodyKind = 'json' | 'multipart' | 'form' | 'text' | 'bytes';

/** `application/json`, `application/problem+json; charset=utf-8`. */
export function isJsonMediaType(mediaType: string): boolean {
  return /^[\w.+-]+\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(mediaType);
}

export function bodyKind(mediaType: string): BodyKind {
  if (isJsonMediaType(mediaType)) return 'json';
  if (/^multipart\/form-data\b/i.test(mediaType)) return 'multipart';
  if (/^application\/x-www-form-urlencoded\b/i.test(mediaType)) return 'form';
  return /^text\/|[/+](?:xml|yaml|csv|javascript)\b/i.test(mediaType) ? 'text' : 'bytes';
}

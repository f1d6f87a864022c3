// Which bodies are JSON: `application/json`, `application/problem+json; charset=utf-8`.

export function isJsonMediaType(mediaType: string): boolean {
  return /^[\w.+-]+\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(mediaType);
}

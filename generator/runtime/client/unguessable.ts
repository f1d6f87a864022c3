// Letters and digits that nobody can foresee: what stands between parts of a text must not stand in it.

export function unguessable(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

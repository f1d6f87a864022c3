// Patterns of documents, before they are published.

/** True for a regular expression as JSON Schema has them, of Unicode. */
export function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u').source !== '';
  } catch {
    return false;
  }
}

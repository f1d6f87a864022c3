// Running text → its sentences.

/** Without their final stops. Lines, and clauses behind a semicolon, are sentences of their own. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/[.;](?=\s|$)|[\u3002\uff1b\n]/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

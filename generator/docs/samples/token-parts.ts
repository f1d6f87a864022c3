// Where a sample takes the token from the environment instead of from its text.

/** What stands for the token at the end of a header or an address. */
export const tokenMark = '$TOKEN';

/** The text before the token; the same text where there is none. */
export function withoutToken(text: string): string {
  return text.endsWith(tokenMark) ? text.slice(0, -tokenMark.length) : text;
}

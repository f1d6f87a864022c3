// Markdown's bold marks that a converter left in a text: "**day**: since yesterday".

// A power ("2**31") has a digit before its stars, so it opens nothing.
const BOLD = /(?<![\w*\\])\*\*(?=[^\s*])([^*\n]{0,200}[^\s*\\])\*\*(?![\w*])/g;

/** The text without marks of emphasis that stand in pairs around words; lone stars stay. */
export function withoutEmphasis(text: string): string {
  return text.includes('**') ? text.replace(BOLD, '$1') : text;
}

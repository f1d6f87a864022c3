// Full-width letters, digits, punctuation and parentheses → their narrow forms, so that "１－６４（个）" reads as "1-64(个)".

const FULL_WIDTH = /[\u3000\uff01-\uff5e]/;
const EACH = /[\u3000\uff01-\uff5e]/g;

/** The text with narrow forms; ideographs, "、", "。" and quotes stay, and so do all positions. */
export function narrowForms(text: string): string {
  if (!FULL_WIDTH.test(text)) return text;
  return text.replace(EACH, (sign) => (sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0)));
}

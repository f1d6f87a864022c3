// Figures as people write them → figures as digits: "2^31-1", "10⁹", "1.5e3", "5 million", "–5". Beyond 2^53 they stay exact.

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const RAISED = /(?<=\d)([⁰¹²³⁴-⁹]{1,3})/g;
// "2^31", "2**31", "2^{31}", "2^(31)"; then "-1", but not the "-10" of a range.
const POWER =
  /(?<![\w.,^])(-|\u2212)?(\d{1,3})\s?(?:\^|\*\*)\s?(?:\{(\d{1,3})\}|\((\d{1,3})\)|(\d{1,3}))(?:\s?([-+\u2013\u2212])\s?1(?![\w^*]|[.,]\d|\s?[\^*]))?(?![\w^*])/g;
const POWER_IN_WORDS =
  /\b(\d{1,2}) (?:raised )?to the (?:power (?:of )?(\d{1,3})|(\d{1,3})(?:st|nd|rd|th) power)(?: (minus|-) (?:1|one)\b)?/gi;
const NTH_POWER = /\bthe (\d{1,3})(?:st|nd|rd|th) power of (\d{1,2})(?: (minus|-) (?:1|one)\b)?/gi;
const SCIENTIFIC = /(?<![\w.,^/-])(-?\d{1,6}(?:\.\d{1,6})?)e\+?(\d{1,2})(?![\w.^-])/gi;
const SCALES: Readonly<Record<string, bigint>> = { thousand: 10n ** 3n, million: 10n ** 6n, billion: 10n ** 9n };
const SCALED = /(?<![\w.,])(\d{1,9}(?:\.\d{1,3})?) (thousand|million|billion)\b/gi;
// A dash before a digit and behind no word or figure is a sign.
// "intmax (2147483647)": a name and what it is.
const NAMED_FIGURE = /\b(?:int_?max|max_?int|Integer\.MAX_VALUE|Long\.MAX_VALUE) \((\d{5,20})\)/gi;
const DASH_AS_SIGN = /(^|[\s:([,])[\u2013\u2212](?=\d)/g;
const GREATEST_EXPONENT = 128n;

/** The text with its figures in plain digits; other text is left as it is. */
export function plainFigures(text: string): string {
  if (!/\d/.test(text)) return text;
  let plain = text;
  if (/[⁰¹²³⁴-⁹]/.test(plain))
    plain = plain.replace(RAISED, (_, raised: string) => `^${[...raised].map((c) => SUPERSCRIPT.indexOf(c)).join('')}`);
  if (/\^|\*\*/.test(plain))
    plain = plain.replace(
      POWER,
      (all, sign?: string, base = '', braced?: string, bracketed?: string, bare?: string, step?: string) =>
        printPower(all, sign, base, braced ?? bracketed ?? bare ?? '', step),
    );
  if (/\bpower\b/i.test(plain)) {
    plain = plain.replace(NTH_POWER, (all, exponent: string, base: string, less?: string) =>
      printPower(all, '', base, exponent, less === undefined ? undefined : '-'),
    );
    plain = plain.replace(POWER_IN_WORDS, (all, base: string, first?: string, second?: string, less?: string) =>
      printPower(all, '', base, first ?? second ?? '', less === undefined ? undefined : '-'),
    );
  }
  if (/\de\+?\d/i.test(plain))
    plain = plain.replace(SCIENTIFIC, (all, mantissa: string, exponent: string) =>
      shifted(mantissa, 10n ** BigInt(exponent), all),
    );
  if (/illion\b|thousand\b/i.test(plain))
    plain = plain.replace(SCALED, (all, figure: string, scale: string) =>
      shifted(figure, SCALES[scale.toLowerCase()] ?? 1n, all),
    );
  if (/max/i.test(plain)) plain = plain.replace(NAMED_FIGURE, '$1');
  return /[\u2013\u2212]\d/.test(plain) ? plain.replace(DASH_AS_SIGN, '$1-') : plain;
}

function printPower(all: string, sign: string | undefined, base: string, exponent: string, step?: string): string {
  if (BigInt(exponent) > GREATEST_EXPONENT) return all;
  const power = BigInt(base) ** BigInt(exponent) * (sign ? -1n : 1n);
  return String(step === undefined ? power : step === '+' ? power + 1n : power - 1n);
}

/** A decimal figure times a power of ten; `unread` where that is no whole number. */
function shifted(figure: string, scale: bigint, unread: string): string {
  const [whole = '', fraction = ''] = figure.split('.');
  const divisor = 10n ** BigInt(fraction.length);
  const product = BigInt(whole + fraction) * scale;
  return product % divisor === 0n ? String(product / divisor) : unread;
}

// Characters that nobody sees or that only steer the layout → what was meant: a name copied out of a browser must be the name that is sent.

/** Soft hyphens, blanks of no width, marks of direction: they only tell where a word may be broken or how it runs. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Hyphens that keep a word on its line. */
const HYPHENS = /[\u2010\u2011]/g;
const ANY = /[\u00ad\u200b-\u200f\u2010\u2011\u202a-\u202e\u2060-\u2069\ufeff]/;

export function plainCharacters(text: string): string {
  return ANY.test(text) ? text.replace(INVISIBLE, '').replace(HYPHENS, '-') : text;
}

/** The same for code, where joiners between letters are content and blanks may be ones that do not break. */
export function plainCode(text: string): string {
  return /[\u00a0\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/.test(text)
    ? text.replaceAll('\u00a0', ' ').replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    : text;
}

// A character of a font of signs, such as Wingdings → the sign that it draws. Word sets list marks in these fonts: "l" is a point there.

const TICK = '\u2713';
const CROSS = '\u2717';
const BULLET = '\u2022';

/** By their codes in Wingdings; the private area holds them behind U+F000. */
const SIGNS: Readonly<Record<number, string>> = { 251: CROSS, 252: TICK, 253: CROSS, 254: TICK };
const BULLETS = new Set(
  Array.from('lmnopqrstuvwxyzQRSTU\u00a7\u00a8\u00d8\u00e0\u00f0\u00b7', (sign) => sign.charCodeAt(0)),
);

export function symbolOf(character: string): string {
  const code = character.charCodeAt(0);
  const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  return SIGNS[own] ?? (BULLETS.has(own) ? BULLET : character);
}

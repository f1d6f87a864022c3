// A regular expression → a text that it matches. The expression is read, never run: it comes from a document, and could take for ever.
import type { AST } from '@eslint-community/regexpp';
import { RegExpParser } from '@eslint-community/regexpp';

const longest = 4096;

/** Undefined for what looks around or back, and for what cannot be read. */
export function patternText(pattern: string, minLength: number): string | undefined {
  let parsed: AST.Pattern;
  try {
    parsed = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(pattern, 0, pattern.length, { unicode: true });
  } catch {
    return undefined;
  }
  // The shortest text first; where that is too short, everything that may repeat does so more often.
  for (const times of [1, minLength, minLength + 1]) {
    const text = alternatives(parsed.alternatives, times);
    if (text === undefined || text.length > longest) return undefined;
    if (text.length >= minLength) return text;
  }
  return undefined;
}

function alternatives(list: readonly AST.Alternative[], times: number): string | undefined {
  const [first] = list;
  let text = '';
  for (const element of first?.elements ?? []) {
    const part = textOf(element, times);
    if (part === undefined || text.length > longest) return undefined;
    text += part;
  }
  return text;
}

function textOf(element: AST.Element, times: number): string | undefined {
  switch (element.type) {
    case 'Character':
      return String.fromCodePoint(element.value);
    case 'Group':
    case 'CapturingGroup':
      return alternatives(element.alternatives, times);
    case 'Quantifier': {
      const count = Math.max(element.min, Math.min(times, element.max));
      const part = textOf(element.element, Math.min(times, 1));
      return part === undefined || part.length * count > longest ? undefined : part.repeat(count);
    }
    case 'CharacterClass':
      return classText(element);
    case 'CharacterSet':
      return setText(element);
    case 'Assertion':
      return element.kind === 'start' || element.kind === 'end' ? '' : undefined;
    default:
      return undefined;
  }
}

const candidates = 'aA0-_.b1x /:@+=#%&';

/** A letter rather than anything else. */
function classText({ negate, elements }: AST.CharacterClass): string | undefined {
  for (const candidate of candidates) {
    const code = candidate.codePointAt(0) ?? 0;
    const isIn = elements.some((element) => holds(element, candidate, code));
    if (isIn !== negate) return candidate;
  }
  const [first] = elements;
  if (negate || !first) return undefined;
  if (first.type === 'Character') return String.fromCodePoint(first.value);
  return first.type === 'CharacterClassRange' ? String.fromCodePoint(first.min.value) : undefined;
}

function holds(element: AST.CharacterClassElement, character: string, code: number): boolean {
  if (element.type === 'Character') return element.value === code;
  if (element.type === 'CharacterClassRange') return element.min.value <= code && code <= element.max.value;
  if (element.type !== 'CharacterSet') return false;
  const sets = { digit: /\d/, word: /\w/, space: /\s/ } as const;
  return (
    element.kind in sets &&
    sets[element.kind as keyof typeof sets].test(character) !== (element as { negate?: boolean }).negate
  );
}

function setText(element: AST.CharacterSet): string | undefined {
  if (element.kind === 'any') return 'a';
  const texts = { digit: ['0', 'a'], word: ['a', '-'], space: [' ', 'a'] } as const;
  if (!(element.kind in texts)) return undefined;
  const [of, not] = texts[element.kind as keyof typeof texts];
  return (element as { negate?: boolean }).negate ? not : of;
}

// Finds the JSON payloads in the lines of an example.

/** `isOverclosed`: closing brackets stand behind it. */
export type PayloadPiece = { kind: 'json'; text: string; isOverclosed: boolean } | { kind: 'text'; text: string };

const CLOSING = /\s*[\]}]/y;

/** Cuts a text into JSON values (from a bracket at the start of a line to the one that closes it) and the lines between. */
export function splitPayloads(text: string): PayloadPiece[] {
  const pieces: PayloadPiece[] = [];
  let position = 0;
  while (position < text.length) {
    const end = text.indexOf('\n', position);
    const line = text.slice(position, end < 0 ? text.length : end);
    const start = line.search(/\S/);
    if (start >= 0 && (line[start] === '{' || line[start] === '[')) {
      const close = closingBracket(text, position + start);
      CLOSING.lastIndex = close;
      pieces.push({ kind: 'json', text: text.slice(position + start, close), isOverclosed: CLOSING.test(text) });
      position = close;
      continue;
    }
    if (line.trim() !== '') pieces.push({ kind: 'text', text: line.trim() });
    position = end < 0 ? text.length : end + 1;
  }
  return pieces;
}

/** Index behind the bracket that closes the one at `start`; the end of the text where none does. */
function closingBracket(text: string, start: number): number {
  let depth = 0;
  let inString = false;
  for (let i = start; i < text.length; i += 1) {
    const character = text[i];
    if (inString) {
      if (character === '\\') i += 1;
      else if (character === '"' || character === '\n') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') {
      depth -= 1;
      if (depth === 0) return i + 1;
    }
  }
  return text.length;
}

/** How many brackets of a JSON text are open at most at one place. */
export function deepestBracket(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i];
    if (inString && character === '\\') i += 1;
    else if (character === '"') inString = !inString;
    else if (!inString && (character === '{' || character === '[')) deepest = Math.max(deepest, (depth += 1));
    else if (!inString && (character === '}' || character === ']')) depth -= 1;
  }
  return deepest;
}

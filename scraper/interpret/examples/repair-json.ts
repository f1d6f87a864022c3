// Payloads are damaged in three ways that leave no doubt: a line break inside a string, a comma before a closing bracket, and none
// between a value and the key on the next line.

export interface JsonRepair {
  text: string;
  /** What was mended, in words. */
  repairs: string[];
}

const isBlank = (character: string | undefined): boolean => character !== undefined && /\s/.test(character);

/** A key stands there, and not a text. */
const KEY = /"[^"\\\n]{1,120}"\s{0,20}:/y;
/** The last character of a text, a number, true, false or null; of an object or a list too. */
const PLAIN_END = /["\del]/;
const VALUE_END = /["}\]\del]/;

/**
 * Mends them; a text that has none comes back as it was. Reads the text once. Behind a closing bracket a comma may be missing, or the
 * bracket stands in the wrong place: `behindBrackets` says that it is the comma.
 */
export function repairJson(text: string, { behindBrackets = true } = {}): JsonRepair {
  const repaired: string[] = [];
  const dropBlanks = (): void => {
    while (isBlank(repaired.at(-1))) repaired.pop();
  };
  let inString = false;
  let breaks = 0;
  let commas = 0;
  let missing = 0;
  /** Index in `repaired` of the last comma if only blanks stand behind it. */
  let comma = -1;
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i] as string;
    if (inString && character === '\\') {
      repaired.push(character, text[i + 1] ?? '');
      i += 1;
    } else if (inString && character === '\n') {
      breaks += 1;
      while (text[i + 1] === ' ' || text[i + 1] === '\n') i += 1;
      // Lines break at blanks, which are lost, and behind hyphens, which are not.
      dropBlanks();
      if (repaired.at(-1) !== '-') repaired.push(' ');
    } else {
      if (character === '"' && !inString && lacksComma(repaired, text, i, behindBrackets ? VALUE_END : PLAIN_END)) {
        missing += 1;
        dropBlanks();
        repaired.push(',', '\n');
      }
      if (character === '"') inString = !inString;
      if (comma >= 0 && (character === '}' || character === ']')) {
        commas += 1;
        repaired.length = comma;
      }
      if (!isBlank(character)) comma = !inString && character === ',' ? repaired.length : -1;
      repaired.push(character);
    }
  }
  const repairs = [
    ...(breaks > 0 ? ['line breaks inside strings'] : []),
    ...(commas > 0 ? ['a comma before a closing bracket'] : []),
    ...(missing > 0 ? ['a comma that was missing at the end of a line'] : []),
  ];
  return { text: repairs.length > 0 ? repaired.join('') : text, repairs };
}

/** True for a key on a line of its own behind a value that no comma ends. */
function lacksComma(before: readonly string[], text: string, index: number, end: RegExp): boolean {
  let last = before.length - 1;
  let isNextLine = false;
  while (isBlank(before[last])) {
    isNextLine ||= before[last] === '\n';
    last -= 1;
  }
  KEY.lastIndex = index;
  return isNextLine && end.test(before[last] ?? '') && KEY.test(text);
}

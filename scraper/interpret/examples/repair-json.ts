// Payloads are damaged in ways that leave no doubt: a line break inside a string, a backslash in it before a blank, a comma before a
// closing bracket, and none between a value and the key on the next line.

export interface JsonRepair {
  text: string;
  /** What was mended, in words. */
  repairs: string[];
}

const isBlank = (character: string | undefined): boolean => character !== undefined && /\s/.test(character);

/** A key or a certificate in lines, each of which is one. */
const ARMOURED = /^\s{0,4}-----BEGIN /;

/** A string that a colon follows. */
const KEY = /"[^"\\\n]{1,120}"[^\S\n]{0,20}:/y;

/**
 * Mends them; a text that has none comes back as it was. Reads the text once. `isOverclosed`: more brackets are closed than opened, so
 * that a key behind one may belong before it.
 */
export function repairJson(text: string, { isOverclosed = false } = {}): JsonRepair {
  const repaired: string[] = [];
  const dropBlanks = (): void => {
    while (isBlank(repaired.at(-1))) repaired.pop();
  };
  let inString = false;
  /** Index in `repaired` of the string's first character. */
  let start = 0;
  let breaks = 0;
  let commas = 0;
  /** Index in `repaired` of the last comma if only blanks stand behind it. */
  let comma = -1;
  let missing = 0;
  let backslashes = 0;
  /** The last character outside strings that is no blank, and whether a line ended behind it. */
  let last = '';
  let isNewLine = false;
  const lacksComma = (at: number): boolean => {
    KEY.lastIndex = at;
    return isNewLine && (isOverclosed ? /["\w]/ : /["}\]\w]/).test(last) && KEY.test(text);
  };
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i] as string;
    if (inString && character === '\\') {
      const next = text[i + 1] ?? '';
      if (next === ' ') {
        backslashes += 1;
        repaired.push('\\\\');
        continue;
      }
      repaired.push(character, next);
      i += 1;
    } else if (inString && character === '\n') {
      breaks += 1;
      if (ARMOURED.test(repaired.slice(start, start + 16).join(''))) {
        while (text[i + 1] === ' ') i += 1;
        while (repaired.at(-1) === ' ') repaired.pop();
        // It may be printed besides, at the end of the line or at the start of the next one.
        const isPrinted = (repaired.at(-2) === '\\' && repaired.at(-1) === 'n') || text.startsWith('\\n', i + 1);
        if (!isPrinted) repaired.push('\\n');
        continue;
      }
      while (text[i + 1] === ' ' || text[i + 1] === '\n') i += 1;
      // Lines break at blanks, which are lost, and behind hyphens, which are not.
      dropBlanks();
      if (repaired.at(-1) !== '-') repaired.push(' ');
    } else {
      if (character === '"') {
        if (!inString && lacksComma(i)) {
          missing += 1;
          repaired.push(',');
        }
        inString = !inString;
        start = repaired.length + 1;
      }
      if (comma >= 0 && (character === '}' || character === ']')) {
        commas += 1;
        repaired.length = comma;
      }
      if (character === '\n') isNewLine = true;
      else if (!isBlank(character)) {
        last = character;
        isNewLine = false;
      }
      if (!isBlank(character)) comma = !inString && character === ',' ? repaired.length : -1;
      repaired.push(character);
    }
  }
  const repairs = [
    ...(breaks > 0 ? ['line breaks inside strings'] : []),
    ...(backslashes > 0 ? ['backslashes before blanks'] : []),
    ...(commas > 0 ? ['a comma before a closing bracket'] : []),
    ...(missing > 0 ? ['a missing comma before a key'] : []),
  ];
  return { text: repairs.length > 0 ? repaired.join('') : text, repairs };
}

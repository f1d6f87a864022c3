// Layout damages payloads in two ways that leave no doubt: a line break inside a string, and a comma before a closing bracket.

export interface JsonRepair {
  text: string;
  /** What was mended, in words. */
  repairs: string[];
}

const isBlank = (character: string | undefined): boolean => character !== undefined && /\s/.test(character);

/** Mends both; a text that has neither comes back as it was. Reads the text once. */
export function repairJson(text: string): JsonRepair {
  const repaired: string[] = [];
  const dropBlanks = (): void => {
    while (isBlank(repaired.at(-1))) repaired.pop();
  };
  let inString = false;
  let breaks = 0;
  let commas = 0;
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
  ];
  return { text: repairs.length > 0 ? repaired.join('') : text, repairs };
}

// Layout damages payloads in two ways that leave no doubt: a line break inside a string, and a comma before a closing bracket.

export interface JsonRepair {
  text: string;
  /** What was mended, in words. */
  repairs: string[];
}

/** Mends both; a text that has neither comes back as it was. Reads the text once. */
export function repairJson(text: string): JsonRepair {
  let repaired = '';
  let inString = false;
  let breaks = 0;
  let commas = 0;
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i] as string;
    if (inString && character === '\\') {
      repaired += character + (text[i + 1] ?? '');
      i += 1;
    } else if (inString && character === '\n') {
      breaks += 1;
      while (text[i + 1] === ' ' || text[i + 1] === '\n') i += 1;
      // Lines break at blanks, which are lost, and behind hyphens, which are not.
      repaired = repaired.trimEnd();
      if (!repaired.endsWith('-')) repaired += ' ';
    } else {
      if (character === '"') inString = !inString;
      if (!inString && (character === '}' || character === ']')) {
        const before = repaired.trimEnd();
        if (before.endsWith(',')) {
          commas += 1;
          repaired = before.slice(0, -1);
        }
      }
      repaired += character;
    }
  }
  const repairs = [...(breaks > 0 ? ['line breaks inside strings'] : []), ...(commas > 0 ? ['a comma before a closing bracket'] : [])];
  return { text: repairs.length > 0 ? repaired : text, repairs };
}

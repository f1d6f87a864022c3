// Payloads are written for readers: with comments, with dots for what is left out, in the quotation marks and commas of a word processor.

const QUOTES = '\u201c\u201d\u201e\u201f\u2033';
const WIDE: Readonly<Record<string, string>> = {
  '\uff0c': ',',
  '\uff1a': ':',
  '\uff5b': '{',
  '\uff5d': '}',
  '\u3000': ' ',
};

/** The payload in the notation of JSON, as far as it is told beyond doubt; a text that needs nothing comes back as it was. Reads it once. */
export function repairNotation(text: string): { text: string; repairs: string[] } {
  const kept: string[] = [];
  const repairs = new Set<string>();
  let quote = '';
  /** The last character kept that is no blank. */
  let last = '';
  const keep = (character: string): void => {
    kept.push(character);
    if (!/\s/.test(character)) last = character;
  };
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] as string;
    if (quote !== '') {
      const isEnd = quote === '"' ? character === '"' : QUOTES.includes(character);
      if (isEnd) kept.push('"');
      else if (character === '\\') kept.push(character, text[(index += 1)] ?? '');
      else kept.push(quote !== '"' && character === '"' ? '\\"' : character);
      if (isEnd) quote = '';
      continue;
    }
    const end = commentEnd(text, index);
    if (end > index) {
      repairs.add('comments');
      index = end - 1;
    } else if (character === '"' || QUOTES.includes(character)) {
      quote = character;
      if (character !== '"') repairs.add('typographic quotation marks');
      keep('"');
    } else if (character in WIDE) {
      repairs.add('full-width punctuation');
      keep(WIDE[character] as string);
    } else if (character === '\u2026' || text.startsWith('...', index)) {
      repairs.add('dots for what is left out');
      while (text[index + 1] === '.' || text[index + 1] === '\u2026') index += 1;
      // Nothing stands before the dots that a comma could part from what follows.
      if (last === '' || /[[{,:]/.test(last)) index = commaBehind(text, index);
    } else keep(character);
  }
  return repairs.size === 0 ? { text, repairs: [] } : { text: kept.join(''), repairs: [...repairs] };
}

function commentEnd(text: string, start: number): number {
  if (text[start] !== '/') return start;
  const [mark, behind] = text[start + 1] === '/' ? ['\n', 0] : text[start + 1] === '*' ? ['*/', 2] : ['', 0];
  if (mark === '') return start;
  const end = text.indexOf(mark, start + 2);
  return end < 0 ? text.length : end + behind;
}

function commaBehind(text: string, index: number): number {
  let next = index + 1;
  while (/\s/.test(text[next] ?? '')) next += 1;
  return text[next] === ',' ? next : index;
}

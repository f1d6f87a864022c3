// Text that is no JSON → what is wrong with it and where. JSON.parse tells a place for some mistakes only, and quotes lines for others.

interface JsonFault {
  offset: number;
  expected: string;
}

type Wanted =
  | 'value'
  | 'value or "]"'
  | 'name in quotes'
  | 'name in quotes or "}"'
  | 'colon'
  | 'comma or end'
  | 'nothing';

const SCALAR = /true|false|null|-?(?:0|[1-9]\d{0,400})(?:\.\d{1,400})?(?:[eE][-+]?\d{1,10})?/y;
const ESCAPE = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;

/** Undefined where the text is JSON after all. Goes through the text once, whatever it nests. */
export function jsonFault(text: string): JsonFault | undefined {
  const open: ('{' | '[')[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  const closed = (): Wanted => (open.length === 0 ? 'nothing' : 'comma or end');
  for (;;) {
    while (' \t\r\n'.includes(text[at] ?? 'x')) at += 1;
    const sign = text[at];
    const fault = { offset: at, expected: wordsFor(wanted, open.at(-1)) };
    if (sign === undefined) return wanted === 'nothing' ? undefined : fault;
    const isClosing = sign === (open.at(-1) === '{' ? '}' : ']') && open.length > 0;
    if (isClosing && /end|\]"|\}"/.test(wanted)) {
      open.pop();
      wanted = closed();
      at += 1;
    } else if (wanted === 'colon' || wanted === 'comma or end') {
      if (sign !== (wanted === 'colon' ? ':' : ',')) return fault;
      wanted = wanted === 'comma or end' && open.at(-1) === '{' ? 'name in quotes' : 'value';
      at += 1;
    } else if (wanted === 'nothing') return fault;
    else if (sign === '"') {
      const end = endOfString(text, at);
      if (typeof end !== 'number') return end;
      wanted = wanted.startsWith('name') ? 'colon' : closed();
      at = end;
    } else if (wanted.startsWith('name')) return fault;
    else if (sign === '{' || sign === '[') {
      open.push(sign);
      wanted = sign === '{' ? 'name in quotes or "}"' : 'value or "]"';
      at += 1;
    } else {
      SCALAR.lastIndex = at;
      const [word] = SCALAR.exec(text) ?? [];
      if (word === undefined) return fault;
      wanted = closed();
      at += word.length;
    }
  }
}

function wordsFor(wanted: Wanted, within: '{' | '[' | undefined): string {
  if (wanted === 'comma or end') return `a comma or "${within === '{' ? '}' : ']'}"`;
  return wanted === 'nothing' ? 'the end of the file' : `a ${wanted}`;
}

function endOfString(text: string, begin: number): number | JsonFault {
  for (let at = begin + 1; at < text.length; at += 1) {
    const sign = text[at] as string;
    if (sign === '"') return at + 1;
    if (sign < ' ') return { offset: at, expected: 'the end of the text in quotes before the end of the line' };
    if (sign !== '\\') continue;
    ESCAPE.lastIndex = at + 1;
    const [escaped] = ESCAPE.exec(text) ?? [];
    if (escaped === undefined) return { offset: at, expected: 'another character behind "\\"' };
    at += escaped.length;
  }
  return { offset: text.length, expected: 'the end of the text in quotes' };
}

// Text of a YAML file that a maintainer or a stranger wrote → plain data, or what is wrong with it in one line.
import { Lexer, parse } from 'yaml';

const MOST_CHARACTERS = 20_000_000;
/** Aliases of aliases multiply; nothing that a maintainer writes has any. */
const MOST_ALIASES = 1000;
/** The parser goes down as far as the text does; where the stack ends inside of a regular expression, the process ends with it. */
const MOST_LEVELS = 200;

/** The value is a tree that JSON can say, without cycles. */
export function readYaml(text: string): { value: unknown } | { fault: string } {
  if (text.length > MOST_CHARACTERS) return { fault: `it has ${text.length} characters, more than ${MOST_CHARACTERS}` };
  if (isNestedBeyond(MOST_LEVELS, text)) return { fault: `it is nested more than ${MOST_LEVELS} levels deep` };
  try {
    const value: unknown = parse(text, { maxAliasCount: MOST_ALIASES, logLevel: 'error' });
    JSON.stringify(value);
    return { value };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

function faultOf(error: unknown): string {
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  if (message.includes('alias count')) return `its aliases stand for more than ${MOST_ALIASES} times what is written`;
  if (message.includes('circular')) return 'an alias stands inside of what it stands for';
  return message.slice(0, 200);
}

/** Levels are brackets that are open, and the columns and marks in front of what a line says. */
function isNestedBeyond(limit: number, text: string): boolean {
  let open = 0;
  let line = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') open += 1;
    else if (token === ']' || token === '}') open = Math.max(0, open - 1);
    else if (token === '-' || token === '?' || token === ':') line += 1;
    else if (/^\r?\n$/.test(token)) line = 0;
    else if (line === 0 && /^ +$/.test(token)) line = token.length;
    if (open + line > limit) return true;
  }
  return false;
}

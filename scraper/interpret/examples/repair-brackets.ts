// Page breaks and careless editing leave payloads with closing brackets too many in one place (a page closes what the next one goes
// on with) or too few at the end. Both are mended where there is only one way to do it.

/** Characters that are read at most: every try reads all of the payload. */
const MOST_READ = 50_000_000;

export interface BracketRepair {
  text: string;
  repair: string;
}

/** The one JSON text that dropping brackets of one place, or adding some at the end, makes of `text`; undefined where none or several do. */
export function repairBrackets(text: string): BracketRepair | undefined {
  const whole = completed(text.trimEnd());
  if (whole !== undefined && whole !== text.trimEnd())
    return { text: whole, repair: 'closing brackets that were missing at the end' };
  const found = new Map<string, string>();
  const runs = closingRuns(text);
  const tries = runs.reduce((sum, { length }) => sum + (length * (length + 1)) / 2, 0);
  if (tries * text.length > MOST_READ) return undefined;
  for (const run of runs) {
    for (let first = 0; first < run.length; first += 1) {
      for (let count = 1; first + count <= run.length; count += 1) {
        const whole = completed(without(text, run.slice(first, first + count)));
        // Which of several equal brackets is dropped makes no difference to the value.
        if (whole !== undefined) found.set(JSON.stringify(JSON.parse(whole)), whole);
      }
    }
  }
  const [only] = found.values();
  return found.size === 1 && only !== undefined
    ? { text: only, repair: 'closing brackets that were too many' }
    : undefined;
}

/** What closes the brackets that are open at the end; nothing where the text ends inside a string. */
function missingAtEnd(text: string): string {
  const open: string[] = [];
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i] as string;
    if (inString && character === '\\') i += 1;
    else if (character === '"') inString = !inString;
    else if (!inString && character === '{') open.push('}');
    else if (!inString && character === '[') open.push(']');
    else if (!inString && (character === '}' || character === ']')) open.pop();
  }
  return inString ? '' : open.reverse().join('');
}

/** Places of closing brackets with nothing but blanks between them, a list for each run. */
function closingRuns(text: string): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i] as string;
    if (inString && character === '\\') i += 1;
    else if (character === '"') inString = !inString;
    if (!inString && (character === '}' || character === ']')) run.push(i);
    else if (!/\s/.test(character) && run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return run.length > 0 ? [...runs, run] : runs;
}

/** The text without some characters; a comma that is lost with them is put back where a key follows. */
function without(text: string, places: readonly number[]): string {
  const [first, last] = [places[0] as number, places.at(-1) as number];
  const kept = [...text.slice(first, last + 1)].filter((character) => /\s/.test(character)).join('');
  const before = text.slice(0, first).trimEnd().replace(/,$/, '');
  const after = text.slice(last + 1);
  return `${before}${/^\s*["{[]/.test(after) ? ',' : ''}${kept}${after}`;
}

/** The text as JSON, with brackets at the end where some are missing; undefined where that does not make it JSON. */
function completed(text: string): string | undefined {
  const fault = faultOf(text);
  if (fault === undefined) return text;
  if (isBeforeEnd(fault, text)) return undefined;
  const whole = text + missingAtEnd(text);
  return faultOf(whole) === undefined ? whole : undefined;
}

function faultOf(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** What the engine's words say; where they say nothing, the fault may be at the end. Most tries fail early, and the end need not be looked at. */
function isBeforeEnd(fault: string, text: string): boolean {
  if (fault.startsWith('Unexpected token ')) return true;
  const place = / in JSON at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(fault)?.[1];
  return place !== undefined && Number(place) < text.trimEnd().length;
}

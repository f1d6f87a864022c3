// "1 to 64", "[0, 255)", "1 KB to 4 MB", "1 (inclusive) to 64 (exclusive)": two figures and what stands at them.
import type { Cell } from '../cell.ts';
import { inUnit, isOneUnit, isSameWord, unitOfValues, UNIT_WORD, unitOf } from '../common/units.ts';
import { NUMBER, readNumber } from '../common/values.ts';

export interface Span {
  low: number;
  high: number;
  isAbove: boolean;
  isBelow: boolean;
  /** The word behind the figures: a unit, or what is counted. */
  unit?: string;
  separator: string;
  /** Where the span ends in the text. */
  end: number;
}

const OPEN = /\s*([[(\]])?\s*/y;
const FIGURE = new RegExp(`(${NUMBER})`, 'y');
// In "[1,500]" the comma parts two figures.
const PLAIN_PAIR = /\s*[[(\]]\s*[-\u2212]?\d+(?:\.\d+)?\s?[,;]\s?[-\u2212]?\d+(?:\.\d+)?\s?[\])[]/y;
const PLAIN_FIGURE = /([-\u2212]?\d+(?:\.\d+)?)/y;
const UNIT = new RegExp(`(?:\\s?(${UNIT_WORD}))(?![\\w/])`, 'y');
const MARK = /\s?\(([^()]{0,40})\)/y;
const SEPARATOR = /\s?(?:to|and|through|-|~|\u2013|\u2014|\uff5e|\.{2,3}|,|;)\s?/y;
const CLOSE = /\s?([\])[])/y;
const NO_UNIT =
  /^(?:to|and|or|through|by|in|for|of|if|when|inclusive|exclusive|both|the|a|an|is|are|as|with|which|per|each)$/i;
const INCLUDED = /^(?:inclusive|included|including)$/i;
const EXCLUDED = /^(?:exclusive|excluded|not included|excluding)$/i;

/** What stands at a figure. */
interface End {
  figure: number;
  unit?: string;
  mark?: string;
}

/**
 * The span that begins at `start`. Undefined: no span stands there. `unclear`: one stands there whose ends or units
 * can be read in more than one way.
 */
export function readSpan(text: string, start: number, cell: Pick<Cell, 'text' | 'name'>): Span | 'unclear' | undefined {
  let position = start;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    if (match !== null) position += match[0].length;
    return match ?? undefined;
  };
  PLAIN_PAIR.lastIndex = start;
  const spelling = PLAIN_PAIR.test(text) ? PLAIN_FIGURE : FIGURE;
  const takeEnd = (): End | undefined => {
    const figure = readNumber(take(spelling)?.[1] ?? '');
    if (figure === undefined) return undefined;
    const before = position;
    const unit = take(UNIT)?.[1];
    const isUnit = unit !== undefined && !NO_UNIT.test(unit);
    if (!isUnit) position = before;
    // A word that is glued to the figure and is no unit makes it a name: "5a".
    if (/[A-Za-z_]/.test(text[position] ?? '')) return undefined;
    const mark = take(MARK)?.[1];
    return { figure, ...(isUnit ? { unit } : {}), ...(mark === undefined ? {} : { mark }) };
  };
  const open = take(OPEN)?.[1];
  const low = takeEnd();
  const separator = low === undefined ? undefined : take(SEPARATOR)?.[0].trim();
  if (low === undefined || separator === undefined) return undefined;
  const isList = separator === ',' || separator === ';';
  if (isList && open === undefined) return undefined;
  const high = takeEnd();
  if (high === undefined || /^(?:-\d|\.\d)/.test(text.slice(position, position + 2))) return undefined;
  const behind = position;
  const close = take(CLOSE)?.[1];
  // The bracket that closes an aside around the whole sentence is no end of the interval.
  if (open === undefined) position = behind;
  if (isList && close === undefined) return undefined;
  const ends = { low, high, open, close: open === undefined ? undefined : close, isList, isLed: isLed(text, start) };
  const bounds = boundsOf(ends);
  const figures = figuresOf(low, high, cell);
  if (bounds === undefined || figures === undefined) return 'unclear';
  const unit = high.unit ?? low.unit;
  return { ...figures, ...bounds, ...(unit === undefined ? {} : { unit }), separator, end: position };
}

/** "range: (10, 20)" is an interval; "Range (10, 20)" may be an aside. */
function isLed(text: string, start: number): boolean {
  return /(?:[:\uff1a]|\bis|\bin|\bwithin|\bof|\bfrom)\s*$/i.test(text.slice(Math.max(0, start - 12), start));
}

interface Ends {
  low: End;
  high: End;
  open: string | undefined;
  close: string | undefined;
  isList: boolean;
  isLed: boolean;
}

function boundsOf({ low, high, open, close, isList, isLed }: Ends): { isAbove: boolean; isBelow: boolean } | undefined {
  const [lowMark, highMark] = [low.mark ?? '', high.mark ?? ''];
  if (EXCLUDED.test(highMark) && !INCLUDED.test(lowMark) && !EXCLUDED.test(lowMark)) return undefined;
  // Round brackets on both sides around "1 to 64" are an aside.
  const isAside = open === '(' && (close === ')' || close === undefined) && !isList;
  if (open === '(' && close === ')' && isList && !isLed) return undefined;
  return {
    isAbove: EXCLUDED.test(lowMark) || (!isAside && (open === '(' || open === ']')),
    isBelow: EXCLUDED.test(highMark) || (!isAside && open !== undefined && (close === ')' || close === '[')),
  };
}

/** Both figures in one unit: the one that the cell states, or else that of the lower end. */
function figuresOf(low: End, high: End, cell: Pick<Cell, 'text' | 'name'>): { low: number; high: number } | undefined {
  const known = [low.unit, high.unit].map((unit) => (unit === undefined ? undefined : unitOf(unit)));
  const [lowUnit, highUnit] = known;
  if (low.unit !== undefined && high.unit !== undefined && !isSameWord(low.unit, high.unit) && (!lowUnit || !highUnit))
    return undefined;
  if (!lowUnit && !highUnit) return { low: low.figure, high: high.figure };
  const stated = unitOfValues(cell);
  const dimension = (lowUnit ?? highUnit)?.dimension ?? '';
  // A third unit elsewhere in the cell leaves open in which one the values are.
  if (stated === undefined && !isOneUnit(cell.text, dimension, known)) return undefined;
  const target = stated ?? lowUnit ?? highUnit;
  const converted = [
    inUnit(low.figure, low.unit ?? high.unit, target),
    inUnit(high.figure, high.unit ?? low.unit, target),
  ];
  const [first, second] = converted;
  return first === undefined || second === undefined ? undefined : { low: first, high: second };
}

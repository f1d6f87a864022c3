// What the rest of a cell says about the bounds that one sentence states: a value of its own, or other bounds in another case.
import type { Cell, Part } from '../cell.ts';
import { perCell } from '../per-cell.ts';
import { readNumber } from '../common/values.ts';
import { isConditional } from './sentences.ts';

export interface Bounds {
  minimum?: number;
  maximum?: number;
}

/** Each sentence is held against all others: a cell of more of them describes no single field, and would take long. */
const MOST_PARTS = 200;

export function isLong(cell: Cell): boolean {
  return cell.parts.length > MOST_PARTS;
}

const EMPTY_TEXT = /(?:为|是|传入?|填写?|或者?|默认|缺省)\s?(?:空字符串|空串)/g;

/** Whether the cell allows the empty text, which is in no format. */
export const allowsEmpty = perCell(({ text }): boolean =>
  [...text.matchAll(EMPTY_TEXT)].some(
    ({ index }) => !/(?:不|勿|禁止)[^,。;\n]{0,8}$/.test(text.slice(Math.max(0, index - 12), index)),
  ),
);

const SPECIAL = /(?<![\d.\w-])["“]?(-\d{1,9})["”]?\s?(?:[:,]\s?)?(?:表示|代表|为|是|:)/g;
const SET_TO = /(?:指定|设置|取值|传入?|输入)为\s?["“]?(-?\d{1,9})["”]?\s?(?=时|,|表示|代表)/g;

/** The bounds with the value below them that the cell explains: "大于等于0：个数，-1：不限" begins at -1. Undefined where a value lies elsewhere. */
export function withSpecialValue<Range extends Bounds>(range: Range, cell: Cell): Range | undefined {
  const { minimum, maximum = Infinity } = range;
  if (minimum === undefined) return range;
  if (isLong(cell)) return undefined;
  const special = [SPECIAL, SET_TO].flatMap((pattern) =>
    [...cell.text.matchAll(pattern)].map((match) => Number(match[1])),
  );
  const outside = new Set(special.filter((value) => value < minimum || value > maximum));
  if (outside.size === 0) return range;
  const [value] = outside;
  if (outside.size > 1 || value !== minimum - 1) return undefined;
  return { ...range, minimum: value };
}

/** Whether another sentence of the cell allows in its case what these bounds forbid. */
export function isWidened(part: Part, bounds: Bounds, cell: Cell, boundsOf: (text: string) => Bounds[]): boolean {
  const { minimum = -Infinity, maximum = Infinity } = bounds;
  if (isLong(cell)) return true;
  return cell.parts.some((other) => {
    if (other === part || other.kind !== 'sentence') return false;
    const stated = boundsOf(other.text);
    // Several bounds in one sentence belong to several cases.
    if (stated.length < 2 && !isConditional(other.text)) return false;
    return stated.some(({ minimum: low = minimum, maximum: high = maximum }) => low < minimum || high > maximum);
  });
}

/** Both ends of "1-9", "[1, 9]" as figures. */
export function boundsOfMatch(match: RegExpMatchArray, low: number, high: number): Bounds | undefined {
  const [minimum, maximum] = [readNumber(match[low] ?? ''), readNumber(match[high] ?? '')];
  return minimum === undefined || maximum === undefined ? undefined : { minimum, maximum };
}

// A filter may be an array whose elements are each the one quantity that its text tells of: "Time to wait, from 1 to 9.
// Several times can be queried as wait=x&wait=y."
import type { Cell } from '../cell.ts';
import { perCell } from '../per-cell.ts';

const REPEATED =
  /\b(?:multiple|several|more than one) [\w -]{1,40} (?:can|may) be (?:queried|specified|passed|given|used|transferred|selected|entered)\b[^.]{0,80}\w=[\w.-]{1,40}&/i;
const QUANTITY =
  /^(?:(?:specifies|indicates|queries) )?(?:the |an? )?(?:number|amount|quantity|size|(?:[a-z-]{2,20} ){0,3}(?:durations?|timeouts?|intervals?|weights?|ports?|priority|priorities|periods?|delays?|thresholds?))\b/i;

/** What is said of "the value" is said of each element, and not of how many there are. */
export const holdsOneQuantity = perCell(({ name, text, type }: Cell): boolean => {
  const last = name
    .replace(/([a-z])(?=[A-Z])/g, '$1_')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .at(-1);
  if (type.kind !== 'array' || last === undefined || /(?:[^s]s|list|array|set)$/.test(last)) return false;
  return REPEATED.test(text) || QUANTITY.test(text);
});

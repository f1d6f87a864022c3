// "The timestamp in milliseconds", "1700000000000": such a moment does not fit into 32 bits.

const FINE = /\b(?:milli|micro|nano)seconds?\b|\b(?:ms|\u00b5s|ns)\b/i;
const MOMENT =
  /\b(?:timestamps?|epoch|unix time|since 1970|(?:january|jan\.?) 1(?:st)?,? 1970|1970-01-01|(?:start|begin|end|finish|creation|created?|update|expir(?:y|ation)|deletion|attack|occurrence|current|utc) time|time (?:when|at which|point)|moment)\b/i;
const THIRTEEN_DIGITS = /\b13[- ]digits?\b|(?<![\w.])1\d{12}(?!\w|\.\d)/i;

export function isWideTime(description: string): boolean {
  return (FINE.test(description) && MOMENT.test(description)) || THIRTEEN_DIGITS.test(description);
}

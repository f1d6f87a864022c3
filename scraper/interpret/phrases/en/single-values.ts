// Whether a String column holds one value at a time. Values that a sender may combine, and parts of a layout, are no closed list.
import type { Cell } from '../cell.ts';
import { perCell, saidInCell } from '../per-cell.ts';
import { timeLayoutsIn } from '../common/time-layouts.ts';

const PARTED = String.raw`(?:separated|parted|delimited|split|divided|joined|connected)`;
const SIGN = String.raw`(?:commas?|semicolons?|vertical bars?|pipes?|spaces?|blanks?|hyphens?|plus signs?|\()`;
const COMBINABLE = new RegExp(
  [
    String.raw`\b${PARTED} (?:by|with|using) (?:an? |the )?${SIGN}`,
    String.raw`\b(?:comma|semicolon|pipe|space|blank)s?-(?:separated|delimited)\b`,
    String.raw`\bseparate (?:multiple|them|the|different|several)\b`,
    String.raw`\b(?:commas?|semicolons?)(?: \([,;]\))? to (?:separate|part|join)\b`,
    String.raw`\bseparate [\w ]{1,40}\bwith (?:commas?|semicolons?)`,
    String.raw`\b(?:multiple|several|more than one)(?: of (?:the|these|them))?(?: [\w-]+)? (?:can|may) be (?:specified|given|selected|set|used|combined|listed|entered|passed)\b`,
    String.raw`\b(?:one or more|any combination|combinations?) of (?:the|these|those)\b`,
  ].join('|'),
  'i',
);
const INNER = String.raw`["“]?[^\s"”]*[\w\]})>][:=|;]+[\w({<[][^\s"”]*`;
const LAYOUT = new RegExp(
  String.raw`\b(?:in|has|have|uses?|is)(?: the| an?)?(?: following)? format(?: of| is)?:? ${INNER}|\bformat(?: is|:) ${INNER}|\bin(?: the| an?)? ${INNER}["”]? format\b|\bin the format of [\w ]{1,40}#\w`,
  'i',
);

/** Values that a sender may combine with commas: the column holds more than its single values. */
export function isCombinable(cell: Cell): boolean {
  return cell.type.kind !== 'array' && saysCombinable(cell);
}

const saysCombinable = saidInCell(COMBINABLE);

const LAYOUTS = new RegExp(LAYOUT.source, 'gi');
// "{operator}:{moment}", "lt:2030-01-02T03:04:05Z"
const OPERATOR = /\{[a-z]\w{0,40}\}[:=]\{[a-z]\w{0,40}\}|\b(?:lte?|gte?|eq|neq?|le|ge):\d{4}-\d{2}-\d{2}/;

/** The value is more than the time in it: "The format is lit_at=operator:moment". */
export const holdsTimeAsPart = perCell(({ text }): boolean => {
  if (OPERATOR.test(text)) return true;
  return [...text.matchAll(LAYOUTS)].some(
    ([layout]) => timeLayoutsIn(layout).length === 0 && !/\d:\d|#/.test(layout) && /\w=\w+:\w/.test(layout),
  );
});

/** What the cell lists are the values of the column, not pieces of them. */
export function holdsSingleValues(cell: Cell): boolean {
  if (cell.type.kind === 'array') return true;
  if (isCombinable(cell)) return false;
  return cell.valueKind !== 'string' || !hasLayout(cell);
}

const hasLayout = perCell(({ text }) => LAYOUT.test(text) || timeLayoutsIn(text).length > 0);

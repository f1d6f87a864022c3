// Values that stand in a sentence without "can be": "Image format: raw, vhd, or iso", "Task type (SCRIPT or COMMAND)",
// "which indicates small lamp (SMALL), or big lamp (BIG)", "slow (1 W) and fast (9 W)".
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { enumOf } from './listed-options.ts';
import { INTEGER, STRING, type Phrase } from '../phrase.ts';
import { isConditional } from './sentences.ts';
import { isAdvised, tellsGroups } from './no-values.ts';
import { leadsOtherThings } from './other-leads.ts';
import { readSeries } from './series.ts';
import { shortened } from './shortened.ts';
import { NAMES_KIND, supported } from './supported-values.ts';
import { saidInCell } from '../per-cell.ts';
import { isIdentifier, isNumeric } from '../common/values.ts';
import { CHARACTER_CLASS } from './value-can-be.ts';
import { holdsSingleValues } from './single-values.ts';

const AFTER_COLON = /^([A-Za-z][\w /-]{1,80}):\s+(?=\S)/;
const IN_BRACKETS = /\(\s*([^()]{3,200})\)$/;
const NAMED_IN_BRACKETS = /(?:^|[\s,])(?:[A-Za-z][\w-]* ){1,6}\(\s*([A-Z][A-Z0-9_]{1,60})\s*\)/g;
const LEADS_NAMES = /\b(?:which indicates|can be|options are|including)\b|:/;
// Headings before a colon that announce no value of the field.
const OTHER_HEADING =
  /^(?:note|examples?|default(?: values?)?|format|unit|range|value range|minimum|maximum|length|options?|values?|array length|enumeration values|constraints?|requirements?|for example)$/i;
const PERMITS = /^(?:(?:currently|also|only) )?(?:supported|allowed|permitted|accepted|possible|available)$/i;
const KIND_WORD =
  /^(?:types?|modes?|formats?|status|states?|methods?|actions?|operations?|protocols?|architecture|levels?|categor(?:y|ies)|polic(?:y|ies)|direction|series)$/i;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence' || isConditional(part.text) || /\b(?:for example|such as|e\.g)\b/i.test(part.text))
    return undefined;
  const values =
    (tellsGroups(cell) ? undefined : afterColon(part.text, cell.name)) ??
    inBrackets(part.text) ??
    namedInBrackets(part.text) ??
    pairs(part.text) ??
    glossedSeries(part.text) ??
    shortened(part.text) ??
    supported(part.text, cell);
  // What is no text has its values in its fields; where others are told, the word is none of them.
  if (values === undefined)
    return ONLY_ONE.test(part.text) && (cell.valueKind === 'none' || tellsValues(cell)) ? [] : undefined;
  if (cell.valueKind === 'none' || cell.valueKind === 'boolean' || !holdsSingleValues(cell)) return [];
  const constraint = enumOf(values, cell.valueKind);
  return constraint === undefined ? undefined : [constraint];
}

function afterColon(text: string, name: string): string[] | undefined {
  const match = AFTER_COLON.exec(text);
  const heading = match?.[1] ?? '';
  if (match === null || (OTHER_HEADING.test(heading) && !/^(?:value )?range$/i.test(heading))) return undefined;
  if (leadsOtherThings(`${heading}:`) || isAdvised(heading)) return undefined;
  const series = readSeries(text, match[0].length);
  if (series === undefined || series.end !== text.length) return undefined;
  const entries = series.entries;
  // "Value range: on, off": all that there is, without a word that joins them.
  const isRange = /^(?:value )?range$/i.test(heading) && entries.every(({ value }) => !isNumeric(value));
  const complete =
    entries.length > 1 && (series.joined || isRange || entries.every((entry) => entry.mark !== undefined));
  if (entries.some(({ value }) => CHARACTER_CLASS.test(value))) return undefined;
  // "Supported: flat" in the cell of cable_type.
  const isOnly = entries.length === 1 && PERMITS.test(heading) && NAMES_KIND.test(name);
  if (isOnly && /^[a-z][\w-]{1,40}$/.test(entries[0]?.value ?? '')) return entries.map((entry) => entry.value);
  // "Supported: plans and photos": nouns, where no word announces values.
  if (PERMITS.test(heading) && !entries.some(({ value }) => isIdentifier(value) || /[-_.\d]/.test(value)))
    return undefined;
  const words = heading.toLowerCase().split(/[ /-]+/);
  const nouns = name.toLowerCase().split(/[^a-z0-9]+/);
  // One value alone must be spelled like one, behind the name of the field or a word such as "type".
  const lone =
    entries.length === 1 &&
    !OTHER_HEADING.test(heading) &&
    isIdentifier(entries[0]?.value ?? '') &&
    (words.some((word) => nouns.includes(word)) || words.some((word) => KIND_WORD.test(word)));
  return complete || lone ? entries.map((entry) => entry.value) : undefined;
}

function inBrackets(text: string): string[] | undefined {
  const match = IN_BRACKETS.exec(text);
  const inside = match?.[1]?.trim() ?? '';
  const series = inside === '' ? undefined : readSeries(inside);
  if (series === undefined || series.end !== inside.length || !series.joined || series.entries.length < 2)
    return undefined;
  const values = series.entries.map((entry) => entry.value);
  return values.every((value) => /^[A-Z][A-Z0-9_]{2,}$/.test(value)) ? values : undefined;
}

function namedInBrackets(text: string): string[] | undefined {
  if (!LEADS_NAMES.test(text)) return undefined;
  const values = [...text.matchAll(NAMED_IN_BRACKETS)].map((match) => match[1] ?? '');
  const brackets = text.split('(').length - 1;
  return values.length > 1 && values.length === brackets && /\b(?:or|and)\b/.test(text) ? values : undefined;
}

/** The sentence is the list: every value has its explanation. */
function glossedSeries(text: string): string[] | undefined {
  if (!/^[^\s,;()]{1,80} \(/.test(text)) return undefined;
  const series = readSeries(text);
  const whole = series !== undefined && series.end === text.length && series.entries.length > 1;
  return whole && series.entries.every((entry) => entry.mark !== undefined)
    ? series.entries.map((entry) => entry.value)
    : undefined;
}

const PAIR = /^(-?\d{1,6}|[A-Z][A-Z0-9_]+)(?:\s?[=\u2013-]\s?| (?:for|stands for|as) )([A-Za-z][^=:]*)$/;

/** "State: 0-open, 1-shut", "0 = open; 1 = shut", "0 for open, 1 for shut". */
function pairs(text: string): string[] | undefined {
  const list = text.replace(AFTER_COLON, '');
  const pieces = list.split(/[,;]\s*(?:and |or )?| (?:and|or) (?=\S+(?:\s?[=\u2013-]| (?:for|stands for|as) ))/);
  if (pieces.length < 2 || pieces.length > 50) return undefined;
  const values = pieces.map((piece) => PAIR.exec(piece.trim())?.[1]);
  return values.every((value) => value !== undefined) && new Set(values).size === values.length ? values : undefined;
}

const ONLY_ONE = /^(?:currently, )?only ["“]?[\w.:-]{1,80}["”]? is (?:supported|available)\b/i;
const tellsValues = saidInCell(/\b(?:value|values|options) (?:can|may|must|are)\b/i);

export const valueSeries: Phrase = {
  id: 'value-series',
  cue: /[:(=]|\bsupports only\b|\b(?:supported|available|allowed|accepted|valid|possible)\b|\d\s?[-\u2013]|\d (?:for|stands for|as) /,
  reads,
  examples: [
    {
      text: 'Only low-light and full-light are supported.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['low-light', 'full-light'] }],
    },
    {
      text: 'Cable kind: flat, round, or usb2.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['flat', 'round', 'usb2'] }],
    },
    { text: 'Kind of cable (FLAT or ROUND).', type: STRING, gives: [{ kind: 'enum', values: ['FLAT', 'ROUND'] }] },
    {
      text: 'Cable field, which indicates flat cable (FLAT), round cable (ROUND), or any other cable (OTHER_CABLE).',
      type: STRING,
      gives: [{ kind: 'enum', values: ['FLAT', 'ROUND', 'OTHER_CABLE'] }],
    },
    {
      text: 'flat (like tape) and round (like rope).',
      type: STRING,
      gives: [{ kind: 'enum', values: ['flat', 'round'] }],
    },
    {
      text: 'Type of the cable to cut: FLAT_CABLE (like tape)',
      type: STRING,
      gives: [{ kind: 'enum', values: ['FLAT_CABLE'] }],
    },
    {
      text: 'Cable norm. Currently, usb2 and usb3 are supported.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['usb2', 'usb3'] }],
    },
    {
      text: 'Cable kind. Only flat and round are supported.',
      type: STRING,
      name: 'cable_type',
      gives: [{ kind: 'enum', values: ['flat', 'round'] }],
    },
    {
      text: 'Cable kind. Only Flat is supported.',
      type: STRING,
      name: 'type',
      gives: [{ kind: 'enum', values: ['Flat'] }],
    },
    {
      text: 'Cables in horizontal (hor) or vertical (ver) order.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['hor', 'ver'] }],
    },
    {
      text: 'Cable to look for. Currently, only cable_title is available, which is what it is called.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['cable_title'] }],
    },
    {
      text: 'Cable. Currently, only flat is available. The value flat means that it lies on the floor.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['flat'] }],
    },
    {
      text: 'Cable. Currently, only the flat type is supported.\nflat',
      type: STRING,
      gives: [{ kind: 'enum', values: ['flat'] }],
    },
    {
      text: 'Cable kind. Currently, the cable types FlatX and Usb3 are supported.',
      type: STRING,
      name: 'cable_type',
      gives: [{ kind: 'enum', values: ['FlatX', 'Usb3'] }],
    },
    {
      text: 'Cable kind. FlatX and Usb3 types are supported.',
      type: STRING,
      name: 'cable_type',
      gives: [{ kind: 'enum', values: ['FlatX', 'Usb3'] }],
    },
    {
      text: 'Cable kind. The supported cable types are FlatX and Usb3.',
      type: STRING,
      name: 'cable_type',
      gives: [{ kind: 'enum', values: ['FlatX', 'Usb3'] }],
    },
    {
      text: 'Cable kind. Supported: flat.',
      type: STRING,
      name: 'cable_type',
      gives: [{ kind: 'enum', values: ['flat'] }],
    },
    { text: 'Cable level: 1, 2, or 3.', type: INTEGER, gives: [{ kind: 'enum', values: [1, 2, 3] }] },
  ],
  counterExamples: [
    { text: 'Kind of the lamp.\nLamp: LED and OIL\nCandle: WAX', type: STRING },
    { text: 'Cable. Currently, only the flat type is supported.', type: STRING },
    { text: 'Maker of the cable. Currently, only x86 is available.', type: STRING },
    { text: 'Maker of the cable. The cable types FlatX and Usb3 are supported.', type: STRING, name: 'maker' },
    { text: 'Cables in use (cut, joined, or new).', type: INTEGER },
    { text: 'Cable kind, for example, FLAT or ROUND.', type: STRING },
    { text: 'Dimension of the cable (by length or by width).', type: STRING },
    { text: 'Letters, digits, and hyphens (-) are supported.', type: STRING },
    { text: 'Cable kind. Only UUID is supported.', type: STRING, name: 'type' },
    { text: 'Cable. Only flat cables are supported.', type: STRING, name: 'type' },
    { text: 'Cable kind. Only x86 is supported.', type: STRING, name: 'type' },
    { text: 'Maker of the cable. Only flat is supported.', type: STRING, name: 'maker' },
    { text: 'Note: FLAT, or ROUND.', type: STRING },
  ],
};

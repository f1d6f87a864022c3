// "The default value is X", "Default: X", "defaults to X", "which is X by default", "the default value X is used".
import { NO_ELEMENTS, type Constraint, type Literal } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { perCell, saidInCell } from '../per-cell.ts';
import { BOOLEAN, INTEGER, OBJECTS, STRING, STRINGS, type Phrase } from '../phrase.ts';
import { standsBesideCase } from './case-lists.ts';
import { DEFAULT_FORMS, VALUE } from './default-forms.ts';
import { defaultOfName, explainedValue, wordOfAbsence } from './listed-default.ts';
import { IF_ABSENT } from './absence.ts';
import { isAboutAbsence, isConditional } from './sentences.ts';
import { quantityIn, UNIT_WORD } from '../common/units.ts';
import { isValueToken, NUMBER, readLiteral, readNumber } from '../common/values.ts';

const SPEAKS =
  /default|; \S{1,80} if (?:omitted|unspecified|absent|not )|\bis used (?:if|when) |, \S{1,80} (?:(?:seconds|minutes|hours|days) )?(?:is (?:used|assigned|applied)|applies)\b|\bvalue is \S{1,80} (?:if|when) /i;
const LABEL = /(?:^|[\s(])defaults?(?: value)?\s?[:\uff1a]\s?(.+)$/i;
const EMPTY =
  /\bdefault value is (?:(?:an? )?empty (?:character )?string\b|["“]["”]$)|\b(?:value|parameter|field) is an empty (?:character )?string by default$/i;
const EMPTY_LIST =
  /\bdefault(?: value)?(?: is|:) (?:\[\]|an empty (?:list|array))(?=[\s,.;]|$)|\b(?:value|parameter|field|it) is an empty (?:list|array) by default$/i;
// No default at all, said at length.
const NONE = /\bdefault value is (?:null|empty|not|left|blank|the same|\[\])(?=[\s,.;]|$)|^default(?: value)?\s?:$/i;
// The word after "is" opens a description: "the default value is the ID of the room".
const NO_VALUE =
  /^(?:the|a|an|that|this|it|which|not|same|null|none|empty|blank|left|determined|generated|automatically|once|used|one|all|in|as|invalid|unlimited|obtained|specified|n\/a|n\.a\.?|<none>|nil|nothing|-+|[\u2013\u2014])$/i;
const OR_OTHER = /^\s*(?:\([^()]{1,80}\))?,? (?:or|and) ["“]?([^\s"”,.;()]{1,40})/;
const AFTER_NUMBER = /^(?:\s?(?:[A-Za-z%]+(?:\/\w+)?|\([^()]*\)))?$/;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence' || !SPEAKS.test(part.text)) return undefined;
  if (cell.type.kind === 'array' && EMPTY_LIST.test(part.text) && !isConditional(part.text))
    return [{ kind: 'default', value: NO_ELEMENTS }];
  if (NONE.test(part.text) || isOfOneCase(part.text, cell) || labelledDefaults(cell).size > 1) return [];
  if (/^default\s?:/i.test(part.text) && standsBesideCase(part, cell)) return [];
  const value = readDefault(part.text, cell);
  if (value === undefined) return undefined;
  // "If the oven is gas, ... If it is left blank, H1 is used.": of that oven.
  if (/^(?:if|when)\b.* (?:is (?:used|assigned|applied)|applies)\b/i.test(part.text) && tellsCases(cell)) return [];
  // "If this parameter is not specified" is what a default is for; any other condition makes it one case of several.
  const conditional = isConditional(part.text) && !isAboutAbsence(part.text.replace(/^[^.]*?(?=\bif\b)/i, ''));
  if (conditional || cell.type.kind === 'array') return [];
  // "Default: 5. If it is dark, the default value is 9": with which of them a sender counts is told by another field.
  return [value, ...defaultsOfCases(cell)].map((one) => ({ kind: 'default', value: one }));
}

/** "The default value is false for old lamps": one of two, where another sentence tells the other. */
const OF_CASE = new RegExp(
  String.raw`\bdefault(?: value)? is ${VALUE} (?:for|if|when|in) (?!(?:all|any|every|each|this|it|the (?:parameter|field))\b)`,
  'i',
);

const defaultsOfCases = perCell((cell) =>
  cell.parts.slice(0, 50).flatMap((part) => {
    if (part.kind !== 'sentence') return [];
    const ofCase = OF_CASE.exec(part.text)?.[1];
    if (ofCase !== undefined) return literalOf(ofCase, '', cell) ?? [];
    if (!/^(?:if|when|for)\b[^.]*, (?:the default value is|it defaults to) /i.test(part.text)) return [];
    return isAboutAbsence(part.text) ? [] : (readDefault(part.text, cell) ?? []);
  }),
);

/** "H1: 0 to 7. Default: 4 H2: 0 to 9. Default: 7" */
const labelledDefaults = perCell(
  ({ text }) =>
    new Set(
      [...text.matchAll(/\bdefault(?: value)?\s?[:\uff1a]\s?([^\s,;]{1,60})/gi)].map(([, value = '']) =>
        value.replace(/\.$/, ''),
      ),
    ),
);

const tellsCases = saidInCell(
  /(?:^|[.;]\s|\n|- )(?:if|when) (?:the |an? )(?!(?:value|parameter|field)\b)[\w -]{1,60}? is /i,
);

const CASE_LINE = /^(?:[-*\u2022] )?For [A-Z][\w .-]{0,40}, /;

const caseLines = perCell(({ text }) => text.split('\n').filter((line) => CASE_LINE.test(line)));

/** One of several lines "For LampLab, ...": the default of that case. */
function isOfOneCase(text: string, cell: Cell): boolean {
  const lines = caseLines(cell);
  return lines.length > 1 && lines.some((line) => line.includes(text));
}

function readDefault(text: string, cell: Cell): Literal | undefined {
  if (EMPTY.test(text)) return cell.valueKind === 'string' ? '' : undefined;
  for (const pattern of DEFAULT_FORMS) {
    const match = pattern.exec(text);
    if (match !== null) return literalOf(match[1] ?? '', text.slice(match.index + match[0].length), cell);
  }
  const named = wordOfAbsence(text, cell) ?? defaultOfName(text, cell);
  if (named !== undefined) return readLiteral(named, cell.valueKind);
  const labelled = LABEL.exec(text)?.[1]?.trim();
  return labelled === undefined ? undefined : labelledDefault(labelled, cell);
}

function literalOf(spelled: string, rest: string, cell: Cell): Literal | undefined {
  const value = trimComma(spelled);
  // "true for new lamps and false for old ones"
  if (/^\s(?:for|if|when|in)\b/.test(rest) && !IF_ABSENT.test(rest)) return undefined;
  // "5 (old lamps) or 9 (new lamps)"
  const other = cell.valueKind === 'string' ? undefined : OR_OTHER.exec(rest)?.[1];
  if (other !== undefined && readLiteral(other, cell.valueKind) !== undefined) return undefined;
  const isListed = cell.parts.some(
    (part) => part.kind === 'options' && part.entries.some((entry) => entry.value === value),
  );
  if (value === '' || (NO_VALUE.test(value) && cell.valueKind !== 'boolean' && !isListed)) return undefined;
  if (cell.valueKind === 'number')
    return readQuantity(`${value}${rest}`, cell) ?? readNumber(explainedValue(cell, value) ?? '');
  if (cell.valueKind !== 'string') return readLiteral(value, cell.valueKind);
  const closed =
    /^\.?\s*(?:$|[,;()]|and\b|or\b|(?:is (?:used|assigned|applied)|applies)\b|if\b|when\b|by default\b|\()/.test(
      rest,
    ) || value !== spelled;
  // A word of several ("activation by users") may be the text of a listed value; a lone word must look like a value.
  const explained = explainedValue(cell, `${value}${closed ? '' : rest}`);
  if (explained !== undefined) return explained;
  return closed && isPlausible(value) ? readLiteral(value, 'string') : undefined;
}

const QUANTITY = new RegExp(`^(${NUMBER})(?:\\s?(${UNIT_WORD}))?(?![\\w.]*\\w)`);

/** "300", "300s", "5 minutes": the figure in the unit of the field's values; a word that is no unit says what is counted. */
function readQuantity(text: string, cell: Cell): number | undefined {
  const [, figure = '', unit] = QUANTITY.exec(text) ?? [];
  const value = readNumber(figure);
  return value === undefined ? undefined : quantityIn(value, unit, cell);
}

function trimComma(text: string): string {
  return new RegExp(`^(?:${NUMBER}),?$`).test(text) ? text.replace(/,$/, '') : text.replace(/[.,]$/, '');
}

function isPlausible(value: string): boolean {
  return isValueToken(value) || /^[$\\/][\w{}\\/.-]*$/.test(value);
}

/** "Default: 1, 2, 3": the label owns the rest of its line. */
function labelledDefault(labelled: string, cell: Cell): Literal | undefined {
  const text = labelled
    .replace(/^([^(]*)\)$/, '$1')
    .replace(/^["“'](.*)["”']$/, '$1')
    // "40, the bright one": a figure and what it means.
    .replace(/^(\d+), [A-Za-z][a-z ]*$/, '$1')
    // "5, minimum: 1": the next fact.
    .replace(/, (?:min|max)(?:imum)?\b.*$/i, '')
    .trim();
  const first = /^\S+/.exec(text)?.[0] ?? '';
  if (cell.valueKind !== 'string') {
    const value = trimComma(first);
    if (cell.valueKind !== 'number')
      return /^\S+ (?:for|when|in) /.test(text) ? undefined : readLiteral(value, cell.valueKind);
    if (!/^[-\u2212]?\d/.test(text)) return readNumber(explainedValue(cell, text) ?? '');
    return AFTER_NUMBER.test(text.slice(/^[-\u2212]?[\d.,]*/.exec(text)?.[0].length))
      ? readQuantity(text, cell)
      : undefined;
  }
  const explained = explainedValue(cell, text);
  if (explained !== undefined) return explained;
  const words = text.split(' ');
  const plain =
    words.length === 1 ||
    (words.length <= 12 &&
      words.every((word) => /^[\w.\\/+-]+,?$/.test(word)) &&
      !words.some((word) => NO_VALUE.test(word)) &&
      !/^(?:[A-Z][a-z]+|no) [a-z]/.test(text));
  return plain && text !== '' && !NO_VALUE.test(text) ? readLiteral(text, 'string') : undefined;
}

export const defaultValue: Phrase = {
  id: 'default-value',
  cue: SPEAKS,
  reads,
  examples: [
    { text: 'Lamps. The default value is 1,000.', type: INTEGER, gives: [{ kind: 'default', value: 1000 }] },
    {
      text: 'Lamps. The default value is 5, and no more can be had.',
      type: STRING,
      gives: [{ kind: 'default', value: '5' }],
    },
    { text: 'Lamps. Default: 5', type: INTEGER, gives: [{ kind: 'default', value: 5 }] },
    { text: "Lamp zone (default: 'UTC')", type: STRING, gives: [{ kind: 'default', value: 'UTC' }] },
    {
      text: 'Lamp page. Its value is 1 by default if this parameter is omitted.',
      type: INTEGER,
      gives: [{ kind: 'default', value: 1 }],
    },
    {
      text: 'Lit or not. The default value of this parameter is false.',
      type: BOOLEAN,
      gives: [{ kind: 'default', value: false }],
    },
    { text: 'Lamp level (defaults: 40, bright)', type: STRING, gives: [{ kind: 'default', value: '40' }] },
    { text: 'Lit or not (default false)', type: BOOLEAN, gives: [{ kind: 'default', value: false }] },
    { text: 'True, if the lamp burns, defaults to True', type: BOOLEAN, gives: [{ kind: 'default', value: true }] },
    { text: 'Lamp kind, text or base64. text is default.', type: STRING, gives: [{ kind: 'default', value: 'text' }] },
    {
      text: 'Lamp kind. Defaults to red-lamp (Introduced in LampLab 9.5)',
      type: STRING,
      gives: [{ kind: 'default', value: 'red-lamp' }],
    },
    {
      text: 'Lit or not. By default, this parameter is set to False.',
      type: BOOLEAN,
      gives: [{ kind: 'default', value: false }],
    },
    { text: 'Lamp formats. Default: oil gas led', type: STRING, gives: [{ kind: 'default', value: 'oil gas led' }] },
    { text: 'Lamp title, which defaults to lamp-one.', type: STRING, gives: [{ kind: 'default', value: 'lamp-one' }] },
    { text: 'Room, which is 0 by default.', type: STRING, gives: [{ kind: 'default', value: '0' }] },
    { text: 'Lit or not. The default value is true.', type: BOOLEAN, gives: [{ kind: 'default', value: true }] },
    {
      text: 'Kind. If no value is entered, the default value 0 (oil) is used.',
      type: INTEGER,
      gives: [{ kind: 'default', value: 0 }],
    },
    {
      text: 'Lamps. If this parameter is not specified or is 0, the default value 20 is used.',
      type: INTEGER,
      gives: [{ kind: 'default', value: 20 }],
    },
    { text: 'Lamps. The default value is [].', type: STRINGS, gives: [{ kind: 'default', value: '[]' }] },
    { text: 'Lamps. The default value is an empty list.', type: OBJECTS, gives: [{ kind: 'default', value: '[]' }] },
    { text: 'Wait. The default value is 3 minutes.', type: INTEGER, gives: [{ kind: 'default', value: 3 }] },
    {
      text: 'Lamp title. The default value is an empty string.',
      type: STRING,
      gives: [{ kind: 'default', value: '' }],
    },
  ],
  counterExamples: [
    { text: 'Lamps. If there are none, the value is an empty array by default.', type: STRINGS },
    { text: 'Lamp room. Default: N/A', type: STRING },
    { text: 'Lamp room. Default value: no default', type: STRING },
    { text: 'Lamp user.\n- Default: root\n- Windows: Keeper', type: STRING },
    {
      text: 'Lamp kind.\n- For LampLab, it is tall or flat. The default value is tall.\n- For Lux, it is round.',
      type: STRING,
    },
    { text: 'If the lamp is old, the default value is 5.', type: INTEGER },
    { text: 'The default value is the number of the room.', type: STRING },
    { text: 'The default value is true for new lamps and false for old ones.', type: BOOLEAN },
    { text: 'The default room is used.', type: STRING },
    { text: 'Whether it is the default room.', type: BOOLEAN },
    { text: 'Lamp code. This is default.', type: STRING },
    { text: 'Whether it is lit. By default, it is read from the room.', type: STRING },
    { text: 'Path. Default:', type: STRING },
    { text: 'By default, all lamps are returned.', type: OBJECTS },
  ],
};

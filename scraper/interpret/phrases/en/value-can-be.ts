// "The value can be A, B (gloss), or C", "The options are A and B", "The value is either A or B".
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { enumOf } from './listed-options.ts';
import { BOOLEAN, INTEGER, STRING, type Phrase } from '../phrase.ts';
import { isConditional } from './sentences.ts';
import { alternativesIn, readSeries, type Series } from './series.ts';
import { isIdentifier } from '../common/values.ts';
import { holdsSingleValues } from './single-values.ts';
import { isEmptyOrWord, withNothing } from './stand-ins.ts';

// The subject is the value itself, or a noun that the caller compares with the name of the field.
const CAN_BE =
  /\b(?:(?:values?|options?)(?: (?:of|for) (?<other>[\w.-]+))?|it|which|this parameter|this field|(?<noun>[\w-]+)) (?:can|may|must|should|could) (?:only )?be(?: set to)?(?: either| one of(?: the following)?)?(?: values)?(?::\s*|\s+)/gi;
const ARE =
  /^values are (?=\S+ \()|\b(?:options|(?:possible|valid|enumerated|enumeration|available|supported|allowed|accepted|optional|the) values)\s?(?:are|include|:)(?: as follows)?:?\s*|\bvalue is (?:either )?(?!.{0,200}\b(?:UUID|empty|null|blank)\b)(?=[^\s,]+(?:, [^\s,]+){0,20},? or [^\s,]+(?:$|, (?:indicating|meaning|representing|which (?:correspond|indicate|mean|represent)s?\b)))/gi;
// Without a subject, only what says that the list is whole: "one of: A, B", "can be either A or B", "can be set to: 1, 2".
const ONE_OF =
  /(?:^|[,;:.]\s)(?:(?:currently,? )?(?:(?:it )?(?:can|may|must|should) be (?:either |one of(?: the following)?:? |set to: ?)|one of(?: the following)?: ?))/gi;
// "One of low, mid or high", "Either low or high": only where the sentence ends with the list.
const WHOLE = /(?:^|, )(?:(?:currently,? )?one of|either) (?=\S)/gi;
// "Values are low (slow) and high (fast)": of what values are may be told in the same words.
const BARE_VALUES = /^values are $/i;
// What may follow the last value without changing the set.
const HARMLESS_REST =
  /^(?:$|[.,]?\s*(?:only$|,? ?(?:and|where|which|indicating|but)\b(?! (?:ranges|can|other))|(?:of|for|in) (?:the|a|an|this)\b))/i;
export const CHARACTER_CLASS =
  /^(?:letters?|digits?|characters?|numbers?|underscores?|hyphens?|spaces?|dots?|periods?|dashes|symbols?|integers?|strings?|user-defined|custom(?:ized)?|uppercase|lowercase)$/i;
// "Type of the setting, which can be integer, float, or list": words that elsewhere say of what a value is made.
const TYPE_WORD = /^(?:integer|string|number)$/i;
// What happens to a value ("can be changed or deleted") is no value, unless other words of the series are.
const STATE =
  /^(?:modified|changed|used|obtained|queried|updated|included|transferred|configured|omitted|ignored|entered|selected|specified|deleted|created|customized|empty|blank|unique|set|left|found|different|positive|negative)$/;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence') return undefined;
  const text = part.text.replace(/ \((?:which (?:is|are) )?case[- ]?sensitive\)/i, '');
  for (const match of [
    ...text.matchAll(CAN_BE),
    ...text.matchAll(ARE),
    ...text.matchAll(ONE_OF),
    ...text.matchAll(WHOLE),
  ]) {
    const noun = match.groups?.['noun'];
    const other = match.groups?.['other'];
    if ((noun !== undefined && !isNamedBy(cell.name, noun)) || (other !== undefined && other !== cell.name)) continue;
    const from = match.index + match[0].length;
    // "one of: low, high; both where none is given": behind the semicolon stands another clause.
    const isShort = /(?:^|, )(?:(?:currently,? )?one of|either) $/i.test(match[0]);
    const isClause = noun === undefined && (isShort || / of(?: the following)?: $/i.test(match[0]));
    const list = isClause ? text.split('; ', 1)[0] : text;
    const found = readSeries(list ?? text, from);
    const entries = alternativesIn(found?.entries ?? []);
    const isSlashed = entries.length > (found?.entries.length ?? 0);
    const series = found && { ...found, entries, joined: found.joined || isSlashed };
    if (isSlashed && series !== undefined && series.end < text.length) continue;
    if (series === undefined || !HARMLESS_REST.test((list ?? text).slice(series.end))) continue;
    const isWhole = series.end >= text.length || isAbsentValue(text.slice(series.end), series);
    if (isShort && (!series.joined || !isWhole || series.entries.length < 2)) continue;
    if (BARE_VALUES.test(match[0]) && !(isWhole && series.entries.every(({ mark }) => mark !== undefined))) continue;
    const values = withNothing(series.entries.map((entry) => entry.value));
    if (
      values.some((value) => CHARACTER_CLASS.test(value) && !(isOfTypes(cell.name, values) && TYPE_WORD.test(value))) ||
      values.every((value) => STATE.test(value) && series.entries.every((entry) => entry.mark === undefined))
    )
      continue;
    if (
      !(values.length === 1
        ? isLoneValue(values[0] ?? '', match[0], series.entries[0]?.mark)
        : isComplete(series, match[0]))
    )
      continue;
    if (cell.valueKind === 'none' || cell.valueKind === 'boolean' || !holdsSingleValues(cell)) return [];
    if ((isConditional(text) && !isStateOfAbsence(text)) || hasFurther(cell.text, values) || isEmptyOrWord(values))
      return [];
    const named = values.filter((value) => value !== '');
    const constraint = enumOf(named, cell.valueKind);
    if (constraint?.kind === 'enum' && named.length < values.length && cell.valueKind === 'string')
      return [{ kind: 'enum', values: ['', ...constraint.values] }];
    if (constraint !== undefined) return [constraint];
  }
  return undefined;
}

/** "the login status can be" speaks of login_status. */
function isNamedBy(name: string, subject: string): boolean {
  const last = subject.toLowerCase();
  return (
    last.length > 2 &&
    name
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .includes(last)
  );
}

/** The field holds the name of a type, and not all of the words could speak of its own value. */
function isOfTypes(name: string, values: readonly string[]): boolean {
  return /type/i.test(name) && values.length > 2 && !values.every((value) => CHARACTER_CLASS.test(value));
}

/** "A, B" is cut off unless "or" joins its end, explanations stand behind the values, or the opening announces a list. */
function isComplete(series: Series, opening: string): boolean {
  return (
    series.joined || series.entries.some((entry) => entry.mark !== undefined) || /:\s*$|options|values/i.test(opening)
  );
}

/** One value alone: only where the sentence says so ("only") or the value could be nothing else. */
function isLoneValue(value: string, opening: string, mark: string | undefined): boolean {
  if (/\bonly be\b/i.test(opening) || mark !== undefined) return true;
  return isIdentifier(value) && !/\b(?:can|may|could) be set to\b/i.test(opening);
}

const FURTHER =
  /(?:^|[.;] )(\S{1,40}) is (?:also )?(?:used|allowed|supported|possible|available) (?:when|if|for|in)\b/g;

/** "C is used when it is dark": a value that the sentence does not name. */
function hasFurther(text: string, values: readonly string[]): boolean {
  return [...text.matchAll(FURTHER)].some(
    ([, word = '']) => !values.includes(word) && !/^(?:it|this|that|which|\w*parameter)$/i.test(word),
  );
}

/** "If no record exists, the status can be 0 or 1" names all values, whatever the condition. */
function isStateOfAbsence(text: string): boolean {
  return /^if [\w ]{1,60} is (?:empty|null|blank)\b/i.test(text);
}

/** "...; low if omitted": one of the values stands for none. */
function isAbsentValue(rest: string, series: Series): boolean {
  const value =
    /^; (\S{1,80}) (?:if|when) (?:omitted|absent|unspecified|unset|not (?:specified|set|given|provided))$/i.exec(
      rest,
    )?.[1];
  return series.entries.some((entry) => entry.value === value);
}

export const valueCanBe: Phrase = {
  id: 'value-can-be',
  cue: /\b(?:can|may|must|should|could) (?:only )?be\b|\b(?:options|values)\s?(?:\([^()]{1,30}\)\s?)?(?:are|include|:)|\bvalue is\b|\b(?:one of|either)\b/i,
  reads,
  examples: [
    {
      text: 'Lever. The value is up, mid, or down, which correspond to the gears of the lever, respectively.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['up', 'mid', 'down'] }],
    },
    {
      text: 'Possible values (case-sensitive) are dim (less light) and glow (more light).',
      type: STRING,
      gives: [{ kind: 'enum', values: ['dim', 'glow'] }],
    },
    {
      text: 'Lamp state. It can be empty, ON, or OFF.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['', 'ON', 'OFF'] }],
    },
    {
      text: 'Gear. The value can be low, high (fast), or N.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['low', 'high', 'N'] }],
    },
    {
      text: 'Gear. The value can be 1 (low) or 2 (high).',
      type: STRING,
      gives: [{ kind: 'enum', values: ['1', '2'] }],
    },
    { text: 'Gear. The value can be 1 (low) or 2 (high).', type: INTEGER, gives: [{ kind: 'enum', values: [1, 2] }] },
    {
      text: 'Tone. The values can be: 1,024, 2,048, 4,096.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['1024', '2048', '4096'] }],
    },
    {
      text: 'Gear. The options are low (slow) and high (fast).',
      type: STRING,
      gives: [{ kind: 'enum', values: ['low', 'high'] }],
    },
    {
      text: 'Lever. The value can only be up or down.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['up', 'down'] }],
    },
    {
      text: 'Lever. The value can be UP, DOWN, or ANY.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['UP', 'DOWN', 'ANY'] }],
    },
    { text: 'Lever mode, which can be up or down.', type: STRING, gives: [{ kind: 'enum', values: ['up', 'down'] }] },
    {
      text: 'Order key. The value can be title or made_at of the lamp.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['title', 'made_at'] }],
    },
    {
      text: 'Lever state, one of: up, down; showing both where none is given',
      type: STRING,
      gives: [{ kind: 'enum', values: ['up', 'down'] }],
    },
    {
      text: 'Gear of the lever, can be set to: 6, 14',
      type: INTEGER,
      gives: [{ kind: 'enum', values: [6, 14] }],
    },
    { text: 'Lever. Can be either up or down', type: STRING, gives: [{ kind: 'enum', values: ['up', 'down'] }] },
    {
      text: 'The lever state can be 0 (up), 1 (moving), or 2 (down).',
      type: INTEGER,
      name: 'lever_state',
      gives: [{ kind: 'enum', values: [0, 1, 2] }],
    },
    {
      text: 'Type of the gear, which can be integer, float, list, or string.',
      type: STRING,
      name: 'gear_type',
      gives: [{ kind: 'enum', values: ['integer', 'float', 'list', 'string'] }],
    },
    {
      text: 'Gear. Values are low (slow) and high (fast).',
      type: STRING,
      gives: [{ kind: 'enum', values: ['low', 'high'] }],
    },
    {
      text: 'Gear. Either low, mid, or high; low if omitted.',
      type: STRING,
      gives: [
        { kind: 'enum', values: ['low', 'mid', 'high'] },
        { kind: 'default', value: 'low' },
      ],
    },
  ],
  counterExamples: [
    { text: 'Lamp. The value is UUID or 0.', type: STRING },
    { text: 'Wood. The value can be oak, pine, or empty.', type: STRING },
    { text: 'Lamp. The value is tall, flat, or empty.', type: STRING },
    { text: 'Gear, which can be integer, float, or string.', type: STRING, name: 'gear' },
    { text: 'The value can be integers, letters, or digits.', type: STRING, name: 'gear_type' },
    { text: 'Whether it burns. The options are true (yes) and false (no).', type: BOOLEAN },
    { text: 'The value can be empty or unique.', type: STRING },
    { text: 'Lever. The value can be up, down, or any other word.', type: STRING },
    { text: 'Gear. The value can be -1 or ranges from 5 to 9.', type: INTEGER },
    { text: 'Gears, separated by commas. The options are low and high.', type: STRING },
    { text: 'The code can be letters, digits, or hyphens.', type: STRING, name: 'code' },
    { text: 'Lever, one of the parts of a gear', type: STRING },
    { text: 'Lever. Must be one of our levers, or new', type: STRING },
    { text: 'If type is LAMP, the value can be low or high.', type: STRING },
    { text: 'Gear. The value can be set to gear_2, which is the fast one.', type: STRING },
  ],
};

// "The value is fixed to X", "The only value is X", "The value is X": an enum of one.
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { enumOf } from './listed-options.ts';
import { BOOLEAN, INTEGER, STRING, type Phrase } from '../phrase.ts';
import { perCell, saidInCell } from '../per-cell.ts';
import { isConditional } from './sentences.ts';
import { isIdentifier, isNumeric, isValueToken } from '../common/values.ts';

const SUBJECT = String.raw`(?:value|which|it|parameter|field)`;
const FIXED = new RegExp(
  String.raw`(?:\b${SUBJECT} (?:is [a-z ]{1,30} and )?(?:is|must be) (?:always )?(?:fixed (?:to|at|as)(?: be)?|always)|\bonly (?:valid |supported |possible )?value is|(?:^|[(,:]\s?|\b(?:currently|always) )fixed (?:value|to|at)(?: is|:)?|\bfixed value(?: is|:| of)?|^(?:the )?(?<subject>[\w -]{1,60}) is (?:always )?fixed (?:to|at|as)|\b(?:value|it|this parameter|this field|which) can only be(?: set to)?|^(?:(?:the |its )?value |it )?must (?:always )?be set to(?= [^\s]{1,80}$)|(?:^|, )the valid value is(?= \S{1,80}(?:$| \())|^valid value:(?= \S{1,80}(?:$|, which (?:indicates|means|specifies)\b)))\s+["'“]?(?<value>[^\s,;"'”()]{1,80})["'”]?(?=[\s,;(]|$)`,
  'i',
);
const IS_FIELD = /^the value is the ([\w.-]{1,80}) field\b/i;
const IS = /^the value is ["“]?([^\s,;"”()]{1,80})["”]?(?: \([^()]*\))?(?: and is case-(?:in)?sensitive)?$/i;
const IS_EXPLAINED =
  /^(?:the|its) value is ["“]?([^\s,;"”()]{1,80})["”]?, (?:indicating|specifying|meaning) (?!.{0,200}\bor\b)/i;
// "Set the value to X", and nothing else to set it to.
const SET_TO =
  /^(?:please )?set (?:it|(?:this|the) (?:parameter|field)(?: value)?|(?:the|its) value) to ["“]?([^\s,;"”()]{1,80})["”]?$/i;
// "Whether it burns. Set it to 1": there is a second value.
const asksWhether = saidInCell(/\bwhether\b/i);
const canBeBoth = saidInCell(/\b(?:true (?:or|and) false|false (?:or|and) true)\b|\b(?:if|when|unless)\b/i);
// "A state with the value LIT"
const WITH_VALUE =
  /\b(?:status|state|type|mode|kind|phase|level|flag) with (?:the )?(?:fixed )?value (?:of )?["“]?([A-Z][A-Z0-9_]{1,79})["”]?$/;
const settings = perCell(({ text }) => (text.match(/\b(?:set|sets|setting) (?:\S+ ){1,3}to\b/gi) ?? []).length);
// "The value is encrypted", "The value is optional": an adjective, not the value.
const ARTICLE = /^(?:a|an|the|in|by|for|not|one|this)$/i;
// Lower case only: a capital inside a sentence ("The value is External") begins a value.
const ADJECTIVE =
  /^(?:[a-z]+(?:ed|able|ible|al|ory|ive|ble|ful|ous|que|ary|ic)|empty|null|blank|unset|unknown|true|false|default|set|left|a|an|the|only|in|not|one|[\w-]*-sensitive|[\w-]*-insensitive|read-only)$/;

// "The value is lamp_id": that of another field.
const NAMES_FIELD = /^[a-z]+(?:_[a-z]+)*_id$/;

const ONLY_FOR =
  /\bonly be (?:set to )?["'\u201c]?[^\s"'\u201d]{1,80}["'\u201d]? for (?!now\b|example\b|instance\b|this\b)/i;

const COUNTS_SIGNS = /^ (characters?|chars?|letters?|digits?|bytes?|bits?)\b/i;
const FIXED_LENGTH =
  /^(?:the |its )?length (?:is|must be) (?:always )?fixed (?:to|at|as) (\d{1,6})(?: (?:characters?|chars?|letters?|digits?)\b.*)?$/i;

/** "Fixed to 32 characters" fixes the length; of bytes it says nothing that a schema could hold. */
function lengthIn(text: string, fixed: RegExpExecArray | null): Constraint[] | undefined {
  const alone = FIXED_LENGTH.exec(text)?.[1];
  const unit = fixed === null ? undefined : COUNTS_SIGNS.exec(text.slice(fixed.index + fixed[0].length))?.[1];
  if (alone === undefined && unit === undefined) return undefined;
  const length = Number(alone ?? fixed?.groups?.['value']);
  const isCounted = unit === undefined || /^(?:char|letter|digit)/i.test(unit);
  return isCounted && Number.isInteger(length) ? [{ kind: 'length', minimum: length, maximum: length }] : [];
}

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence') return undefined;
  const service = ofOneService(part.text, cell);
  if (service !== undefined) return cell.valueKind === 'string' ? [{ kind: 'enum', values: [service] }] : [];
  if (isConditional(part.text)) return undefined;
  const fixed = FIXED.exec(part.text);
  const subject = fixed?.groups?.['subject'];
  const signs = lengthIn(part.text, fixed);
  if (signs !== undefined) return cell.valueKind === 'string' ? signs : [];
  // "The name of the file is fixed to X" fixes a part of the value, or something else.
  if (subject !== undefined && !isSubject(subject, cell.name)) return [];
  const value =
    fixed?.groups?.['value'] ??
    IS_FIELD.exec(part.text)?.[1] ??
    WITH_VALUE.exec(part.text)?.[1] ??
    setTo(part.text, cell) ??
    plainly(part.text) ??
    confirmed(part.text, cell);
  if (value === undefined || !isValueToken(value)) return undefined;
  // "Must be true" tells of a case mostly, as does "can only be true" of a value that can be both.
  if (
    fixed !== null &&
    cell.valueKind === 'boolean' &&
    !/\b(?:fixed (?:to|at|as)|is always)\b/i.test(fixed[0]) &&
    (!/\bonly be\b/i.test(fixed[0]) || canBeBoth(cell) || !/^(?:true|false)$/i.test(value))
  )
    return [];
  if (fixed === null && NAMES_FIELD.test(value)) return [];
  const isPlain = fixed === null || !/\bfixed\b/i.test(fixed[0]);
  const isCalledValue = fixed === null && confirmed(part.text, cell) === value;
  if (
    cell.valueKind !== 'boolean' &&
    (isPlain ? ADJECTIVE : ARTICLE).test(value) &&
    !isIdentifier(value) &&
    !isCalledValue
  )
    return undefined;
  // "can only be A or B" is the sentence of another phrase.
  if (
    fixed !== null &&
    /^\s*(?:\([^()]*\)\s*)?(?:,|or\b|and [\w]+$)/.test(part.text.slice(fixed.index + fixed[0].length)) &&
    /\bor\b/.test(part.text.slice(fixed.index))
  )
    return undefined;
  // "can only be dynamically chosen": a word of the sentence, which goes on.
  const rest = fixed === null ? '' : part.text.slice(fixed.index + fixed[0].length);
  if (!isIdentifier(value) && !/^\s*(?:$|[,;(.]|(?:and|which|or|for|in|when)\b)/.test(rest)) return [];
  if (tellsOtherCase(cell)) return [];
  if (fixed !== null && / at\s+$/.test(fixed[0].slice(0, fixed[0].indexOf(value))) && MOMENT.test(value)) return [];
  // "Can only be A for old lamps" says nothing of new ones.
  if (ONLY_FOR.test(`${fixed?.[0] ?? ''}${rest}`)) return [];
  if (cell.valueKind === 'none' || (cell.valueKind === 'boolean' && fixed === null)) return [];
  const constraint = enumOf([value], cell.valueKind);
  return constraint === undefined ? undefined : [constraint];
}

// "Valid value: E27. For wall lamps it is E14."
const tellsOtherCase = saidInCell(/(?:^|[.\n] ?)for [^.,;\n]{1,60}?,? (?:it|(?:the|its) value) is (?!fixed)\S/i);

/** "Fixed at creation": when, not to what. */
const MOMENT =
  /^(?:[a-z]{3,}(?:tion|ment|time)|start|startup|launch|birth|first|once|install|boot|purchase|build|signup|login|random|creating|will)$/;

const OF_SERVICE = /^for [A-Z][\w-]{0,20}, the value is ([\w.:-]{1,80})$/i;

/** "It has a fixed value. For LampLab, the value is 5f": the one case that the cell tells is that of this document. */
function ofOneService(text: string, cell: Cell): string | undefined {
  const value = OF_SERVICE.exec(text)?.[1];
  if (value === undefined || !isIdentifier(value) || !/\bhas a fixed value\b/i.test(cell.text)) return undefined;
  return (cell.text.match(/\bthe value is\b/gi) ?? []).length === 1 ? value : undefined;
}

/** "The sign is fixed to LAMP" in the cell of `sign`, or of `lamp_sign`. */
function isSubject(words: string, name: string): boolean {
  const nouns = name.toLowerCase().split(/[^a-z0-9]+/);
  return words
    .toLowerCase()
    .split(/[ -]+/)
    .every((word) => nouns.includes(word) || /^(?:this|its|value|parameter|field|currently|only)$/.test(word));
}

function setTo(text: string, cell: Cell): string | undefined {
  const value = SET_TO.exec(text)?.[1];
  return value !== undefined && settings(cell) === 1 && !asksWhether(cell) ? value : undefined;
}

const MUST_BE = /^(?:the |its )?value must be ["\u201c]?([\w.-]{1,80})["\u201d]?$/i;

/** "The value must be lit. If left blank, lit is used": what else would be an adjective is called a value elsewhere. */
function confirmed(text: string, cell: Cell): string | undefined {
  const value = MUST_BE.exec(text)?.[1];
  const others = value === undefined ? [] : cell.text.split(text);
  const words = [` ${value} is used`, ` ${value} is assigned`, ` ${value} is applied`, `default is ${value}.`];
  return others.some((rest) => words.some((said) => rest.includes(said))) ? value : undefined;
}

function plainly(text: string): string | undefined {
  const value = (IS.exec(text) ?? IS_EXPLAINED.exec(text))?.[1];
  return value !== undefined && (isNumeric(value) || /[A-Za-z]{2}/.test(value)) ? value : undefined;
}

export const fixedValue: Phrase = {
  id: 'fixed-value',
  cue: /\bfixed\b|\bvalue is\b|\bvalid value:|\bvalue must be\b|\bonly be\b|\bis always\b|\bmust (?:always )?be set to\b|\bwith (?:the )?(?:fixed )?value\b|^(?:please )?set (?:\S+ ){1,3}to\b|[.\n] ?(?:- )?(?:please )?set (?:\S+ ){1,3}to\b/i,
  reads,
  examples: [
    { text: 'Sign. The value is fixed to LAMP.', type: STRING, gives: [{ kind: 'enum', values: ['LAMP'] }] },
    { text: 'Exit code, which is fixed at 0.', type: STRING, gives: [{ kind: 'enum', values: ['0'] }] },
    { text: 'Exit code, which is fixed at 0.', type: INTEGER, gives: [{ kind: 'enum', values: [0] }] },
    {
      text: 'Sign. Currently, the value can only be lamp_on, which never changes.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['lamp_on'] }],
    },
    { text: 'Reach. The value is External.', type: STRING, gives: [{ kind: 'enum', values: ['External'] }] },
    {
      text: 'Maker. This parameter has a fixed value. For LampLab, the value is 5f-04.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['5f-04'] }],
    },
    { text: 'Lamp model. Set the value to 2.4.', type: STRING, gives: [{ kind: 'enum', values: ['2.4'] }] },
    { text: 'Way of lighting. Set it to spark.', type: STRING, gives: [{ kind: 'enum', values: ['spark'] }] },
    {
      text: 'Tier of the lamp. Its value is fixed at flat.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['flat'] }],
    },
    { text: 'Socket. The valid value is E27.', type: STRING, gives: [{ kind: 'enum', values: ['E27'] }] },
    {
      text: 'Socket.\nValid value: E27, which indicates the big one.\nFor wall lamps only.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['E27'] }],
    },
    {
      text: 'Zone of the lamp. The value must be public. If it is left blank, public is assigned by default.',
      type: STRING,
      gives: [
        { kind: 'enum', values: ['public'] },
        { kind: 'default', value: 'public' },
      ],
    },
    { text: 'Maker. The value is lampmaker.', type: STRING, gives: [{ kind: 'enum', values: ['lampmaker'] }] },
    {
      text: 'Order key. Its value is LitTime, indicating the time of lighting.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['LitTime'] }],
    },
    {
      text: 'Lamp state: the burning state with the value LIT.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['LIT'] }],
    },
    {
      text: 'Order key. The value is lampage, specifying the order by age.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['lampage'] }],
    },
    {
      text: 'Order key. The value is the lit_at field of the lamp.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['lit_at'] }],
    },
  ],
  counterExamples: [
    { text: 'Lamp kind. Set it to tall. To have small ones, set it to flat.', type: STRING },
    { text: 'Lamp kind. Set it to tall in big rooms.', type: STRING },
    { text: 'Whether it burns. Set it to 1.', type: INTEGER },
    { text: 'Whether lit. Set it to true.', type: BOOLEAN },
    { text: 'Lamp kind. Set it to null.', type: STRING },
    { text: 'Lamp kind. The value can only be tall for outdoor lamps.', type: STRING },
    { text: 'Where to go on. The value is lamp_id.', type: STRING },
    { text: 'Lamp. The value is encrypted.', type: STRING },
    { text: 'Maker. For LampLab, the value is 5f-04.', type: STRING },
    { text: 'If type is LAMP, the value is fixed to 5.', type: INTEGER },
    { text: 'Whether lit. The value can be true or false. The value can only be true.', type: BOOLEAN },
    { text: 'Whether lit. The value can only be true for old lamps.', type: BOOLEAN },
    { text: 'If the lamp is old, the value can only be true.', type: BOOLEAN },
    { text: 'Lamp. The value is lit, indicating that it burns, or dark.', type: STRING },
    { text: 'Lamp. Its value is empty, indicating that there is none.', type: STRING },
    { text: 'Lamp. The value is unique.', type: STRING },
    { text: 'Lamp. The value must be unique.', type: STRING },
    { text: 'Lamp. The valid value is 1 to 5.', type: STRING },
    { text: 'Lamps. Valid value: 1 or not given at all.', type: INTEGER },
    { text: 'Lamp. The value is a fixed percentage.', type: STRING },
  ],
};

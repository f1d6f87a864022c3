// The stated layout of a time: "yyyy-MM-ddTHH:mm:ssZ" is RFC 3339, "yyyy-MM-dd" a date, any other layout a pattern.
// An example proves a layout only if it is complete RFC 3339.
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { perCell, saidInCell } from '../per-cell.ts';
import { INTEGER, STRING, type Phrase } from '../phrase.ts';
import { limitOf, timeLayoutsIn, type TimeLayout } from '../common/time-layouts.ts';
import { splitSentences } from './sentences.ts';
import { holdsTimeAsPart, isCombinable } from './single-values.ts';

const EXAMPLE = /(?:^|[\s"'“(])\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})(?![\w:])/;
const TIME = /\b(?:time|date|when|utc)\b|_(?:time|at|date)\b/i;
// A value beside the times, such as 0 for "never", would break the format.
const OTHER_VALUE = /(?:^|[.;(]\s?)(?:the value )?-?\d+ (?:indicates|means)\b/i;
// A value that is empty in some case has no layout then.
const mayBeEmpty = saidInCell(
  /\b(?:value|it|field|parameter) (?:is|will be|can be|may be) (?:left )?(?:empty|blank|an empty string)(?: (?:when|if|before|until|while)\b|[.,;]|$)/i,
);
// The layout shows whole seconds, the words say otherwise.
const hasFraction = saidInCell(/\bdecimal places\b|\bfractions? of (?:a |the )?seconds?\b/i);
// "mm refers to the minute": a part of the layout that another sentence spells whole.
const EXPLAINS = /\b(?:refers?|indicates?|is|are|means?|represents?|stands?)\b/i;
const SPELLED_DATE = /\bformat:? (?:is |of )?["“'(]?YEAR-MONTH-DAY(?![-\w])/i;
const SAMPLE =
  /\b(?:for example|e\.g\.|example|such as)[,:]?\s+["'“]?(\d[\w:/.+-]*(?: \d[\d:.]*| (?:GMT|UTC)[\w:+-]*)?)/gi;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/;

// "(yyyy-MM-dd), or now", "a number of days or a date": what is in no layout may stand in its place.
const OTHER_BEHIND =
  /^["”')\]]{0,3}(?: formats?)?["”')\]]{0,2},? (?:(?:["“]?[\w-]{1,20}["”]?, ){0,3}or (?!(?:is )?(?:null|both)\b|\d)|alternatively\b)/i;
const OTHER_BEFORE =
  /\b(?:numbers?|names?|words?|ages?|ids?|codes?|durations?|offsets?|keywords?|texts?),? or (?:date|day|timestamp|moment)\b|\b(?!(?:date|time|day|moment)\b)[a-z]+,? or (?:an? )(?:[a-z]+ ){0,2}(?:date|time|day|moment|timestamp)\b/i;

// "The word now is also accepted."
const ALSO =
  /\b(?:allowed|accepted|valid|supported|permitted|possible|used) (?:too|as well)\b|\balso (?:be )?(?:allowed|accepted|valid|supported|permitted|possible|used)\b|\b(?:can|may) also be\b/i;

// "Z indicates the time zone offset": the letter itself does not stand there.
const isOffset = saidInCell(
  /\bZ["'”]? (?:indicates|is|means|represents|stands for|specifies) (?:the |a )?(?:time[- ]?zone )?offset\b/,
);
const isTime = perCell(({ text, name }) => TIME.test(`${text} ${name}`));
/** Values in no layout may stand in its place. */
const takesOthers = perCell((cell) => OTHER_VALUE.test(cell.text) || ALSO.test(cell.text) || isCombinable(cell));
const spelledLayouts = perCell((cell) => new Set(timeLayoutsIn(cell.text).map(({ text }) => text)));
const samplesOf = perCell(
  ({ text }) => new Set([...text.matchAll(SAMPLE)].map((match) => (match[1] ?? '').replace(/[.:-]$/, ''))),
);

function hasAlternative(text: string, layouts: readonly TimeLayout[]): boolean {
  const first = text.indexOf(layouts[0]?.text ?? '');
  const last = layouts.at(-1)?.text ?? '';
  return OTHER_BEHIND.test(text.slice(text.lastIndexOf(last) + last.length)) || OTHER_BEFORE.test(text.slice(0, first));
}

/** "If it burns, the format is hh:mm": another sentence may tell another layout. */
const layoutsByCase = perCell(
  ({ text }) =>
    text
      .split('\n')
      .flatMap(splitSentences)
      .filter((sentence) => /^(?:- )?(?:if|when|for)\b/i.test(sentence) && timeLayoutsIn(sentence).length > 0).length,
);

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence' || cell.valueKind !== 'string') return undefined;
  if (layoutsByCase(cell) > 0 && spelledLayouts(cell).size > 1)
    return timeLayoutsIn(part.text).length > 0 ? [] : undefined;
  // A format of a part of the value is no format of the value.
  if (holdsTimeAsPart(cell)) return timeLayoutsIn(part.text).length > 0 || EXAMPLE.test(part.text) ? [] : undefined;
  if (SPELLED_DATE.test(part.text) && !isCombinable(cell)) return [{ kind: 'format', format: 'date' }];
  const layouts = timeLayoutsIn(part.text);
  if (layouts.length === 0) {
    if (!EXAMPLE.test(part.text) || !isTime(cell)) return undefined;
    const behind = part.text.slice((EXAMPLE.exec(part.text)?.index ?? 0) + 1).replace(/^\S{19,40}/, '');
    return takesOthers(cell) || OTHER_BEHIND.test(behind) ? [] : [{ kind: 'format', format: 'date-time' }];
  }
  if (takesOthers(cell) || hasFraction(cell) || hasAlternative(part.text, layouts)) return [];
  if (mayBeEmpty(cell)) return undefined;
  const isPart = ({ text }: TimeLayout): boolean =>
    [...spelledLayouts(cell)].some((one) => one !== text && one.includes(text));
  if (layouts.every(isPart) && EXPLAINS.test(part.text)) return [];
  const meanings = new Map(layouts.map(({ reads: meaning }) => [JSON.stringify(meaning), meaning]));
  const [meaning] = meanings.values();
  // One layout that is not understood, several of them, or one that the samples of the cell do not have.
  if (meanings.size > 1 || meaning === undefined || !samplesFit(cell, meaning)) return undefined;
  const limit = limitOf({ text: layouts.at(-1)?.text ?? '', reads: meaning }, isOffset(cell));
  return limit === undefined ? undefined : [limit];
}

function samplesFit(cell: Cell, meaning: NonNullable<TimeLayout['reads']>): boolean {
  const pattern =
    'pattern' in meaning ? new RegExp(meaning.pattern) : meaning.format === 'date' ? /^\d{4}-\d{2}-\d{2}$/ : DATE_TIME;
  return [...samplesOf(cell)].every(
    (sample) => !/[-:]|^\d{6,}$/.test(sample) || pattern.test(sample) || pattern.test(sample.split(' ')[0] ?? ''),
  );
}

export const timeLayout: Phrase = {
  id: 'time-layout',
  cue: /y{4}|year-month|yy[-/.]?mm|hh:?mm|mm[:/-]|\d{4}-\d\d-\d\dt/i,
  reads,
  examples: [
    {
      text: 'When lit. The format is yyyy-mm-ddThh:mm:ssZ. Z indicates the time zone offset.',
      type: STRING,
      gives: [
        {
          kind: 'pattern',
          pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:Z|[+-][0-9]{2}:?[0-9]{2})$',
        },
      ],
    },
    {
      text: 'When lit, in the format yyyy-MM-ddTHH:mm:ssZ.',
      type: STRING,
      gives: [{ kind: 'format', format: 'date-time' }],
    },
    { text: 'When lit (yyyy-mm-ddThh:mm:ss.SSSZ).', type: STRING, gives: [{ kind: 'format', format: 'date-time' }] },
    {
      text: 'Time of lighting, for example, 2020-02-03T04:05:06Z.',
      type: STRING,
      gives: [{ kind: 'format', format: 'date-time' }],
    },
    { text: 'Day in the format YEAR-MONTH-DAY', type: STRING, gives: [{ kind: 'format', format: 'date' }] },
    { text: 'Day of lighting. The format is yyyy-MM-dd.', type: STRING, gives: [{ kind: 'format', format: 'date' }] },
    {
      text: 'When lit. The format is yyyy-MM-dd HH:mm:ss.',
      type: STRING,
      gives: [{ kind: 'pattern', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$' }],
    },
    { text: 'Hour. The format is hh:mm.', type: STRING, gives: [{ kind: 'pattern', pattern: '^[0-9]{2}:[0-9]{2}$' }] },
  ],
  counterExamples: [
    { text: 'Time of lighting, for example, 2020-02-03T04:05:06.', type: STRING },
    { text: 'Time of lighting, for example, 2020-02-03T04:05Z.', type: STRING },
    { text: 'When lit. 0 means never. The format is yyyy-MM-ddTHH:mm:ssZ.', type: STRING },
    { text: 'When lit, rounded to 6 decimal places. The format is yyyy-mm-dd hh:mm:ss.', type: STRING },
    { text: 'When lit, yyyy-MM-dd or yyyy-MM-ddTHH:mm:ssZ.', type: STRING },
    { text: 'Day of lighting (yyyy-MM-dd), or now.', type: STRING },
    { text: 'Time in yyyy-MM-ddTHH:mm:ssZ format or a number of hours.', type: STRING },
    { text: 'Day of lighting (yyyy-MM-dd). The word now is also accepted.', type: STRING },
    { text: 'A number of days or a date (yyyy-MM-dd).', type: STRING },
    {
      text: 'End of light. The format is lit_until=operator:moment. The format of the moment is yyyy-MM-ddTHH:mm:ssZ.',
      type: STRING,
    },
    { text: 'End of light, such as lt:2030-01-02T03:04:05Z. The layout is yyyy-MM-ddTHH:mm:ssZ.', type: STRING },
    { text: 'Milliseconds since 1970-01-01T00:00:00Z.', type: INTEGER },
  ],
};

// Layouts of times as texts spell them: "yyyy-MM-dd'T'HH:mm:ss.SSSZ", "hh:mm", "yyyyMMddHHmmss". A layout is read whole or not at all.

import type { Constraint } from '../../../reference/constraint.ts';

export interface TimeLayout {
  /** As the text spells it. */
  text: string;
  /** The format or anchored pattern of its values; undefined where a part of the layout is not understood. */
  reads?: { format: 'date' | 'date-time' } | { pattern: string };
}

const DIGITS = '[0-9]';
const ZONE = `(?:Z|[+-]${DIGITS}{2}:?${DIGITS}{2})`;
const ZONE_NAME = '[A-Za-z][A-Za-z0-9:+-]*';
const START = /(?<![A-Za-z0-9_])(?:CCYY|[yY]{4}|[yY]{2}(?=[-/.]?(?:MM|mm))|MM|mm|dd|DD|HH|hh)/g;
const NUMBERS: readonly [RegExp, string][] = [
  [/(?:CCYY|[yY]{4})/y, 'year'],
  [/(?:MM|mm)(?![Mm])/y, 'month or minute'],
  [/(?:dd|DD)(?![dD])/y, 'day'],
  [/(?:HH|hh)(?![Hh])/y, 'hour'],
  [/(?:ss|SS)(?![sS])/y, 'second'],
  [/[yY]{2}(?![yY])/y, 'short year'],
];
const FRACTION = /[.,]([sS]{1,9}|f{1,9}|F{1,9}|n{1,9}|0{1,9}|x{1,9}|X{1,9})/y;
const JOINT = /(?:['"]?[Tt]['"]?(?=[Hh])|[-:/._]|, ?| )(?=['"]?[A-Za-z])/y;
const OFFSET = /(?:\u00b1|\+\/-|\+)(?:hh|HH):?(?:mm|MM)/y;
// Behind hours and minutes, "-hh:mm" is a second time; behind seconds it is an offset.
const MINUS_OFFSET = /-(?:hh|HH):?(?:mm|MM)(?!:)/y;
const LITERAL_OFFSET = /[+-]\d{2}:\d{2}/y;
const LETTER_Z = /['"]?[Zz]['"]?(?![A-Za-z])/y;
const OFFSET_LETTERS = /(?:XXX|xxx|ZZ)(?![A-Za-z])/y;
const ZONE_LETTER = / (?:z{1,4}|Z|XXX)(?![A-Za-z])/y;
const TWELVE_HOURS = /^\s?(?:a|A|AM|PM|am|pm|AM\/PM)(?![A-Za-z])/;

const DATE_TIME = `${DIGITS}{4}-${DIGITS}{2}-${DIGITS}{2}T${DIGITS}{2}:${DIGITS}{2}:${DIGITS}{2}`;

/** What the values of a layout are. Where its Z stands for an offset, that may be "+0800", which the format refuses. */
export function limitOf({ text, reads }: TimeLayout, isOffset: boolean): Constraint | undefined {
  if (reads === undefined) return undefined;
  if ('pattern' in reads) return { kind: 'pattern', pattern: reads.pattern };
  return isOffset && reads.format === 'date-time' && /[sS]{2}['"]?Z['"]?$/.test(text) && !/[.,]/.test(text)
    ? { kind: 'pattern', pattern: `^${DATE_TIME}${ZONE}$` }
    : { kind: 'format', format: reads.format };
}

/** All layouts of a text, in its order. */
export function timeLayoutsIn(text: string): TimeLayout[] {
  const layouts: TimeLayout[] = [];
  let from = 0;
  for (const match of text.matchAll(START)) {
    if (match.index < from) continue;
    const run = readRun(text, match.index);
    if (run === undefined) continue;
    layouts.push(run.layout);
    from = run.end;
  }
  return layouts;
}

function readRun(text: string, start: number): { layout: TimeLayout; end: number } | undefined {
  let position = start;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    if (match !== null) position += match[0].length;
    return match ?? undefined;
  };
  const parts: string[] = [];
  let pattern = '';
  let zone = '';
  let isClear = true;
  for (;;) {
    const number = NUMBERS.find(([spelling]) => take(spelling));
    if (number === undefined) break;
    parts.push(number[1]);
    pattern += `${DIGITS}{${number[1] === 'year' ? 4 : 2}}`;
    if (number[1] === 'second') {
      const fraction = take(FRACTION)?.[1];
      if (fraction !== undefined)
        pattern += `${text[position - fraction.length - 1] === ',' ? ',' : '\\.'}${DIGITS}{${fraction.length}}`;
    }
    zone = readZone(take, number[1] === 'second');
    if (zone !== '') break;
    const before = position;
    const joint = take(JOINT)?.[0].replace(/['"]/g, '');
    if (joint === undefined) {
      // "yyyyMMdd" has no joints.
      if (!/[yYMmdDHhsS]/.test(text[position] ?? '')) break;
      continue;
    }
    const beginsHere = ([spelling]: (typeof NUMBERS)[number]): boolean => {
      spelling.lastIndex = position;
      return spelling.test(text);
    };
    if (!NUMBERS.some(beginsHere)) {
      position = before;
      break;
    }
    pattern += joint.replace(/[.]/g, '\\.');
  }
  if (parts.length < 2) return undefined;
  const rest = text.slice(position, position + 12);
  // Something else stands at the layout: other letters, a second time, words for the halves of a day.
  if (/^['"]?[\w\u00b1+}>\]]|^-\S| (?:UTC|GMT)\b/.test(rest) || TWELVE_HOURS.test(rest)) isClear = false;
  if (/[{<[/:_-]$/.test(text.slice(Math.max(0, start - 1), start))) isClear = false;
  if (!isPossible(parts)) isClear = false;
  const layout: TimeLayout = { text: text.slice(start, position) };
  if (isClear) layout.reads = meaning(pattern, zone);
  return { layout, end: position };
}

function readZone(take: (pattern: RegExp) => RegExpExecArray | undefined, isAfterSeconds: boolean): string {
  if (take(OFFSET) || (isAfterSeconds && take(MINUS_OFFSET)) || take(LETTER_Z) || take(OFFSET_LETTERS)) return ZONE;
  const literal = take(LITERAL_OFFSET)?.[0];
  if (literal !== undefined) return literal.replace('+', '\\+');
  return take(ZONE_LETTER) ? ` ${ZONE_NAME}` : '';
}

/** No part but "mm" (month and minute) stands twice, except in a span of two times: "hh:mm-HH:MM". */
function isPossible(parts: readonly string[]): boolean {
  if (parts.join() === 'hour,month or minute,hour,month or minute') return true;
  const count = (name: string): number => parts.filter((part) => part === name).length;
  return (
    ['year', 'day', 'hour', 'second', 'short year'].every((name) => count(name) <= 1) && count('month or minute') <= 2
  );
}

const FULL_DATE = `^${DIGITS}{4}-${DIGITS}{2}-${DIGITS}{2}$`;
const FULL_TIME = `^${DIGITS}{4}-${DIGITS}{2}-${DIGITS}{2}[Tt]${DIGITS}{2}:${DIGITS}{2}:${DIGITS}{2}`;

function meaning(pattern: string, zone: string): NonNullable<TimeLayout['reads']> {
  const whole = `^${pattern}${zone}$`;
  if (whole === FULL_DATE) return { format: 'date' };
  const isFull = whole.replace(/(\{2\})[Tt](\[)/, '$1[Tt]$2').startsWith(FULL_TIME);
  return isFull && zone !== '' && !zone.startsWith(' ') ? { format: 'date-time' } : { pattern: whole };
}

// Figures of a cell of numbers, made plain before its sentences are read: "2^31-1", "100万", and quantities in another unit than the field's.
import { inUnit, type Unit, unitOf } from '../common/units.ts';

const UNITS: Readonly<Record<string, string>> = {
  微秒: 'us',
  毫秒: 'ms',
  秒: 's',
  秒钟: 's',
  分: 'min',
  分钟: 'min',
  小时: 'h',
  天: 'day',
  周: 'week',
  字节: 'B',
  s: 's',
  ms: 'ms',
  min: 'min',
  h: 'h',
  B: 'B',
  KB: 'KB',
  MB: 'MB',
  GB: 'GB',
  TB: 'TB',
  'bit/s': 'bit/s',
  'kbit/s': 'kbit/s',
  'Mbit/s': 'Mbit/s',
  'Gbit/s': 'Gbit/s',
};
const WORD = '微秒|毫秒|秒钟?|分钟?|小时|天|周|字节|ms|min|s|h|[KMGT]?B|[kMG]?bit/s';
const QUANTITY = new RegExp(
  // In "1~9秒" the unit is that of both.
  String.raw`(?<![\w.-])(?:(\d{1,12}(?:\.\d{1,6})?)(\s?[-~至到]\s?))?(\d{1,12}(?:\.\d{1,6})?)\s?(${WORD})(?![\w/个])`,
  'g',
);
const STATED = new RegExp(String.raw`单位(?:为|是|:)?\s?:?\s?[“"(]?(${WORD})(?![\w/]|\s?[或、和])|\((${WORD})\)`, 'g');
/** "10MB，即10485760字节": two spellings of one quantity, of which nobody knows which one the field takes. */
const SAME = new RegExp(
  String.raw`(?<![\w.-])(?=\d{1,12}(?:\.\d{1,6})?\s?(?:${WORD})[,(]?\s?(?:即|也就是|等于|=)\s?\d{1,12}\s?(?:${WORD}))`,
  'g',
);
const SEVERAL = new RegExp(String.raw`单位(?:为|是|:)?\s?:?\s?[“"(]?(?:${WORD})[”"]?\s?[或、和/]\s?[“"]?(?:${WORD})`);
const POWER = /(?<![\d.\w])(\d{1,2})(?:\^|\*\*|的)(\d{1,2})(?:次(?:方|幂))?(?:\s?(-|减)\s?1(?!\d))?/g;
const LARGE = /(?<![\d.\w])(\d{1,6})(万|亿)/g;
const HAS_LARGE = /\d[\^*]|次[方幂]|\d[万亿]/;

/** Of no width: a figure behind it is in a unit that the field does not have, and bounds nothing. */
const NO_FIGURE = '\u2060';

export function withPlainFigures(text: string): string {
  const plain = HAS_LARGE.test(text) ? text.replace(POWER, power).replace(LARGE, large) : text;
  return inFieldUnit(plain);
}

/** The unit of a word: "秒", "s". */
export function unitNamed(word: string): Unit | undefined {
  return unitOf(Object.hasOwn(UNITS, word) ? (UNITS[word] ?? word) : word);
}

function power(whole: string, base: string, exponent: string, minus: string | undefined): string {
  if (!/\^|\*\*|次/.test(whole)) return whole;
  const value = Number(base) ** Number(exponent) - (minus === undefined ? 0 : 1);
  return Number.isSafeInteger(value) ? String(value) : whole;
}

function large(_: string, figure: string, unit: string): string {
  return String(Number(figure) * (unit === '万' ? 1e4 : 1e8));
}

function inFieldUnit(text: string): string {
  // Which of several units a figure is in nobody knows.
  if (SEVERAL.test(text)) return text.replace(QUANTITY, (whole) => `${NO_FIGURE}${whole}`);
  if (!/单位|\(/.test(text)) return text.replace(SAME, NO_FIGURE);
  const stated = new Set([...text.matchAll(STATED)].map(([, named, bare]) => UNITS[named ?? bare ?? '']));
  const [name] = stated;
  const target = stated.size === 1 && name !== undefined ? unitOf(name) : undefined;
  if (target === undefined) return text.replace(SAME, NO_FIGURE);
  return text.replace(QUANTITY, (...[whole = '', low, joint = '', figure, word]: string[]) => {
    const unit = UNITS[word ?? ''];
    const own = unit === undefined ? undefined : unitOf(unit);
    if (own === undefined || (own.dimension === target.dimension && own.factor === target.factor)) return whole;
    const [value, least] = [inUnit(Number(figure), unit, target), inUnit(Number(low ?? 0), unit, target)];
    if (value === undefined || least === undefined) return `${NO_FIGURE}${whole}`;
    return low === undefined ? `${value}` : `${least}${joint}${value}`;
  });
}

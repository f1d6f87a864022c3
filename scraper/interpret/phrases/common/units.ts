// Units behind figures: what they measure, and how many of the smallest one they are. "1 KB to 4 MB" has one dimension, "1 s to 4 MB" two.

export interface Unit {
  dimension: string;
  factor: number;
}

/** Spellings by dimension and factor; letter case counts where a spelling has a capital. */
const UNITS: readonly [string, number, readonly string[]][] = [
  ['time', 1, ['ns', 'nanosecond', 'nanoseconds']],
  ['time', 1e3, ['us', 'µs', 'microsecond', 'microseconds']],
  ['time', 1e6, ['ms', 'millisecond', 'milliseconds']],
  ['time', 1e9, ['s', 'sec', 'secs', 'second', 'seconds']],
  ['time', 60e9, ['min', 'mins', 'minute', 'minutes']],
  ['time', 3600e9, ['h', 'hr', 'hrs', 'hour', 'hours']],
  ['time', 86400e9, ['d', 'day', 'days']],
  ['time', 604800e9, ['week', 'weeks']],
  // No whole number of days.
  ['months', 1, ['month', 'months']],
  ['months', 12, ['year', 'years']],
  ['size', 1, ['B', 'byte', 'bytes', 'Byte', 'Bytes']],
  ['size', 2 ** 10, ['KB', 'KiB', 'kB', 'kilobyte', 'kilobytes']],
  ['size', 2 ** 20, ['MB', 'MiB', 'megabyte', 'megabytes']],
  ['size', 2 ** 30, ['GB', 'GiB', 'gigabyte', 'gigabytes']],
  ['size', 2 ** 40, ['TB', 'TiB', 'terabyte', 'terabytes']],
  ['size', 2 ** 50, ['PB', 'PiB', 'petabyte', 'petabytes']],
  ['rate', 1, ['bit/s', 'bps']],
  ['rate', 1e3, ['kbit/s', 'Kbit/s', 'kbps', 'Kbps']],
  ['rate', 1e6, ['Mbit/s', 'Mbps']],
  ['rate', 1e9, ['Gbit/s', 'Gbps']],
  ['byte rate', 1, ['B/s']],
  ['byte rate', 2 ** 10, ['KB/s']],
  ['byte rate', 2 ** 20, ['MB/s']],
  ['byte rate', 2 ** 30, ['GB/s']],
  ['length', 1, ['mm', 'millimeter', 'millimeters', 'millimetre', 'millimetres']],
  ['length', 10, ['cm', 'centimeter', 'centimeters', 'centimetre', 'centimetres']],
  ['length', 1e3, ['m', 'meter', 'meters', 'metre', 'metres']],
  ['length', 1e6, ['km', 'kilometer', 'kilometers', 'kilometre', 'kilometres']],
  ['mass', 1, ['mg', 'milligram', 'milligrams']],
  ['mass', 1e3, ['g', 'gram', 'grams']],
  ['mass', 1e6, ['kg', 'kilogram', 'kilograms']],
  ['mass', 1e9, ['t', 'ton', 'tons', 'tonne', 'tonnes']],
  ['volume', 1, ['ml', 'mL', 'milliliter', 'milliliters', 'millilitre', 'millilitres']],
  ['volume', 1e3, ['l', 'L', 'liter', 'liters', 'litre', 'litres']],
  ['frequency', 1, ['Hz']],
  ['frequency', 1e3, ['kHz', 'KHz']],
  ['frequency', 1e6, ['MHz']],
  ['frequency', 1e9, ['GHz']],
  ['power', 1, ['mW']],
  ['power', 1e3, ['W', 'watt', 'watts']],
  ['power', 1e6, ['kW', 'kilowatt', 'kilowatts']],
  ['voltage', 1, ['mV']],
  ['voltage', 1e3, ['V', 'volt', 'volts']],
  ['voltage', 1e6, ['kV']],
  ['share', 1, ['%', 'percent']],
];
const BY_SPELLING = new Map(
  UNITS.flatMap(([dimension, factor, spellings]) => spellings.map((spelling) => [spelling, { dimension, factor }])),
);

/** Source of a regular expression: a word that may be a unit, right behind a figure. */
export const UNIT_WORD = String.raw`%|[A-Za-zµ]+(?:\/[A-Za-z]+)?`;
const STATED =
  /\bunits? ?(?:is|are|of|:|in)?:? ?(?:the )?([A-Za-zµ]+(?:\/[a-z])?|%)|\bin (?:the )?(?:unit of )?([A-Za-zµ]+(?:\/[a-z])?|%)(?=[\s.,;)]|$)|\(([A-Za-zµ]+(?:\/[a-z])?|%)(?=[,;)])/gi;

export function unitOf(word: string): Unit | undefined {
  return BY_SPELLING.get(word) ?? (word.length > 2 ? BY_SPELLING.get(word.toLowerCase()) : undefined);
}

/** The unit that the text, or else the name, gives to the values of the whole cell; undefined where it names none or several. */
export function unitOfValues({ text, name }: { text: string; name: string }): Unit | undefined {
  const found = new Map<string, Unit>();
  if (/\b(?:units?|in)\b|\(/i.test(text)) {
    for (const match of text.matchAll(STATED)) {
      const word = match[1] ?? match[2] ?? match[3] ?? '';
      // One letter in brackets is a mark ("(B)"), unless the word "unit" leads it.
      const unit = word.length > 1 || match[1] !== undefined || word === '%' ? unitOf(word) : undefined;
      if (unit !== undefined) found.set(`${unit.dimension} ${unit.factor}`, unit);
    }
  }
  if (found.size > 0) return found.size === 1 ? [...found.values()][0] : undefined;
  const last = name.split(/[_-]/).at(-1) ?? '';
  return name.includes('_') && last.length > 1 ? (unitOf(last.toLowerCase()) ?? unitOf(last.toUpperCase())) : undefined;
}

/** The first spelling of a unit. */
export function unitName({ dimension, factor }: Unit): string | undefined {
  return UNITS.find(([name, size]) => name === dimension && size === factor)?.[2][0];
}

/**
 * The figure in the unit that the cell's values have; undefined where that is another dimension or no whole number.
 * `unit` is the word behind the figure, undefined where none stands there; `target` undefined: the figure's own unit.
 */
export function inUnit(figure: number, unit: string | undefined, target: Unit | undefined): number | undefined {
  const own = unit === undefined ? undefined : unitOf(unit);
  if (own === undefined || target === undefined) return figure;
  if (own.dimension !== target.dimension) return undefined;
  if (own.factor === target.factor) return figure;
  const converted = (figure * own.factor) / target.factor;
  return Number.isSafeInteger(converted) ? converted : undefined;
}

const BEHIND_FIGURE = new RegExp(String.raw`\d\s?(${UNIT_WORD})(?![\w/])`, 'g');

/** Whether all figures of the text that have a unit of the dimension have the same one, or one of `allowed`. */
export function isOneUnit(text: string, dimension: string, allowed: readonly (Unit | undefined)[] = []): boolean {
  const factors = new Set<number>();
  for (const match of text.matchAll(BEHIND_FIGURE)) {
    const unit = unitOf(match[1] ?? '');
    if (unit?.dimension === dimension) factors.add(unit.factor);
  }
  return factors.size <= 1 || [...factors].every((factor) => allowed.some((unit) => unit?.factor === factor));
}

/** A figure of the cell in the unit of the cell's values; undefined where the cell leaves open which one that is. */
export function quantityIn(
  figure: number,
  unit: string | undefined,
  cell: { text: string; name: string },
): number | undefined {
  const own = unit === undefined ? undefined : unitOf(unit);
  if (own === undefined) return figure;
  const stated = unitOfValues(cell);
  if (stated === undefined && !isOneUnit(cell.text, own.dimension)) return undefined;
  return inUnit(figure, unit, stated);
}

/** Whether a figure with its unit is `value` in another unit of the dimension. */
export function isConverted(figure: number, unit: string, value: number): boolean {
  const own = unitOf(unit);
  if (own === undefined || value === 0) return false;
  const factor = (figure * own.factor) / value;
  return UNITS.some(([dimension, other]) => dimension === own.dimension && other === factor);
}

/** Whether two words behind figures are one unit: "lamp" and "lamps" are. */
export function isSameWord(one: string, other: string): boolean {
  const singular = (word: string): string => word.toLowerCase().replace(/s$/, '');
  return one === other || singular(one) === singular(other);
}

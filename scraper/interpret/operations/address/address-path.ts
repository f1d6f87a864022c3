// The target of an address → its path with placeholders in braces, and what its query string names. Pages write placeholders as
// {id}, <id>, ${id}, $id and :id, and a part that may be left out in brackets: /lamps[/{lamp_id}].
import type { Position } from '../../../diagnostics/position.ts';
import type { Report } from '../../../diagnostics/report.ts';

export interface AddressQuery {
  /** Names with a placeholder or without value: "?limit={limit}&marker={marker}", "{?reserve_port}". */
  names: string[];
  /** Words that stand there as they are: "?action=start". */
  constants: { name: string; value: string }[];
  /** The words of placeholders that are called otherwise than the name: "boolean" of "?lit={boolean}". */
  placeholders: Map<string, string>;
  /** Values that are put together, "lamp::{lamp}|room::{room}": the name by each placeholder in them. */
  parts: Map<string, { name: string; value: string }>;
}

/** "lampsIn(room='{room_value}')": what the placeholder stands for is called as in front of it. */
const ARGUMENT = /(?<=\([^()]{0,200})(([A-Za-z_][\w.]{0,80})=['"]?)\{[\w. -]{1,80}\}/g;

/** Optional parts of one address: each doubles the number of operations. */
const MOST_OPTIONAL = 3;

const FOREIGN_SEGMENT = /^(?:<([\w.-]{1,80})>|\$\{([\w.-]{1,80})\}|\$([A-Za-z_][\w-]{0,80})|:([A-Za-z_][\w-]{0,80}))$/;

/** The path with every placeholder that is a segment of its own in braces. */
function withBraces(path: string, isDollarWord: boolean): string {
  return path
    .split('/')
    .map((segment) => {
      if (isDollarWord && /^\$\w/.test(segment)) return segment;
      const match = FOREIGN_SEGMENT.exec(segment);
      const name = match && (match[1] ?? match[2] ?? match[3] ?? match[4]);
      return name ? `{${name}}` : segment.replace(/^\{\{([^{}]{1,100})\}\}$/, '{$1}');
    })
    .join('/');
}

/** The paths that an address stands for: one, or one more for every part in brackets. `isDollarWord`: "$value" is no placeholder. */
export function pathsOf(path: string, isDollarWord: boolean, at: Position, report: Report): string[] {
  const paths = expand(path.replace(ARGUMENT, '$1{$2}'), MOST_OPTIONAL);
  if (path.includes('*')) report.add('path-wildcard', { path }, { at });
  if (paths.length > 1) report.add('path-optional-part', { path, paths: paths.length }, { at });
  return paths.map((one) =>
    withDistinctPlaceholders(withEncodedPercent(withBraces(one, isDollarWord), at, report), at, report),
  );
}

function expand(path: string, left: number): string[] {
  const start = path.search(/\[\/|\/\[/);
  const open = path.indexOf('[', start);
  const close = start < 0 ? -1 : closingBracket(path, open);
  if (close < 0 || left === 0) return [path];
  const inner = path.slice(open + 1, close);
  // "[/{id}]" and "/[{id}]" say the same.
  const before = path.slice(0, start);
  const rest = path.slice(close + 1);
  const whole = `${before}/${inner.replace(/^\//, '')}${rest}`;
  return [...new Set([...expand(before + rest || '/', left - 1), ...expand(whole, left - 1)])];
}

function closingBracket(path: string, open: number): number {
  let depth = 0;
  for (let index = open; index < path.length; index += 1) {
    if (path[index] === '[') depth += 1;
    if (path[index] === ']') depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
}

/** Whoever decodes a path, as the pointers of a spec ask for, fails at a sign that encodes nothing. */
function withEncodedPercent(path: string, at: Position, report: Report): string {
  try {
    decodeURIComponent(path);
    return path;
  } catch {
    report.add('path-percent', { path }, { at });
    return path.replaceAll('%', '%25');
  }
}

/** OpenAPI gives a placeholder one value: a second one of the same name gets a number. */
function withDistinctPlaceholders(path: string, at: Position, report: Report): string {
  const met = new Map<string, number>();
  return path.replace(/\{([^{}]{1,100})\}/g, (placeholder, name: string) => {
    const count = (met.get(name) ?? 0) + 1;
    met.set(name, count);
    if (count === 1) return placeholder;
    report.add('placeholder-twice', { name, path, renamed: `${name}_${count}` }, { at });
    return `{${name}_${count}}`;
  });
}

const PART = /\{([\w.-]{1,80})\}/g;
/** Placeholders with words or signs around them; one right behind another, or a second name, has lost what parted them. */
const COMPOUND = /^(?!\{[^{}]*\}$)(?!.*\}(?:\{|\w))[^{}=&]*(?:\{[\w.-]{1,80}\}[^{}=&]*){1,12}$/;

/** "&not-lit", "&region": browsers take their beginnings for signs, even without the semicolon. */
const SIGNS: Readonly<Record<string, string>> = {
  '¬': '&not',
  '®': '&reg',
  '©': '&copy',
  '¶': '&para',
  '§': '&sect',
  '¤': '&curren',
  '×': '&times',
  '°': '&deg',
  µ: '&micro',
};

function withAmpersands(query: string): string {
  return query.replace(/[¬®©¶§¤×°µ]/g, (sign) => SIGNS[sign] ?? sign);
}

/** What the query string of an address names; a number in it is an example of a value. */
export function queryOf(query: string): AddressQuery {
  const read: AddressQuery = { names: [], constants: [], placeholders: new Map(), parts: new Map() };
  if (query.startsWith('{')) {
    read.names = query
      .slice(2, -1)
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '');
    return read;
  }
  for (const match of withAmpersands(query).matchAll(/[?&] ?([\w.:-]{1,100}~?) ?=([^&\s]{0,200})/g)) {
    const [, name = '', value = ''] = match;
    if (/^[A-Za-z][A-Za-z_-]{0,60}$/.test(value) && value !== name) read.constants.push({ name, value });
    else {
      read.names.push(name);
      const word = /^\{(\w{1,40})\}$/.exec(value)?.[1];
      if (word !== undefined && word !== name) read.placeholders.set(name, word);
      if (!COMPOUND.test(value)) continue;
      for (const [, part = ''] of value.matchAll(PART)) read.parts.set(part, { name, value });
    }
  }
  return read;
}

// robots.txt (RFC 9309): which paths of a host a robot may ask for, and how slowly.
import { greatestOf } from '../../diagnostics/extremes.ts';

export interface RobotRules {
  rules: { allow: boolean; pattern: string }[];
  /** Milliseconds between two requests, where the file asks for a pause. */
  delay?: number;
}

export const NO_RULES: RobotRules = { rules: [] };

/** Longer files are read up to here. */
export const ROBOTS_BYTES = 500_000;
const MOST_LINES = 20_000;
const LONGEST_DELAY = 30_000;

interface Group extends RobotRules {
  names: string[];
}

/** The rules for the robot of this name, of all groups that name it, or else of those for every robot. */
export function readRobots(text: string, robot: string): RobotRules {
  const groups: Group[] = [];
  let open: Group | undefined;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/, MOST_LINES)) {
    const written = line.split('#', 1)[0] as string;
    const colon = written.indexOf(':');
    if (colon < 0) continue;
    const key = written.slice(0, colon).trim().toLowerCase();
    const value = written.slice(colon + 1).trim();
    if (key === 'user-agent') {
      // Several names in a row share what follows.
      if (!open || open.rules.length > 0 || open.delay !== undefined) groups.push((open = { names: [], rules: [] }));
      open.names.push(value.toLowerCase().match(/^[a-z_*-]+/)?.[0] ?? '');
    } else if (open && (key === 'allow' || key === 'disallow')) {
      open.rules.push({ allow: key === 'allow', pattern: comparable(value) });
    } else if (open && key === 'crawl-delay' && /^\d+(?:\.\d+)?$/.test(value)) {
      open.delay = Math.min(Number(value) * 1000, LONGEST_DELAY);
    }
  }
  const named = groups.filter(({ names }) => names.includes(robot));
  const chosen = named.length > 0 ? named : groups.filter(({ names }) => names.includes('*'));
  const delays = chosen.flatMap(({ delay }) => (delay === undefined ? [] : [delay]));
  return {
    rules: chosen.flatMap(({ rules }) => rules).filter(({ pattern }) => pattern !== ''),
    ...(delays.length > 0 ? { delay: greatestOf(delays) } : {}),
  };
}

/** The longest pattern decides; of two equally long ones the one that allows. */
export function isAllowed({ rules }: RobotRules, pathname: string): boolean {
  const path = comparable(pathname);
  let best: { allow: boolean; pattern: string } | undefined;
  for (const rule of rules) {
    if (
      best &&
      (rule.pattern.length < best.pattern.length || (rule.pattern.length === best.pattern.length && !rule.allow))
    )
      continue;
    if (matches(rule.pattern, path)) best = rule;
  }
  return best?.allow ?? true;
}

/** One spelling for characters that may be written with or without percent signs. */
function comparable(path: string): string {
  return path.replace(/%[0-9a-f]{2}|[^\x21-\x7e]/giu, (written) => {
    if (!written.startsWith('%')) return encodeURIComponent(written);
    const character = String.fromCharCode(Number.parseInt(written.slice(1), 16));
    return /[A-Za-z0-9._~-]/.test(character) ? character : written.toUpperCase();
  });
}

/** "*" stands for anything, a "$" at the end for the end of the path; linear in both. */
function matches(pattern: string, path: string): boolean {
  const toEnd = pattern.endsWith('$');
  const parts = (toEnd ? pattern.slice(0, -1) : pattern).split('*');
  const first = parts.shift() ?? '';
  if (!path.startsWith(first)) return false;
  let from = first.length;
  const last = toEnd ? parts.pop() : undefined;
  if (toEnd && last === undefined) return path.length === from;
  for (const part of parts) {
    const found = path.indexOf(part, from);
    if (found < 0) return false;
    from = found + part.length;
  }
  return last === undefined || (path.endsWith(last) && path.length - last.length >= from);
}

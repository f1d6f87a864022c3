// What a file that a maintainer writes may hold, part by part, and what is said of a part that is something else.
import type { Report } from '../scraper/diagnostics/report.ts';
import { yamlLines } from '../scraper/untrusted/yaml-lines.ts';

type Path = readonly (string | number)[];

export type Shape =
  | { kind: 'value'; expected: string; fits: (value: unknown) => boolean }
  | { kind: 'list'; expected: string; of: Shape }
  | { kind: 'map'; expected: string; of: Shape }
  /** Members that are not named are of the shape `others`, or may be anything. */
  | {
      kind: 'members';
      expected: string;
      members: Readonly<Record<string, Shape>>;
      required?: readonly string[];
      others?: Shape;
    };

export const anything: Shape = { kind: 'value', expected: 'anything', fits: () => true };
export const someText: Shape = {
  kind: 'value',
  expected: 'a text',
  fits: (value) => typeof value === 'string' && value.trim() !== '',
};

/** So many places are told one by one. */
const MOST_FAULTS = 20;

interface Fault {
  path: Path;
  reason: string;
}

/** What does not fit is reported with file, line and what was expected; the value comes back without it. */
export function fitting(
  value: unknown,
  shape: Shape,
  { text, document }: { text: string; document: string },
  report: Report,
): unknown {
  const faults: Fault[] = [];
  const kept = keep(value, shape, [], faults);
  const lineOf = yamlLines(text);
  const told = faults.slice(0, MOST_FAULTS);
  const [next] = faults.slice(MOST_FAULTS);
  if (next) {
    const reason = `${faults.length - MOST_FAULTS} more places from here on are not as expected`;
    told.push({ path: next.path, reason });
  }
  for (const { path, reason } of told)
    report.add('service-file-invalid', { reason }, { at: { document, line: lineOf(path) } });
  return kept;
}

/** Undefined for what does not fit. */
function keep(value: unknown, shape: Shape, path: Path, faults: Fault[]): unknown {
  const refuse = (found = foundWords(value)): undefined => {
    faults.push({ path, reason: `${wordsOf(path)}: ${shape.expected} was expected, and ${found} is there` });
    return undefined;
  };
  if (shape.kind === 'value') return shape.fits(value) ? value : refuse();
  if (shape.kind === 'list') {
    if (!Array.isArray(value)) return refuse();
    return value
      .map((item, index) => keep(item, shape.of, [...path, index], faults))
      .filter((item) => item !== undefined);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse();
  const entries = Object.entries(value);
  if (shape.kind === 'members') {
    const missing = shape.required?.find((name) => !Object.hasOwn(value, name));
    if (missing !== undefined) return refuse(`a mapping without ${missing}`);
  }
  const kept = entries.flatMap(([name, held]) => {
    const fit = keep(held, partOf(shape, name), [...path, name], faults);
    return fit === undefined ? [] : [[name, fit] as const];
  });
  const lacks = shape.kind === 'members' && shape.required?.some((name) => !kept.some(([known]) => known === name));
  return lacks ? undefined : Object.fromEntries(kept);
}

function partOf(shape: Shape & { kind: 'map' | 'members' }, name: string): Shape {
  if (shape.kind === 'map') return shape.of;
  return (Object.hasOwn(shape.members, name) ? shape.members[name] : shape.others) ?? anything;
}

function wordsOf(path: Path): string {
  const words = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step.slice(0, 80)}`)).join('');
  return words === '' ? 'the file' : words.replace(/^\./, '');
}

function foundWords(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a mapping' : JSON.stringify(value).slice(0, 60);
}

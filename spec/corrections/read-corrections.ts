// The text of a correction file → Correction. What is of the wrong shape is reported and left out.
import type { Report } from '../../scraper/diagnostics/report.ts';
import type { Json } from '../openapi.ts';
import { readYaml } from '../../scraper/untrusted/read-yaml.ts';
import { yamlLines } from '../../scraper/untrusted/yaml-lines.ts';
import { withoutMemo, type Memoize } from '../memoize.ts';
import type { Change, Correction, Evidence } from './correction.ts';

/** `files` are the texts of spec/<service>/corrections/ by file name. In the order of their names. */
export function readCorrections(
  service: string,
  files: ReadonlyMap<string, string>,
  report: Report,
  memoize: Memoize = withoutMemo,
): Correction[] {
  const corrections: Correction[] = [];
  for (const [name, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const file = `spec/${service}/corrections/${name}`;
    const content = memoize(text, () => readYaml(text));
    const read: Content | Fault = 'fault' in content ? content : correctionOf(content.value);
    if ('fault' in read) {
      const line = read.path ? { line: yamlLines(text)(read.path) } : {};
      report.add('service-file-invalid', { reason: read.fault }, { at: { document: file, ...line } });
    } else corrections.push({ id: name.replace(/\.ya?ml$/, ''), file, ...read });
  }
  return corrections;
}

type Content = Pick<Correction, 'reason' | 'evidence' | 'changes'>;

/** What is wrong, and the keys and indexes that lead there; absent for a text that is no YAML. */
interface Fault {
  fault: string;
  path?: readonly (string | number)[];
}

function correctionOf(content: unknown): Content | Fault {
  const known = ['reason', 'evidence', 'changes'];
  if (!isRecord(content)) return { fault: 'it holds no correction', path: [] };
  const stranger = Object.keys(content).find((key) => !known.includes(key));
  if (stranger !== undefined)
    return { fault: `"${stranger.slice(0, 40)}" is no part of a correction`, path: [stranger] };
  const { reason, evidence, changes } = content;
  if (typeof reason !== 'string' || reason.trim() === '') return { fault: 'the reason is missing', path: ['reason'] };
  if (!isListOf(evidence, isEvidence))
    return {
      fault: 'evidence is a list of places, each with a document and facts',
      path: ['evidence', firstOther(evidence, isEvidence)],
    };
  if (!isListOf(changes, isChange))
    return {
      fault: 'changes is a list of targets, each with an expected value, and a new value or name or none to remove it',
      path: ['changes', firstOther(changes, isChange)],
    };
  return { reason: reason.trim(), evidence, changes };
}

function isListOf<Item>(value: unknown, isItem: (item: unknown) => item is Item): value is Item[] {
  return Array.isArray(value) && value.length > 0 && value.every(isItem);
}

function firstOther(value: unknown, isItem: (item: unknown) => boolean): number {
  return Array.isArray(value) ? value.findIndex((item) => !isItem(item)) : -1;
}

function isEvidence(item: unknown): item is Evidence {
  if (!isRecord(item) || typeof item['document'] !== 'string' || typeof item['facts'] !== 'string') return false;
  return Object.entries(item).every(([key, value]) => {
    if (key === 'row' || key === 'line') return Number.isInteger(value);
    return ['document', 'section', 'table', 'facts'].includes(key) && typeof value === 'string';
  });
}

function isChange(item: unknown): item is Change {
  if (!isRecord(item) || typeof item['target'] !== 'string') return false;
  const { target: _, ...rest } = item;
  const { rename, ...values } = rest;
  if (rename !== undefined && (typeof rename !== 'string' || !('expected' in values) || 'value' in values))
    return false;
  return (
    Object.keys(rest).length > 0 &&
    Object.entries(values).every(([key, value]) => (key === 'expected' || key === 'value') && isJson(value))
  );
}

function isJson(value: unknown): value is Json {
  return value !== undefined && typeof value !== 'bigint' && !(value instanceof Date);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// The text of a correction file → Correction. What is of the wrong shape is reported and left out.
import type { Report } from '../../scraper/diagnostics/report.ts';
import type { Json } from '../openapi.ts';
import { readYaml } from '../../scraper/untrusted/read-yaml.ts';
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
    const fault = (reason: string): void => report.add('service-file-invalid', { reason }, { at: { document: file } });
    const content = memoize(text, () => readYaml(text));
    const read = 'fault' in content ? content.fault : correctionOf(content.value);
    if (typeof read === 'string') fault(read);
    else corrections.push({ id: name.replace(/\.ya?ml$/, ''), file, ...read });
  }
  return corrections;
}

/** The correction, or what is wrong with it. */
function correctionOf(content: unknown): Pick<Correction, 'reason' | 'evidence' | 'changes'> | string {
  const known = ['reason', 'evidence', 'changes'];
  if (!isRecord(content)) return 'it holds no correction';
  const stranger = Object.keys(content).find((key) => !known.includes(key));
  if (stranger !== undefined) return `"${stranger.slice(0, 40)}" is no part of a correction`;
  const { reason, evidence, changes } = content;
  if (typeof reason !== 'string' || reason.trim() === '') return 'the reason is missing';
  if (!Array.isArray(evidence) || evidence.length === 0 || !evidence.every(isEvidence))
    return 'evidence is a list of places, each with a document and facts';
  if (!Array.isArray(changes) || changes.length === 0 || !changes.every(isChange))
    return 'changes is a list of targets, each with an expected value, and a new value or name or none to remove it';
  return { reason: reason.trim(), evidence, changes };
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

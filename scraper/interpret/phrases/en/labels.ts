// Finds "VALUE: text" runs in one line. Much of the book lost the separators of its lists, so a run may read
// "ON: enabled OFF: disabled": where a value begins is told by its spelling and by what stands before it.
import { isCapitalised, isIdentifier, isNumeric, isUpperCase, isValueToken } from '../common/values.ts';
import { splitSentences } from './sentences.ts';
import type { Entry } from '../common/entry.ts';

export interface LabelRun {
  /** The text before the first value. */
  before: string;
  entries: Entry[];
  /** Sentences after the first one of the last value's text: they may speak of the field again. */
  tail: string[];
}

interface Label {
  value: string;
  mark?: string;
  start: number;
  end: number;
  /** The line begins here, or a sentence, a clause or a parenthesis. */
  atBoundary: boolean;
}

const LABEL = /(^|[\s;,(])([A-Za-z0-9$][\w.$/+:-]*|-\d+)(?:\s?\(([^()]{0,80})\))?\s?[:\uff1a](?=\s|$)/g;
const DASHED = /(^|[.;:,]\s|\s)([A-Za-z0-9][\w.-]*|[<>=!]{1,2})\s[-\u2013]\s(?=[A-Z])/g;
// Words that stand before a colon without being a value of the field.
const HEADING =
  /^(?:NOTES?|Notes?|Examples?|Defaults?|Options?|Values?|Formats?|[Mm]inimum|[Mm]aximum|Range|Unit|Length|Remarks?|Constraints?|Cautions?|Tips?|Enum|Requirements?|[Ff]ollow(?:s|ing)|values?|options?|examples?|formats?|is|are|be|as|URL|URI|ID|IP|Function|Description|defaults|[Ee]\.?g\.?|[Ii]\.e\.?|[Ee]x\.?)$/;

export function readLabelRun(line: string): LabelRun | undefined {
  const labelled = /[:\uff1a]/.test(line) ? runOf(line, chooseLabels(findLabels(line, LABEL), line)) : undefined;
  return labelled ?? (/\s[-\u2013]\s/.test(line) ? runOf(line, chooseDashed(findLabels(line, DASHED))) : undefined);
}

function findLabels(line: string, pattern: RegExp): Label[] {
  const labels: Label[] = [];
  // Looked for once: a line may have thousands of labels.
  let hasBounds: boolean | undefined;
  const namesBounds = (): boolean => (hasBounds ??= /\b(?:min|max)(?:imum)?\s?:/i.test(line));
  for (const match of line.matchAll(pattern)) {
    const value = match[2] ?? '';
    const start = match.index + (match[1]?.length ?? 0);
    // "(default: ON)" and "maximum: 9, default: 5" state a default; in a list of words, default may be one of them.
    const isDefault = value === 'default' && (line[start - 1] === '(' || namesBounds());
    // "max: 9" is a bound.
    const isBound = /^(?:min|max)$/i.test(value) && /^\s*-?\d/.test(line.slice(match.index + match[0].length));
    if (!isValueToken(value) || isDefault || isBound) continue;
    labels.push({
      value,
      ...(match[3] !== undefined ? { mark: match[3] } : {}),
      start,
      end: match.index + match[0].length,
      atBoundary: isBoundary(line, start),
    });
  }
  return labels;
}

// "The value can be on: lit; off: dark": the first value stands in the sentence that announces them.
const ANNOUNCED = /\b(?:(?:can|may|must) be(?: set to)?|one of|(?:values|options) (?:are|include)) $/i;

function isBoundary(line: string, start: number): boolean {
  if (ANNOUNCED.test(line.slice(Math.max(0, start - 24), start))) return true;
  let index = start - 1;
  while (index >= 0 && line[index] === ' ') index -= 1;
  return index < 0 || '.;:,(!?'.includes(line[index] ?? '');
}

function chooseLabels(found: Label[], line: string): Label[] {
  // A label directly before another one ("Status: ON: enabled") is the heading of the list.
  const labels = found.filter(
    (label, index) => !HEADING.test(label.value) && line.slice(label.end, found[index + 1]?.start).trim() !== '',
  );
  const separated = labels.length > 1 && line.includes(';');
  const first = labels.findIndex(
    (label) => (label.atBoundary && line[label.start - 1] !== ',') || (separated && isUpperCase(label.value)),
  );
  const head = labels[first];
  if (head === undefined) return [];
  return labels.slice(first).filter((label) => label === head || continues(head, label));
}

/** Whether a later label belongs to the run that `head` opened. */
function continues(head: Label, label: Label): boolean {
  if (isNumeric(head.value)) return isNumeric(label.value);
  if (isNumeric(label.value)) return label.atBoundary && isIdentifier(head.value);
  if (isUpperCase(head.value)) return isIdentifier(label.value);
  if (isCapitalised(head.value)) return isCapitalised(label.value) || isIdentifier(label.value);
  return isIdentifier(head.value) || label.atBoundary || !isCapitalised(label.value);
}

/** "name - Text begins with a capital": only where the first stands at a boundary. */
function chooseDashed(found: Label[]): Label[] {
  const head = found[0];
  if (head === undefined || !head.atBoundary || isCapitalised(head.value)) return [];
  return found.filter((label) => label === head || label.atBoundary || isIdentifier(label.value));
}

function runOf(line: string, labels: Label[]): LabelRun | undefined {
  const head = labels[0];
  if (head === undefined) return undefined;
  const entries: Entry[] = [];
  let tail: string[] = [];
  labels.forEach((label, index) => {
    const next = labels[index + 1];
    const text = line.slice(label.end, next?.start).trim().replace(/[;,]$/, '');
    const sentences = splitSentences(text);
    if (next === undefined) tail = sentences.slice(1);
    const gloss = next === undefined ? (sentences[0] ?? '') : text;
    entries.push({ value: label.value, ...(label.mark !== undefined ? { mark: label.mark } : {}), gloss });
  });
  return { before: line.slice(0, head.start).trim(), entries, tail };
}

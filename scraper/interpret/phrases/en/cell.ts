// An English description cell, taken apart.
import { append } from '../../../diagnostics/append.ts';
import type { TypeRef } from '../../../reference/type-ref.ts';
import type { Cell, Part } from '../cell.ts';
import { plainFigures } from './figures.ts';
import { leadsOtherThings } from './other-leads.ts';
import { readItem, withInnerMarks, type Item } from './items.ts';
import { headings, numberedItems, splitBullets, type Line } from './lines.ts';
import { rightSides, titledValues } from './label-sides.ts';
import { readLabelRun } from './labels.ts';
import { readFlatOptions } from './flat-options.ts';
import type { Entry } from '../common/entry.ts';
import { alternativesIn, readSeries } from './series.ts';
import { splitSentences } from './sentences.ts';
import { withValueClauses } from './value-clauses.ts';
import { withoutInner } from './inner-lists.ts';
import { isIdentifier, valueKindOf, type ValueKind } from '../common/values.ts';

const ANNOUNCES =
  /(?:\b(?:options?|values?|enum(?:eration)?|following|as follows|one of|types?|modes?|status(?:es)?|states?|including)\b[^.]{0,60}|\b(?:can|may|must) be(?: set to)?|\b(?:is|are)):$/i;
const OPTIONS_HEADING =
  /(?:^|[.;:]\s+)((?:value |the )?options?(?: (?:are|include))?(?: as follows)?|(?:(?:possible|valid|enumeration|enum|enumerated|optional|allowed|supported|accepted|available) )?values?(?: are)?|enum(?:eration)?)\s?[:\uff1a]\s*/i;

export function readCell(description: string, type: TypeRef, name: string): Cell {
  const text = plainFigures(description)
    .replace(/\bfollows:(?=\S)/g, 'follows: ')
    .replace(/(\.)(?=[\u2022\u25cf])/g, '$1 ');
  const lines = headings(withValueClauses(text.split('\n').flatMap(splitBullets)));
  const valueKind = valueKindOf(type);
  // In a column of numbers, the figure in front may be the value.
  const listed = valueKind === 'number' ? lines : numberedItems(lines);
  return { text, name, type, valueKind, parts: mergeOptions(readLines(listed, valueKind)) };
}

// A line that begins with a value and its colon, as the lines of a list do that lost its bullets.
const LABEL_OPENS = /^(?:[A-Za-z][\w.-]{0,79}|-?\d{1,10}): /;

function readLines(lines: Line[], kind: ValueKind): Part[] {
  const parts: Part[] = [];
  let lead = '';
  for (let index = 0; index < lines.length; ) {
    const size = groupSize(lines, index, lead);
    const group = lines.slice(index, index + size).map((line) => line.text);
    const options = size > 0 ? readGroup(group, lead, kind) : undefined;
    if (options !== undefined) {
      append(parts, options);
      index += size;
      continue;
    }
    const line = lines[index];
    const isMixed = size > 0 && line?.isItem === true && isMixedGroup(group);
    // Items that are no values are sentences: each is read as if it were a line of its own.
    const neighbour = parts.at(-1)?.kind === 'options' || LABEL_OPENS.test(lines[index + 1]?.text ?? '');
    for (const text of size > 0 && line?.isItem ? group : [line?.text ?? ''])
      append(parts, readLine(text, lead, neighbour, { isMixed, kind }));
    lead = line?.text ?? '';
    index += line?.isItem ? Math.max(1, size) : 1;
  }
  return parts;
}

const LISTS_BELOW =
  /\boptions?\s?:$|\b(?:options?|values?) (?:(?:are|is|include) )?as follows\s?:$|\b(?:options|values) (?:are|include)\s?:$/i;

/** How many lines from here may form one list: marked items, or short lines after a heading such as "Options:". */
function groupSize(lines: Line[], from: number, lead: string): number {
  let size = 0;
  while (lines[from + size]?.isItem === true) size += 1;
  if (size > 0 || !LISTS_BELOW.test(lead)) return size;
  const allowsLoose = /\boptions?\s?:$/i.test(lead);
  for (; from + size < lines.length; size += 1) {
    const item = readItem(lines[from + size]?.text ?? '');
    if (item?.certainty === 'loose' && !allowsLoose) {
      // Words may be one more value; what ends like a sentence is none.
      if (!/\.$/.test(lines[from + size]?.text ?? '')) return 0;
      break;
    }
    if (item === undefined) break;
  }
  return size > 1 ? size : 0;
}

/** Undefined where the items are no list of values. */
function readGroup(group: string[], lead: string, kind: ValueKind): Part[] | undefined {
  const right = rightSides(group, kind);
  if (right === 'unclear') return undefined;
  if (right !== undefined) return [{ kind: 'options', lead, entries: right, text: group.join('\n'), side: 'right' }];
  // One item that goes on with further labels is a line that lost the marks of its list.
  if (group.length === 1 && (readLabelRun(group[0] ?? '')?.entries.length ?? 0) > 1) return undefined;
  const announced = ANNOUNCES.test(lead);
  const read = group.map((text) => readItem(text, announced));
  if (!read.every((item): item is Item => item !== undefined)) return undefined;
  const items = withInnerMarks(read);
  if (
    items.some((item) => item.certainty === 'loose') &&
    !announced &&
    !items.some((item) => item.certainty === 'sure')
  )
    return undefined;
  const entries = withoutInner(group, items);
  if (
    items.every((item) => item.certainty === 'bare') &&
    !announced &&
    !entries.every((entry) => isIdentifier(entry.value))
  )
    return undefined;
  const tail = splitSentences(entries.at(-1)?.gloss ?? '').slice(1);
  return [{ kind: 'options', lead, entries, text: group.join('\n') }, ...tail.map(sentence)];
}

/** Whether an item has a label that is no value, or only one item has one that is. */
function isMixedGroup(group: readonly string[]): boolean {
  const labelled = group.filter((text) => /^[^:.]{1,80}:\s/.test(text));
  const values = labelled.filter((text) => readItem(text)?.certainty === 'sure');
  return values.length < labelled.length || values.length < 2;
}

interface LineContext {
  /** The line is one of several items of which some are labelled with what is no value. */
  isMixed: boolean;
  kind: ValueKind;
}

function readLine(line: string, lead: string, hasNeighbour: boolean, { isMixed, kind }: LineContext): Part[] {
  const titled = titledValues(line, kind);
  if (titled !== undefined) {
    const { before, entries, text } = titled;
    return [...before.map(sentence), { kind: 'options', lead: before.at(-1) ?? lead, entries, text, side: 'right' }];
  }
  const run = readLabelRun(line);
  // Of a list that is no list of values, no item names a value of its own.
  const isPieceOfList = isMixed && run !== undefined && run.entries.length === 1 && run.before === '';
  const right =
    run &&
    rightSides(
      run.entries.map(({ value, gloss }) => `${value}: ${gloss ?? ''}`),
      kind,
    );
  // "1 to 30 (old: 1 to 10)", "Link (path: 9 characters)": one label in brackets belongs to its sentence.
  const isAside = run?.entries.length === 1 && /\($/.test(run.before);
  if (right === 'unclear' || isAside) return splitSentences(line).map(sentence);
  if (
    run !== undefined &&
    !isPieceOfList &&
    isPlausible(run.entries, run.before === '' ? lead : run.before, hasNeighbour)
  ) {
    return [
      ...splitSentences(run.before).map(sentence),
      {
        kind: 'options',
        lead: run.before === '' ? lead : run.before,
        entries: right ?? run.entries,
        text: line.slice(run.before.length),
        ...(right === undefined ? {} : { side: 'right' as const }),
      },
      ...run.tail.map(sentence),
    ];
  }
  return readAnnounced(line, lead) ?? splitSentences(line).map(sentence);
}

/** One labelled value is a list only after a heading ("Operation type. retry: ..."), capitalised words only after a colon. */
function isPlausible(entries: Entry[], before: string, hasNeighbour: boolean): boolean {
  const first = entries[0]?.value ?? '';
  if (/^[A-Z][a-z]+(?:-[A-Za-z]+)*$/.test(first))
    return entries.length > 1 && (/:$/.test(before) || OPTIONS_HEADING.test(before));
  return entries.length > 1 || hasNeighbour || (before !== '' && /[.:]$|^[^.]{1,80}$/.test(before));
}

/** "Options: A B C", "Enum: [A, B]", or "A, B" on the line after "Options:". */
function readAnnounced(line: string, previous: string): Part[] | undefined {
  const heading = /[:\uff1a]/.test(line) ? OPTIONS_HEADING.exec(line) : null;
  if (heading === null) {
    const series = /\b(?:options|values)\s?:$/i.test(previous) ? readSeries(line) : undefined;
    const whole = series !== undefined && series.entries.length > 1 && /^\.?$/.test(line.slice(series.end));
    return whole ? [{ kind: 'options', lead: previous, entries: series.entries, text: line }] : undefined;
  }
  const from = heading.index + heading[0].length;
  const [first = '', ...others] = splitSentences(line.slice(from));
  // "low, high; default low": the default is a sentence of its own.
  const [region = '', ...behind] = first.split(/[;,]\s(?=defaults?\b[ :])/i);
  const rest = [...behind, ...others];
  const list = region.replace(/^\[\s*(.*?)\s*\]$/s, '$1');
  const series = readSeries(list);
  const complete =
    series !== undefined &&
    series.end === list.length &&
    (series.entries.length > 1 || (rest.length === 0 && !/\s/.test(list)));
  const dashed = /^- \S+(?: - \S+)+$/.test(list)
    ? list
        .slice(2)
        .split(' - ')
        .map((value) => ({ value }))
    : undefined;
  const entries = complete ? alternativesIn(series.entries) : (dashed ?? readFlatOptions(list));
  // "Value: X" may be an example or a unit; several values are a list.
  if (
    entries === undefined ||
    (entries.length === 1 && /^value\b/i.test(heading[1] ?? '') && !/^values\b/i.test(heading[1] ?? ''))
  )
    return undefined;
  const lead = line.slice(0, from).trim();
  return [
    ...splitSentences(lead).map(sentence),
    { kind: 'options', lead, entries, text: region },
    ...rest.map(sentence),
  ];
}

function sentence(text: string): Part {
  return { kind: 'sentence', text };
}

/** One list that other lines interrupt ("Example: ..." between two values) is one list. */
function mergeOptions(parts: Part[]): Part[] {
  const merged: Part[] = [];
  let open: Extract<Part, { kind: 'options' }> | undefined;
  for (const part of parts) {
    if (
      part.kind === 'options' &&
      open !== undefined &&
      !leadsOtherThings(part.lead) &&
      isIdentifier(part.entries[0]?.value ?? '') === isIdentifier(open.entries[0]?.value ?? '')
    ) {
      append(open.entries, part.entries);
      open.text += `\n${part.text}`;
    } else {
      if (part.kind === 'options') open = part;
      merged.push(part);
    }
  }
  return merged;
}

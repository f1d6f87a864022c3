// "0 indicates off, and 1 indicates on", "The value A means ... The value B means ...": values named one by one.
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { enumOf } from './listed-options.ts';
import { BOOLEAN, INTEGER, STRING, type Phrase } from '../phrase.ts';
import { arePieces } from '../common/pieces.ts';
import { readSeries } from './series.ts';
import { isIdentifier, isNumeric, isValueToken } from '../common/values.ts';
import { holdsSingleValues } from './single-values.ts';

const INDICATES =
  /(?:^|[.;:,]\s+|\band )(?:and )?(?:if )?(?:the )?(?:(value) )?["“]?([^\s,;"”()]{1,80})["”]? (?:indicates|means|represents|specifies)\b/gi;
const NOT_VALUE = /^(?:it|this|which|value|null|that|parameter|field|the|and|or|other|others)$/i;
const TRUTH = /^(?:true|false)$/i;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence') return undefined;
  const paired = pairedIn(part.text);
  const here = paired ?? valuesIn(part.text, cell.name);
  if (here.length === 0) return undefined;
  if (cell.valueKind === 'none' || cell.valueKind === 'boolean' || !holdsSingleValues(cell)) return [];
  if (paired !== undefined) {
    const all = enumOf(paired, cell.valueKind);
    return all === undefined ? undefined : [all];
  }
  const sentences = cell.parts.flatMap((other) => (other.kind === 'sentence' ? [other.text] : []));
  const named =
    here.length > 1
      ? here
      : sentences.flatMap((text) => {
          const values = valuesIn(text, cell.name);
          return values.length === 1 ? values : [];
        });
  // Among words, a number ("-1 means no limit") is the value of something else.
  const values = named.every(isNumeric) ? named : named.filter((value) => !isNumeric(value));
  // One value with a meaning of its own ("-1 means for ever") leaves all others open.
  if (values.length < 2 || arePieces(values, cell.text) || /\brang(?:es?|ing) (?:from|between)\b/i.test(cell.text))
    return [];
  if (here.length === 1 && values.every(isNumeric) && !areConsecutive(values.map(Number))) return [];
  const constraint = enumOf(values, cell.valueKind);
  return constraint === undefined ? undefined : [constraint];
}

/** Values that the text explains; the field itself is none. */
function valuesIn(text: string, name: string): string[] {
  return [...text.matchAll(INDICATES)].flatMap((match) => {
    const value = match[2] ?? '';
    const plain = match[1] === undefined && !isIdentifier(value) && !/^[a-z][a-z_-]+$/.test(value);
    return isValueToken(value) &&
      value !== name &&
      !NOT_VALUE.test(value) &&
      !plain &&
      (match[1] !== undefined || !TRUTH.test(value))
      ? [value]
      : [];
  });
}

const EACH_MEANS =
  / (?:indicate|represent|mean|stand for|refer to|correspond to|specify)(?: the)? (\S.{1,600}?),? respectively$/i;

/** "A, B and C mean tall, flat and round respectively": as many meanings as values. */
function pairedIn(text: string): string[] | undefined {
  const told = EACH_MEANS.exec(text);
  const series = told === null ? undefined : readSeries(text);
  if (told === null || series === undefined || !series.joined || series.end !== told.index + 1) return undefined;
  const meanings = (told[1] ?? '').split(/, (?:and |or )?| (?:and|or) /);
  const values = series.entries.map(({ value }) => value);
  return values.length > 1 && meanings.length === values.length && values.every(isValueToken) ? values : undefined;
}

/** Values of a quantity (0, 300) are samples; a code counts 0, 1, 2. */
function areConsecutive(values: number[]): boolean {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted.every((value, index) => index === 0 || value === (sorted[index - 1] ?? 0) + 1);
}

export const valueIndicates: Phrase = {
  id: 'value-indicates',
  cue: /\brespectively\b|\b(?:indicates|means|represents|specifies)\b/i,
  reads,
  examples: [
    {
      text: 'Lamp. The value 0 indicates dark and the value 1 indicates lit.',
      type: INTEGER,
      gives: [{ kind: 'enum', values: [0, 1] }],
    },
    {
      text: 'Lamp. 1 indicates lit, 2 indicates dark, and 9 indicates broken.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['1', '2', '9'] }],
    },
    {
      text: 'Lamp. ALL_LIT means every lamp. SOME_LIT means a few.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['ALL_LIT', 'SOME_LIT'] }],
    },
    {
      text: 'Lamp. wall_lamp indicates a lamp on a wall, and desk_lamp indicates one on a desk.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['wall_lamp', 'desk_lamp'] }],
    },
    {
      text: 'Lamp. tall, flat, and not_round mean High, Low, and Not round respectively.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['tall', 'flat', 'not_round'] }],
    },
    {
      text: 'Value true indicates a lamp that burns, and value false indicates a dark one.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['true', 'false'] }],
    },
  ],
  counterExamples: [
    {
      text: 'Lamp code. Use lamp.tall.x4 as an example. lamp indicates the product, tall indicates its form, and x4 indicates its power.',
      type: STRING,
    },
    { text: 'Lamp. The tall one and the flat one indicate the day and the night and noon respectively.', type: STRING },
    { text: 'Lamp. tall, flat and round indicate the day and the night respectively.', type: STRING },
    { text: 'Minutes of light. -1 means for ever.', type: INTEGER },
    { text: 'Whether lit. The value true indicates lit, and the value false indicates dark.', type: BOOLEAN },
    { text: 'Minutes of light. 0 indicates none. 300 indicates five hours.', type: INTEGER },
    { text: 'Minutes of light. The value ranges from 1 to 9. 0 indicates none, and 9 indicates all.', type: STRING },
    { text: 'This parameter indicates the lamp, and it specifies the room.', type: STRING },
  ],
};

// "To light all lamps, set it to 1. To light some, set it to 0", "When this parameter is set to true, ... to false, ...": all values, each
// in a sentence of its own.
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { perCell } from '../per-cell.ts';
import { BOOLEAN, INTEGER, STRING, type Phrase } from '../phrase.ts';
import { isNumeric, isValueToken } from '../common/values.ts';
import { enumOf } from './listed-options.ts';
import { holdsSingleValues } from './single-values.ts';

const ITSELF = String.raw`(?:it|this|(?:this|the) (?:parameter|field|value)(?: value)?)`;
const CASE = String.raw`(?:(?:if|when) [^,;]{1,160}|(?:in order )?to (?!be\b)[^,;]{1,160}|if (?:yes|no|so|not))`;
const SET_TO = new RegExp(
  String.raw`^(?:- )?${CASE}, (?:please )?set ${ITSELF} to ["“]?([^\s,;"”()]{1,80})["”]?$`,
  'i',
);
const IS_TRUTH = new RegExp(String.raw`^(?:- )?(?:if|when) ${ITSELF} is (?:set to )?["“]?(true|false)["”]?, `, 'i');
// "A value other than true", "true or other values"
const OTHERS = /\bother than\b|\bother values?\b|\banything else\b|\bor (?:any )?other\b|\bnull\b|\bempty\b/i;
const SETTINGS = /\b(?:set|sets|setting) (?:\S+ ){1,3}to\b/gi;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence' || cell.type.kind === 'array') return undefined;
  if (!SET_TO.test(part.text) && !IS_TRUTH.test(part.text)) return undefined;
  if (cell.valueKind === 'boolean' || cell.valueKind === 'none' || !holdsSingleValues(cell)) return undefined;
  const values = valuesOf(cell);
  const constraint = values === undefined ? undefined : enumOf([...values], cell.valueKind);
  return constraint === undefined ? undefined : [constraint];
}

/** The sentence names a case, and the cell names them all. */
export function isSetInTurn(text: string, cell: Cell): boolean {
  return (SET_TO.test(text) || IS_TRUTH.test(text)) && valuesOf(cell) !== undefined;
}

const valuesOf = perCell((cell): ReadonlySet<string> | undefined => {
  if (OTHERS.test(cell.text)) return undefined;
  const sentences = cell.parts.flatMap((part) => (part.kind === 'sentence' ? [part.text] : []));
  const truths = new Set(sentences.flatMap((text) => IS_TRUTH.exec(text)?.[1]?.toLowerCase() ?? []));
  if (truths.size === 2 && cell.valueKind === 'string') return new Set(['true', 'false']);
  const set = sentences.flatMap((text) => SET_TO.exec(text)?.[1] ?? []);
  const values = new Set(set);
  const settings = sentences.filter((text) => (text.match(SETTINGS) ?? []).length > 0 && !/\bby default$/i.test(text));
  if (values.size < 2 || values.size < set.length || settings.length > set.length) return undefined;
  if (![...values].every(isValueToken)) return undefined;
  // Sizes to choose from are samples; a code counts 0, 1, 2.
  const numbers = set.every(isNumeric) ? set.map(Number).sort((one, other) => one - other) : [];
  return numbers.every((value, index) => index === 0 || value === (numbers[index - 1] ?? 0) + 1) ? values : undefined;
});

export const setInTurn: Phrase = {
  id: 'set-in-turn',
  cue: /\bset (?:\S+ ){1,3}to\b|\b(?:if|when) (?:\S+ ){1,3}is (?:set to )?["“]?(?:true|false)\b/i,
  reads,
  examples: [
    {
      text: 'Which lamps. To light all lamps, set it to 1. To light those of the room only, set it to 0.',
      type: INTEGER,
      gives: [{ kind: 'enum', values: [1, 0] }],
    },
    {
      text: 'Whether to light it.\n- If yes, set it to 1.\n- If no, set it to 0.\nIt is set to 0 by default.',
      type: INTEGER,
      gives: [
        { kind: 'enum', values: [1, 0] },
        { kind: 'default', value: 0 },
      ],
    },
    {
      text: 'When this parameter is set to true, all lamps burn. When this parameter is set to false, those of the room burn.',
      type: STRING,
      gives: [{ kind: 'enum', values: ['true', 'false'] }],
    },
  ],
  counterExamples: [
    {
      text: 'Hours of light. To have light in the morning, set it to 3. To have it all day, set it to 12.',
      type: INTEGER,
    },
    { text: 'Lamp. To light it, set this parameter to 1.', type: INTEGER },
    { text: 'If the value is true, it burns. If it is set to any value other than true, it is dark.', type: STRING },
    { text: 'If the value is true, it burns. If the value is false, it does not.', type: BOOLEAN },
    { text: 'If this parameter is set to true, it burns. If dark is set to false, it does not.', type: STRING },
  ],
};

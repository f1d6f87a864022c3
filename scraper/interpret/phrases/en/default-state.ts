// "By default, this function is disabled", of a value of which the cell tells what true and false stand for.
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { BOOLEAN, STRING, type Phrase } from '../phrase.ts';

const STATE =
  /^by default, (?<subject>[\w -]{1,60}) (?:is|are) (?<state>enabled|disabled|allowed|forbidden|displayed|hidden)$/i;
const ITSELF = /^(?:it|this|(?:this|the) (?:function|feature|switch|option|setting|parameter))$/i;
const WHETHER_ENABLED = /^(?:specifies |indicates )?whether (?:to enable\b|.{1,120} (?:is|are) enabled$)/i;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence') return undefined;
  const { subject = '', state = '' } = STATE.exec(part.text)?.groups ?? {};
  if (state === '' || cell.type.kind !== 'scalar' || cell.valueKind !== 'boolean') return undefined;
  const first = cell.parts[0]?.kind === 'sentence' ? cell.parts[0].text : '';
  if (!ITSELF.test(subject) && !isToldIn(first, subject)) return undefined;
  const value = meant(cell, state) ?? (WHETHER_ENABLED.test(first) ? enabled(state) : undefined);
  return value === undefined ? undefined : [{ kind: 'default', value }];
}

/** "Synchronous lighting" where the first sentence tells of it. */
function isToldIn(sentence: string, subject: string): boolean {
  const words = new Set(sentence.toLowerCase().split(/[^a-z0-9]+/));
  return subject
    .toLowerCase()
    .split(/[ -]+/)
    .every((word) => /^(?:the|a|an)$/.test(word) || words.has(word));
}

const stemOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(?:e?d|s)$/, '')
    .replace(/e$/, '');

/** The one value whose explanation begins with the word. */
function meant(cell: Cell, state: string): boolean | undefined {
  const entries = cell.parts.flatMap((part) => (part.kind === 'options' ? part.entries : []));
  const fitting = entries.filter(({ gloss }) => stemOf(/^[A-Za-z]+/.exec(gloss ?? '')?.[0] ?? '') === stemOf(state));
  const value = fitting.length === 1 ? fitting[0]?.value : undefined;
  return value === undefined || !/^(?:true|false)$/i.test(value) ? undefined : /^true$/i.test(value);
}

function enabled(state: string): boolean | undefined {
  return /^enabled$/i.test(state) ? true : /^disabled$/i.test(state) ? false : undefined;
}

export const defaultState: Phrase = {
  id: 'default-state',
  cue: /\bby default, /i,
  reads,
  examples: [
    {
      text: 'Whether evening lighting is on. By default, this function is disabled.\n- true: enabled.\n- false: disabled.',
      type: BOOLEAN,
      gives: [{ kind: 'default', value: false }],
    },
    {
      text: 'Indicates whether to enable evening lighting.\nBy default, evening lighting is enabled.',
      type: BOOLEAN,
      gives: [{ kind: 'default', value: true }],
    },
  ],
  counterExamples: [
    { text: 'Whether to enable evening lighting. By default, the alarm is disabled.', type: BOOLEAN },
    { text: 'Whether the lamp burns. By default, it is disabled.', type: BOOLEAN },
    { text: 'Whether to enable it. By default, it is enabled in big rooms.', type: BOOLEAN },
    { text: 'Whether to enable it. By default, it is enabled.', type: STRING },
  ],
};

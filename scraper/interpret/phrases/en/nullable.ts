// "It may be null", "0 to 9, or null", "null means no room".
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { saidInCell } from '../per-cell.ts';
import { INTEGER, MAP, STRING, type Phrase } from '../phrase.ts';

const ALLOWED =
  /\b(?:can|may|could) (?:also )?be (?:left )?(?:empty or |blank or )?null\b|\bor (?:is )?null\b|^(?:the value )?null (?:indicates|means)\b|\bif (?:the value|this (?:parameter|field|value)|it) is null\b|\bnull is (?:returned|allowed|displayed|used)\b|\bvalue (?:is|will be) null (?:if|when)\b|\b(?:returns|is set to) null\b|\bit is null otherwise\b|\botherwise,? (?:it|the value|this (?:field|parameter)) is null\b|^null (?:if|when|otherwise)\b|\bis null (?:currently|for now|at present)$|\bcurrently null$/i;
// The value itself is null in some case: "Otherwise, the parameter value is null", "Its value is null", "set this value to null".
const IS_NULL =
  /(?:^|[,;] ?)(?:here )?(?:the |this |its )?(?:parameter )?value(?: of this (?:parameter|field))? (?:is|will be|can only be) null$|\bset (?:it|this (?:value|parameter|field)|the value) to null\b|^enter null (?:if|when)\b|\bwith the returned value null$|\bis fixed to be null\b|^an? null value (?:indicates|means)\b|\bif (?:the value of this (?:parameter|field) is|this (?:parameter|field) is left) null\b|\bwhen set to null\b|^(?:[^.;]{0,60}, )?(?:the |its )?default(?: value)? (?:value )?(?:is|to) null(?:$|, (?:which|indicating|meaning)\b)|^defaults to null\b/i;
const OF_ANOTHER = /\b(?:if|when|unless) (?!value\b|it\b|parameter\b|field\b)([\w.-]{1,80}) is set to null\b/gi;
/** A sentence of its own. */
const MARK = /^(?:it is |this (?:field|property|value) is )?nullable$/i;
const ONE_KIND = /^for\b/i;

const FORBIDDEN =
  /\b(?:cannot|can ?not|must not|can't|may not|should not|not) be (?:set to |empty or |blank or )?null\b|\bnon-?null\b|\b(?:not|non)[- ]?nullable\b/i;

// "Null if there is no lamp is not allowed"; "the parent field is null currently".
const WRONG =
  /\bnull\b.{0,60}\b(?:is not allowed|is an error|is invalid)\b|^the (?!value\b|parameter\b)[\w ]{1,30} field is null\b/i;

// "- user.age: ... null indicates": what an object's fields are, item by item.
const explainsFields = saidInCell(/(?:^|\n)(?:- )?[A-Za-z_]\w{0,60}\.[A-Za-z_][\w.]{0,60}\s?:/);

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (cell.valueKind === 'none' && explainsFields(cell)) return undefined;
  if (part.kind === 'options')
    return part.entries.some((entry) => /^null$/i.test(entry.value)) ? [{ kind: 'nullable' }] : undefined;
  if (FORBIDDEN.test(part.text) || WRONG.test(part.text)) return [];
  const subject = /^([a-z]+(?:_[a-z\d]+)+) is \b/.exec(part.text)?.[1];
  if (subject !== undefined && subject !== cell.name) return [];
  if (MARK.test(part.text.trim())) return [{ kind: 'nullable' }];
  // "mandatory if lamp_id is set to null": another field is null then.
  const text = part.text.replace(OF_ANOTHER, (said: string, name: string) => (name === cell.name ? said : ''));
  const isNull = IS_NULL.test(text) && !ONE_KIND.test(text);
  return ALLOWED.test(text) || isNull || isNamedNull(text, cell.name) ? [{ kind: 'nullable' }] : undefined;
}

/** "If lamp is null, ..." in the cell of `lamp`. */
function isNamedNull(text: string, name: string): boolean {
  return /\b(?:if|when) ([\w.-]{1,80}) is null\b/i.exec(text)?.[1] === name;
}

export const nullable: Phrase = {
  id: 'nullable',
  cue: /\bnull(?:able)?\b/i,
  reads,
  examples: [
    { text: 'Room. It may be null.', type: STRING, gives: [{ kind: 'nullable' }] },
    {
      text: 'Lumen. The value ranges from 0 to 9, or is null.',
      type: INTEGER,
      gives: [{ kind: 'range', minimum: 0, maximum: 9 }, { kind: 'nullable' }],
    },
    { text: 'Room. Otherwise, the parameter value is null.', type: STRING, gives: [{ kind: 'nullable' }] },
    {
      text: 'Room. If room is null, the lamp stands outside.',
      type: STRING,
      name: 'room',
      gives: [{ kind: 'nullable' }],
    },
    { text: 'Room. The default value is null, which means no room.', type: INTEGER, gives: [{ kind: 'nullable' }] },
    { text: 'Room. A null value indicates the garden.', type: STRING, gives: [{ kind: 'nullable' }] },
    { text: 'Room. If the value is null, the lamp stands in the garden.', type: MAP, gives: [{ kind: 'nullable' }] },
    { text: 'Rooms with such a lamp. Read-only. Nullable.', type: MAP, gives: [{ kind: 'nullable' }] },
    { text: 'Room. Nullable.', type: STRING, gives: [{ kind: 'nullable' }] },
    { text: 'Room, where one is known; it is null otherwise.', type: STRING, gives: [{ kind: 'nullable' }] },
    { text: 'Broken lamps. Null if there are none.', type: MAP, gives: [{ kind: 'nullable' }] },
    { text: 'Room. It is kept for later and is null currently.', type: STRING, gives: [{ kind: 'nullable' }] },
  ],
  counterExamples: [
    { text: 'Lumen. This parameter is mandatory if lamp_id is set to null.', type: INTEGER, name: 'lumen' },
    { text: 'Room. Not nullable.', type: STRING },
    { text: 'Room of nullable lamps.', type: STRING },
    { text: 'Room, which cannot be set to null.', type: STRING },
    { text: 'Room. For wall lamps, the value is null.', type: STRING },
    { text: 'The room cannot be null.', type: STRING },
    { text: 'If lamp_id is null, the room is ignored.', type: STRING },
    { text: 'If lamp_id is null, the default value is 3.', type: INTEGER },
  ],
};

// "key不能重复": no two items of a list are equal.
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { OBJECTS, STRING, STRINGS, type Phrase } from '../phrase.ts';

/** Where keys are not repeated, neither are the items that they stand in; "同一个key中values" are those of one item. */
const UNIQUE =
  /(?:^|[,(])\s?(?:列表中|数组中)?(?:的)?(?:标签的?)?(?:key|value|values|id|键|值|元素|取值)\s?(?:值)?(?:不能|不可以?|不允许)(?:存在)?重复(?=$|[,)])/i;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence' || cell.type.kind !== 'array') return undefined;
  return UNIQUE.test(part.text.replace(/^[-*\u2022]\s?/, '')) ? [{ kind: 'unique' }] : undefined;
}

export const uniqueItems: Phrase = {
  id: 'unique-items',
  cue: /重复/,
  reads,
  examples: [
    { text: '灯的列表。key不能重复，同一个key中values不能重复。', type: OBJECTS, gives: [{ kind: 'unique' }] },
    { text: '灯泡。value不允许重复。', type: STRINGS, gives: [{ kind: 'unique' }] },
  ],
  counterExamples: [
    { text: '灯的列表。同一个key中values不能重复。', type: OBJECTS },
    { text: '灯的列表。灯罩的名称不能重复。', type: OBJECTS },
    { text: '灯的key，key不能重复。', type: STRING },
  ],
};

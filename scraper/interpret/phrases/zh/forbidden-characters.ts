// "不能包含“<”和“>”": signs that a text must not hold.
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { patternWithout } from '../common/forbidden-signs.ts';
import { INTEGER, STRING, type Phrase } from '../phrase.ts';
import { isConditional } from './sentences.ts';

const QUOTED = String.raw`["“'‘][^\sA-Za-z0-9\u4e00-\u9fff]["”'’]`;
const CODES = String.raw`(?:非打印字符)?ASCII\(0-31\)`;
const NOT_HELD = new RegExp(
  String.raw`(?:^|[,(])\s?(?:且|并且|但)?(?:不能|不可以?|不允许)包含(?:特殊字符|以下(?:特殊)?字符)?:?\s?((?:(?:${CODES}|${QUOTED})\s?(?:,|、|和|或|及|以及)?\s?){1,20})(?=$|,?且)`,
);

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence' || cell.valueKind !== 'string' || cell.type.kind !== 'scalar') return undefined;
  const listed = NOT_HELD.exec(part.text.replace(/^[-*\u2022]\s?/, ''))?.[1];
  if (listed === undefined) return undefined;
  if (isConditional(part.text)) return [];
  const signs = [...listed.matchAll(new RegExp(QUOTED, 'g'))].map(([sign]) => sign.slice(1, -1)).join('');
  const pattern = patternWithout(signs, listed.includes('ASCII'));
  return pattern === undefined ? [] : [{ kind: 'pattern', pattern }];
}

export const forbiddenCharacters: Phrase = {
  id: 'forbidden-characters',
  cue: /包含/,
  reads,
  examples: [
    { text: '灯的名称。不能包含“<” 和 “>”。', type: STRING, gives: [{ kind: 'pattern', pattern: '^[^<>]*$' }] },
    {
      text: '灯的名称。不能包含非打印字符ASCII(0-31)，“=”,“|”。',
      type: STRING,
      gives: [{ kind: 'pattern', pattern: String.raw`^[^\x00-\x1f=|]*$` }],
    },
    {
      text: '灯的名称，不能包含“<”,“>”，且不能太长。',
      type: STRING,
      gives: [{ kind: 'pattern', pattern: '^[^<>]*$' }],
    },
  ],
  counterExamples: [
    { text: '灯的名称。不能包含“<” 和 “>”等特殊符号。', type: STRING },
    { text: '灯的名称。不能包含用户名。', type: STRING },
    { text: '当type为DESK时，不能包含“<”。', type: STRING },
    { text: '灯的数量。不能包含“<”。', type: INTEGER },
  ],
};

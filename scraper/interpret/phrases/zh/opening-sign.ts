// "必须以“/”开头", "以http://或https://开头": what a text begins with.
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { INTEGER, STRING, type Phrase } from '../phrase.ts';
import { isCombinable } from './listed-values.ts';
import { allowsEmpty } from './other-cases.ts';
import { isAdvice, isConditional } from './sentences.ts';
import { isAboutPart } from './subject.ts';

const SIGN = String.raw`(?:["“]([/#@_.-])["”]|["“]?(https?:\/\/)["”]?)`;
const OPENS = new RegExp(
  String.raw`(?:^|[,:]|且)\s?(?:该值|取值|值|路径|链接|地址)?(?:必须|只能|需要?|须|应该?|要求)?(?:是|为)?以\s?${SIGN}(?:\s?(?:或者?|、)\s?${SIGN})?\s?(?:开头|开始|起始)(?=$|[,(]|且|并|的)`,
);
/** "以“/”开头，默认为“lamp”", "以“/”或字母开头" */
const MAY_DIFFER = /或(?!者?\s?["“]?https?:\/\/["”]?\s?开)|为空|[.*]?通配|正则/;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence') return undefined;
  const { text } = part;
  const match = OPENS.exec(text);
  if (match === null) return undefined;
  const told = [match[1] ?? match[2], match[3] ?? match[4]].filter((sign) => sign !== undefined);
  if (cell.valueKind !== 'string' || cell.type.kind !== 'scalar' || isCombinable(cell) || allowsEmpty(cell)) return [];
  const isOther = isConditional(text) || isAdvice(text, match.index) || isAboutPart(text, match.index, cell);
  const rest = text.replace(match[0], '');
  const isDefault = [...cell.text.matchAll(DEFAULT)].every(([, value = '']) =>
    told.some((sign) => value.startsWith(sign)),
  );
  if (isOther || MAY_DIFFER.test(rest) || !isDefault) return [];
  const signs = told.map((sign) => sign.replace('.', '\\.'));
  return [{ kind: 'pattern', pattern: signs.length === 1 ? `^${signs[0]}` : `^(?:${signs.join('|')})` }];
}

const DEFAULT = /(?:默认|缺省)(?:取值|值)?(?:为|是|:)?\s?["“]?([\x21-\x7e]{1,40})/g;

export const openingSign: Phrase = {
  id: 'opening-sign',
  cue: /开头|开始|起始/,
  reads,
  examples: [
    { text: '灯的路径，必须以“/”开头。', type: STRING, gives: [{ kind: 'pattern', pattern: '^/' }] },
    {
      text: '灯的链接，必须以http://或https://开头。',
      type: STRING,
      gives: [{ kind: 'pattern', pattern: '^(?:http://|https://)' }],
    },
  ],
  counterExamples: [
    { text: '灯的路径，不能以“/”开头。', type: STRING },
    { text: '灯的路径，以“/”或字母开头。', type: STRING },
    { text: '灯的路径，以“/”开头。默认为lamp。', type: STRING },
    { text: '当type为A时，以“/”开头。', type: STRING },
    { text: '灯的路径，以“/”开头，或为空。', type: STRING },
    { text: '灯的编号，必须以“/”开头。', type: INTEGER },
  ],
};

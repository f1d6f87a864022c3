// A regular expression that the text itself prints: "满足正则表达式：^[a-z]{1,9}$".
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { compiles } from '../common/compiles.ts';
import { INTEGER, STRING, type Phrase } from '../phrase.ts';
import { isConditional } from './sentences.ts';

const WHOLE = /(?:正则|匹配|规则)[^^\n]{0,30}(\^\S{1,300}\$)(?=["”'’]|[,)\s]|的|$)/;
/** Without its ends: what some part of the text must match. */
const INNER =
  /正则(?:表达式)?(?:的?规则)?(?:匹配|为|是)?\s?:?\s?["“]?((?:\[[^\s"”\u4e00-\u9fff]{1,100}\]|\\[wd])[^\s"“”'’\u4e00-\u9fff]{0,200})/;
const SEVERAL = /\$\s?["”]?\s?(?:或|和|、|,)\s?["“]?\^/;
/** "room部分需匹配": said of a part, or of another field. */
const OF_PART =
  /(?:^|,)\s?([a-z][a-z0-9_]{0,40}|[^,:"“]{0,12}(?:部分|前缀|后缀))(?:的?值|参数|字段)?\s?(?:的|需|必|应|要|匹配|满足|符合)/;
const OTHER = /不(?:能|可|得|允许|支持|匹配|符合|满足)|例如|比如|示例/;

function reads(sentence: Part, cell: Cell): Constraint[] | undefined {
  if (sentence.kind !== 'sentence' || cell.valueKind !== 'string') return undefined;
  const { text } = sentence;
  const match = WHOLE.exec(text) ?? INNER.exec(text);
  if (match === null) return undefined;
  const [, printed = ''] = match;
  // A bracket at the end is the pattern's own where it was opened in it.
  const pattern = spelled(cell, printed.replace(printed.includes('(') ? /[,.]$/ : /[,.)]$/, ''));
  const part = OF_PART.exec(text)?.[1];
  if (part !== undefined && part !== cell.name) return [];
  const isOther = SEVERAL.test(text) || OTHER.test(text.slice(0, match.index + match[0].length - printed.length));
  return isOther || isConditional(text) || pattern === undefined || !compiles(pattern)
    ? []
    : [{ kind: 'pattern', pattern }];
}

/** As the page has it: the signs of the cell's text are narrow. Undefined where it cannot be found again. */
function spelled({ text, spelled: page = text }: Cell, pattern: string): string | undefined {
  const index = text.indexOf(pattern);
  return index < 0 || page.length !== text.length ? undefined : page.slice(index, index + pattern.length);
}

export const regularExpression: Phrase = {
  id: 'regular-expression',
  cue: /正则|\^/,
  reads,
  examples: [
    {
      text: '灯的代码，满足正则表达式：^[a-f]{1,4}$。',
      type: STRING,
      gives: [{ kind: 'pattern', pattern: '^[a-f]{1,4}$' }],
    },
    {
      text: '灯的代码，必须符合正则“^[a-f（）]+$”的要求。',
      type: STRING,
      gives: [{ kind: 'pattern', pattern: '^[a-f（）]+$' }],
    },
    { text: '灯的代码，正则匹配[a-f]\\w{0,4}。', type: STRING, gives: [{ kind: 'pattern', pattern: '[a-f]\\w{0,4}' }] },
  ],
  counterExamples: [
    { text: 'room需满足正则^[a-f]$。', type: STRING },
    { text: '灯的路径，其中前缀需满足正则^[a-f]$。', type: STRING },
    { text: '查灯用的正则表达式。', type: STRING },
    { text: '灯的代码，满足正则^[a-f{4$。', type: STRING },
    { text: '灯的代码，满足正则^[a-f]$或^[0-4]$。', type: STRING },
    { text: '灯的代码，不能匹配正则^[a-f]$。', type: STRING },
    { text: '灯的代码，满足正则^[0-9]$。', type: INTEGER },
    { text: '匹配的正则，例如^lamp$。', type: STRING },
  ],
};

// "oil和wick不能同时传入", "oil和wick至少指定一个", "指定oil时必须指定wick".
import { append } from '../../../diagnostics/append.ts';
import { narrowForms } from '../../../profiles/narrow-forms.ts';
import {
  excludeEachOther,
  isAboutSiblings,
  oneIsNeeded,
  requiredWhen,
  type Relation,
  type RelationWords,
  type Siblings,
} from '../relations.ts';
import { readCondition } from './condition.ts';
import { isConditional, splitSentences } from './sentences.ts';

const OWN = /^(?:该|此|本)(?:参数|字段)$/;
const NAME = String.raw`(?:["“]?[A-Za-z_#][\w.:#-]{0,60}["”]?|(?:该|此|本)(?:参数|字段))`;
const JOIN = String.raw`\s?(?:、|,|和|与|跟|及|以及|或者?)\s?`;
const LIST = `(${NAME}(?:${JOIN}${NAME}){0,7})`;
const OF_THEM = String.raw`\s?(?:这?[两三四]个)?(?:参数|字段)?(?:的值)?\s?`;
const NOT = '(?:不能|不可以?|不允许|不支持|禁止)';
const GIVE = '(?:传入?|使用|设置|指定|配置|填写?|传递|携带|选择?)';
const END = String.raw`(?=$|[,()])`;

interface Rule {
  pattern: RegExp;
  relate(names: readonly string[]): Relation[];
}

const rule = (pattern: string, relate: Rule['relate']): Rule => ({ pattern: new RegExp(pattern), relate });
const RULES: readonly Rule[] = [
  rule(`${LIST}${OF_THEM}${NOT}同时(?:${GIVE}|有值|存在|出现)${END}`, excludeEachOther),
  rule(`${LIST}${OF_THEM}(?:互斥|互相排斥)${END}`, excludeEachOther),
  rule(`${LIST}${OF_THEM}(?:中)?只能${GIVE}(?:其一|其中(?:的)?一个|一个)${END}`, excludeEachOther),
  rule(`${LIST}${OF_THEM}(?:中|必须|需要?){0,2}二选一${END}`, (names) => [
    ...excludeEachOther(names),
    ...oneIsNeeded(names),
  ]),
  rule(`${LIST}${OF_THEM}${NOT}同时(?:为空|不${GIVE}|缺省)${END}`, oneIsNeeded),
  rule(
    `${LIST}${OF_THEM}(?:中)?(?:必须|需要?|要)?至少(?:必须|需要?|要)?(?:${GIVE}|有|存在|包含)(?:其中)?一个${END}`,
    oneIsNeeded,
  ),
];

const WITH = new RegExp(`${LIST}?${OF_THEM}(?:必须|需要?)(?:与|和|跟)${LIST}${OF_THEM}(?:配合|一起|同时)${GIVE}${END}`);
const TOLD = new RegExp(
  `^([^,:()]{2,80}时)[,]?(?:则)?(?:必须|需要?)(?:同时)?(?:传入?|指定|设置|填写|指明|配置)${LIST}${OF_THEM}${END}`,
);
const NAMED = new RegExp(
  `^([^,:()]{2,80}(?:时|的时候))[,]?(?:则)?${LIST}${OF_THEM}(?:为|是)?(?:必选|必填|必传|必须的|必需)(?:参数|字段|项)?(?:的)?${END}`,
);
const OPTIONAL = /(?:该|此|本)(?:字段|参数)(?:为|是)?(?:非必[填选传]|可选)/;
const LONGEST = 320;

export const relations: RelationWords = {
  cue: /同时|互斥|排斥|选一|只能|至少|必须|必选|必填|必传|必需|需要?[与和跟]|非必|可选/,
  relationsIn(description, siblings) {
    const found: Relation[] = [];
    for (const sentence of statementsIn(description)) {
      for (const { pattern, relate } of RULES) {
        const match = pattern.exec(sentence);
        const names = match && isPlain(sentence, match) ? namesIn(match[1] ?? '', siblings) : undefined;
        if (names && names.length > 1) append(found, relate(names));
      }
      append(found, demandsIn(sentence, siblings));
    }
    return found;
  },
  saysOptional(description) {
    return statementsIn(description).some((sentence) => OPTIONAL.test(sentence));
  },
};

/** Nothing in front limits it to a case, and no name is cut in two. */
function isPlain(sentence: string, { index }: RegExpExecArray): boolean {
  const before = sentence.slice(0, index).trim();
  return before === '' || (/[,:(]$/.test(before) && !isConditional(sentence.slice(0, index)));
}

function demandsIn(sentence: string, siblings: Siblings): Relation[] {
  const together = WITH.exec(sentence);
  if (together && isPlain(sentence, together)) {
    const own = together[1] === undefined ? [siblings.own] : namesIn(together[1], siblings);
    const others = namesIn(together[2] ?? '', siblings);
    return own && others ? own.flatMap((name) => requiredWhen(others, `${name} is set`)) : [];
  }
  const [, clause = '', list = ''] = TOLD.exec(sentence) ?? NAMED.exec(sentence) ?? [];
  const names = list === '' ? undefined : namesIn(list, siblings);
  if (!names || names.includes(siblings.own)) return [];
  const condition = readCondition(clause.replace(/(?:该|此|本)(?:参数|字段)/, siblings.own));
  return condition !== undefined && isAboutSiblings(condition, siblings) ? requiredWhen(names, condition) : [];
}

function namesIn(list: string, { own, names }: Siblings): string[] | undefined {
  const found = list
    .split(new RegExp(JOIN))
    .map((name) => name.trim().replace(/["“”]/g, ''))
    .map((name) => (OWN.test(name) ? own : name));
  return found.every((name) => names.has(name)) ? [...new Set(found)] : undefined;
}

/** Sentences up to the first line that announces a case: what follows may hold in it only. */
function statementsIn(description: string): string[] {
  const statements: string[] = [];
  for (const line of narrowForms(description).split('\n')) {
    const text = line.trim().replace(/^(?:[-*\u2022]|\d{1,2}[.)、])\s?/, '');
    if (/:$/.test(text) && isConditional(text)) break;
    append(
      statements,
      splitSentences(text).filter(({ length }) => length <= LONGEST),
    );
  }
  return statements;
}

// Values in so few words that only their form says what they are: "填写true或false", "角色。lead或follow", "仅支持7，表示晚上".
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { enumOf } from '../common/enum-of.ts';
import { BOOLEAN, STRING, type Phrase } from '../phrase.ts';
import { isCombinable, isLayout } from './listed-values.ts';
import { isConditional } from './sentences.ts';

const WORD = String.raw`["“]?([A-Za-z][\w-]{0,40})["”]?`;
const ENTER = new RegExp(String.raw`(?:^|[,，])请?填写?\s?${WORD}\s?或者?\s?${WORD}$`);
const ANSWER = /^(?:true|false|yes|no|on|off)$/i;
/** A title of one kind of thing, and nothing but two words behind it. */
const TITLED = new RegExp(
  String.raw`^(?:[\u4e00-\u9fff]{0,8}(?:类型|模式|角色|状态|动作|方式|级别|协议|策略))[。,，]\s?${WORD}\s?或者?\s?${WORD}[。.]?$`,
);
const TWO = new RegExp(String.raw`^${WORD}\s?或者?\s?${WORD}$`);
const ONLY_SIGN = /^(?:[^,，]{1,40}[,，])?(?:目前|当前)?[仅只]支持\s?["“]?([\w.-]{1,40})["”]?[,，]\s?(?:表示|代表)/;
const ONLY_KIND = /^(?:[^,，]{1,40}[,，])?(?:目前|当前)?[仅只]支持\s?(?:["“]([\w.-]{1,40})["”]|([a-z]{3,40}))$/;
const NAMES_KIND = /(?:type|mode|kind|protocol|format|method|algorithm)$/i;
const PROSE = /^(?:names?|ids?|uuids?|urls?|ips?|ipv\d|keys?|tags?|files?)$/i;

/** Both shouted, both titles, or both small. */
function areAlike(values: readonly string[]): boolean {
  if (values.some((value) => PROSE.test(value))) return false;
  return [/^[A-Z][A-Z\d_-]*$/, /^[A-Z][a-z]+$/, /^[a-z][a-z\d_-]*$/].some((form) =>
    values.every((one) => form.test(one)),
  );
}

function valuesIn(text: string, { text: all, name }: Cell): string[] | undefined {
  const entered = ENTER.exec(text)?.slice(1);
  if (entered !== undefined) return entered.every((value) => ANSWER.test(value)) ? entered : undefined;
  const sign = ONLY_SIGN.exec(text)?.[1];
  if (sign !== undefined && !PROSE.test(sign)) return [sign];
  const [, quoted, word] = ONLY_KIND.exec(text) ?? [];
  const only = quoted ?? word;
  if (only !== undefined && NAMES_KIND.test(name) && !PROSE.test(only)) return [only];
  const titled = TITLED.exec(all.trim());
  if (titled === null || !(TWO.test(text) || all.includes(text))) return undefined;
  const [, first = '', second = ''] = titled;
  return text.includes(first) && text.includes(second) && areAlike([first, second]) ? [first, second] : undefined;
}

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence' || isConditional(part.text)) return undefined;
  const values = valuesIn(part.text, cell);
  if (values === undefined) return undefined;
  if (cell.valueKind === 'none' || cell.valueKind === 'boolean' || isCombinable(cell) || isLayout(cell)) return [];
  const constraint = enumOf(values, cell.valueKind);
  return constraint === undefined ? undefined : [constraint];
}

export const spelledAlternatives: Phrase = {
  id: 'spelled-alternatives',
  cue: /或|[仅只]支持/,
  reads,
  examples: [
    { text: '灯是否亮。填写true或false。', type: STRING, gives: [{ kind: 'enum', values: ['true', 'false'] }] },
    { text: '角色。lead或follow。', type: STRING, gives: [{ kind: 'enum', values: ['lead', 'follow'] }] },
    { text: '灯类型，LED或OIL。', type: STRING, gives: [{ kind: 'enum', values: ['LED', 'OIL'] }] },
    { text: '灯的时刻，目前只支持7，表示晚上。', type: STRING, gives: [{ kind: 'enum', values: ['7'] }] },
    {
      text: '灯的周期，目前仅支持weekly。',
      type: STRING,
      name: 'lamp_type',
      gives: [{ kind: 'enum', values: ['weekly'] }],
    },
  ],
  counterExamples: [
    { text: '灯。name或id。', type: STRING },
    { text: '灯类型，name或id。', type: STRING },
    { text: '灯的地址，目前仅支持IPv4。', type: STRING },
    { text: '灯是否亮。填写true或false。', type: BOOLEAN },
  ],
};

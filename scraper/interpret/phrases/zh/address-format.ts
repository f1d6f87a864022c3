// "UUID格式", "格式为UUID", "IPv4地址": only where the column holds nothing else.
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { INTEGER, STRING, type Phrase } from '../phrase.ts';
import { allowsEmpty } from './other-cases.ts';
import { isConditional, withoutOccasion } from './sentences.ts';

const UUID =
  /(?:^|[,，:]|为|是|符合)\s?(?:标准的?|带“?-”?连字符的)?UUID(?:的?格式)(?:$|[,，(])|格式(?:为|是|:)\s?(?:标准的?)?(?:UUID|通用唯一识别码)(?:$|[,，(])/i;
const UUID_TEXT =
  /(?:^|,)\s?(?:使用|采用|为)\s?(?:标准的?)?UUID(?:的?格式)?(?:$|,)|(?:^|,)\s?长度为\s?36\s?(?:个字符|位)的UUID(?:$|,)/i;
const IP_FORMAT = /(?:^|,)\s?(?:仅支持|只支持|必须为|格式为|为)?\s?(IPv[46])\s?格式(?:的?(?:IP)?地址)?(?:$|,)/i;
const IP = /^(?:\S{0,12}的)?(IPv[46])(?:虚拟|内网|公网|私网|私有|浮动)?(?:IP)?地址$/i;
const MORE = /或|地址段|掩码|网段|域名|CIDR|列表|多个|分隔|也可|均可|都可/i;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence' || cell.valueKind !== 'string') return undefined;
  const text = withoutOccasion(part.text);
  const ip = (IP.exec(text) ?? IP_FORMAT.exec(text))?.[1]?.toLowerCase();
  const format = ip ?? (UUID.test(text) || UUID_TEXT.test(text) ? 'uuid' : undefined);
  if (format === undefined) return undefined;
  return isConditional(text) || MORE.test(text) || allowsEmpty(cell) ? [] : [{ kind: 'format', format }];
}

export const addressFormat: Phrase = {
  id: 'address-format',
  cue: /uuid|通用唯一识别码|ipv[46]/i,
  reads,
  examples: [
    { text: '灯的ID，UUID格式。', type: STRING, gives: [{ kind: 'format', format: 'uuid' }] },
    { text: '灯的ID，格式为UUID。', type: STRING, gives: [{ kind: 'format', format: 'uuid' }] },
    { text: '灯的ID，ID格式为通用唯一识别码（简称UUID）。', type: STRING, gives: [{ kind: 'format', format: 'uuid' }] },
    { text: '为房间换灯时，换上的灯的ID，UUID格式。', type: STRING, gives: [{ kind: 'format', format: 'uuid' }] },
    { text: '灯的IPv4内网IP地址。', type: STRING, gives: [{ kind: 'format', format: 'ipv4' }] },
    { text: '灯的IPv6地址。', type: STRING, gives: [{ kind: 'format', format: 'ipv6' }] },
  ],
  counterExamples: [
    { text: '灯的UUID。', type: STRING },
    { text: '取值范围：带“-”连字符的UUID格式，或者是字符串“0”。', type: STRING },
    { text: '灯的IPv4地址或IPv6地址。', type: STRING },
    { text: '灯的ID，UUID格式。', type: INTEGER },
    { text: '当type为DESK时，灯的ID，UUID格式。', type: STRING },
    { text: '灯的ID，UUID格式。可以为空字符串。', type: STRING },
  ],
};

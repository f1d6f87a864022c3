// Values behind words that announce them, and yet no list of what the field takes: formats of a content, the values of one
// group of several, those of a part of a value.
import type { Cell, Part } from '../cell.ts';
import { firstClause } from './subject.ts';

/** A field of contents says which formats they may have: "灯的图片，支持A、B格式". */
const CONTENT =
  /base64|url|uri|地址|链接|内容|数据|文件|证书|私钥|公钥|密钥|图片|图像|照片|音频|视频|语音|路径|文本|正文|流$/i;
const NAMES_FORMAT = /(?:格式|类型|种类|后缀|扩展名|协议|算法|方式|模式|版本|规格|列表)(?:\([^()]{0,20}\))?$/;
const FORMAT_NAME = /format|type|suffix|ext$|extension|protocol|codec|algorithm|mode|kind/i;
const FORMATS =
  /^["”]?\s?(?:等?[两二三四五六七八九几\d]?种?|等)?(?:文件|图片|图像|音频|视频|编码|证书)?(?:的)?(?:格式|编码)/;

/** "小灯：A、B", and its siblings "大灯：C、D": each tells the values of a group. */
const GROUP =
  /^(?:[^:]{0,30}(?:取值|如下|包括|范围|支持)[^:]{0,6}:\s?)?([\u4e00-\u9fffA-Za-z]{1,12}):\s?["“]?[A-Za-z0-9]/;
const LABEL =
  /取值|枚举|可选|有效值|示例|例如|默认|缺省|单位|说明|注意|备注|约束|格式|长度|范围|最[大小]|支持|参数|类型|注$/;
/** "小灯取值为A、B，大灯取值为C". */
const TOLD = /(?<!默认|缺省)(?:取值|可选值|枚举值)(?:范围)?(?:只能|可以)?(?:为|是|有|包括|:)\s?:?\s?["“]?[\w-]/g;
/** Letters of a layout of times. */
const TIME_LAYOUT = /(?:hh|yyyy|mm)[:-](?:mm|ss|dd)/i;
/** "mm和MM相同，且取值必须为": what is told of a part goes on. */
const GOES_ON =
  /(?:^|[,:。])\s?[A-Za-z_]\w{0,40}(?:[和与、][A-Za-z_]\w{0,40}){0,3}(?:的?取?值)?(?:必须|应|需|要|只能|相同|不能)[^,]{0,30},\s?且$/;

export function areOfPart(part: Part, lead: string, index: number, values: readonly string[], cell: Cell): boolean {
  if (part.kind !== 'sentence') return false;
  const { text } = part;
  const before = text.slice(0, index);
  if (/支持/.test(lead) && areFormats(text, before, index, values, cell)) return true;
  if ((text.match(TOLD)?.length ?? 0) > 1 || GOES_ON.test(before)) return true;
  if (values.every((value) => /^\d\d$/.test(value)) && TIME_LAYOUT.test(cell.text)) return true;
  return isOfGroup(part, cell);
}

function areFormats(text: string, before: string, index: number, values: readonly string[], cell: Cell): boolean {
  // Where the cell begins so, what it says first is the statement itself.
  const first = firstClause(cell).startsWith(text.slice(0, index + 2)) ? before : firstClause(cell);
  const said = before.replace(/[,:(\s]+$/, '');
  if (NAMES_FORMAT.test(first.trim()) || NAMES_FORMAT.test(said) || FORMAT_NAME.test(cell.name)) return false;
  const last = values.at(-1) ?? '';
  const rest = text.slice(text.indexOf(last, index) + last.length);
  return FORMATS.test(rest) || CONTENT.test(first);
}

function isOfGroup(part: Part, cell: Cell): boolean {
  const label = groupOf(part);
  if (label === undefined) return false;
  const index = cell.parts.indexOf(part);
  return [cell.parts[index - 1], cell.parts[index + 1]].some((other) => {
    const name = other === undefined ? undefined : groupOf(other);
    return name !== undefined && name !== label;
  });
}

function groupOf(part: Part): string | undefined {
  const label = part.kind === 'sentence' ? GROUP.exec(part.text)?.[1] : undefined;
  return label === undefined || LABEL.test(label) ? undefined : label;
}

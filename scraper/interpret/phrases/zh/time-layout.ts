// The layout of a time: "格式：yyyy-MM-dd'T'HH:mm:ss'Z'", "格式为UTC时间：YYYY-MM-DD HH:MM:SS", or a complete example.
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { perCell, saidInCell } from '../per-cell.ts';
import { INTEGER, STRING, type Phrase } from '../phrase.ts';
import { limitOf, timeLayoutsIn } from '../common/time-layouts.ts';
import { allowsEmpty } from './other-cases.ts';

const EXAMPLE = /(?<![\w-])\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})(?![\w:])/;
const TIME = /时间|日期|时刻|UTC|ISO ?8601|_(?:time|at|date)\b/i;
// A value beside the times would break the format.
const hasOtherValue = saidInCell(/(?:^|[。;,(]\s?)-?\d+\s?(?:表示|代表)/m);

// "now或日期(yyyy-MM-dd)", "(格式yyyy-MM-dd)或now": what is in no layout may stand in its place.
const OTHER_BEFORE = /(?:[A-Za-z"”]|天数|编号|名称|数字)\s?(?:或者?|或是)\s?(?:日期|时间|时刻)/;
// "也可以是now"
const ALSO = /(?:也|还)(?:可以?|支持|允许|接受)(?:是|为|传入?|填写?|使用|设置为?)?\s?["“'A-Za-z]/;
const OTHER_BEHIND = /^["”'’)\]]{0,3}(?:的?格式)?["”'’)\]]{0,2}[,、]?\s?(?:或者?|或是)(?!空|null|不传|不填)/;

// "Z indicates the time zone offset": the letter itself does not stand there.
const isOffset = saidInCell(/Z["'”]?(?:指|表示|代表|为|是)(?:的是)?时区(?:的)?偏移/);
const isTime = perCell(({ text, name }) => TIME.test(`${text} ${name}`));
/** Fractions of seconds, or other texts. */
const takesOthers = perCell(({ text }) => /小数/.test(text) || ALSO.test(text));

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence' || cell.valueKind !== 'string') return undefined;
  // A colon of full width needs no blank behind it.
  const layouts = timeLayoutsIn(part.text.replace(/(?<=[\u4e00-\u9fff]):/g, ': '));
  if (allowsEmpty(cell)) return layouts.length === 0 ? undefined : [];
  if (layouts.length === 0) {
    if (!EXAMPLE.test(part.text) || !isTime(cell)) return undefined;
    return hasOtherValue(cell) ? [] : [{ kind: 'format', format: 'date-time' }];
  }
  if (hasOtherValue(cell) || takesOthers(cell) || OTHER_BEFORE.test(part.text)) return [];
  const last = layouts.at(-1)?.text ?? '';
  if (OTHER_BEHIND.test(part.text.slice(part.text.lastIndexOf(last) + last.length))) return [];
  const meanings = new Map(layouts.map(({ reads: meaning }) => [JSON.stringify(meaning), meaning]));
  const [meaning] = meanings.values();
  if (meanings.size > 1 || meaning === undefined) return undefined;
  const limit = limitOf({ text: last, reads: meaning }, isOffset(cell));
  return limit === undefined ? undefined : [limit];
}

export const timeLayout: Phrase = {
  id: 'time-layout',
  cue: /y{4}-|yy-|hh:mm|\d{4}-\d\d-\d\dt/i,
  reads,
  examples: [
    {
      text: '亮灯的时间，格式为yyyy-mm-ddThh:mm:ssZ。Z指时区偏移量。',
      type: STRING,
      gives: [
        {
          kind: 'pattern',
          pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:Z|[+-][0-9]{2}:?[0-9]{2})$',
        },
      ],
    },
    {
      text: "亮灯的时间。格式：yyyy-MM-dd'T'HH:mm:ss'Z'，UTC时区。",
      type: STRING,
      gives: [{ kind: 'format', format: 'date-time' }],
    },
    { text: '亮灯的时间，如：2020-02-03T04:05:06Z', type: STRING, gives: [{ kind: 'format', format: 'date-time' }] },
    {
      text: '亮灯的时间。格式符合ISO 8601，CCYY-MM-DDThh:mm:ss+/-hh:mm。',
      type: STRING,
      gives: [{ kind: 'format', format: 'date-time' }],
    },
    { text: '亮灯的日期，格式为yyyy-MM-dd。', type: STRING, gives: [{ kind: 'format', format: 'date' }] },
    {
      text: '亮灯的时间，格式为UTC时间：YYYY-MM-DD HH:MM:SS',
      type: STRING,
      gives: [{ kind: 'pattern', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$' }],
    },
  ],
  counterExamples: [
    { text: '亮灯的时间，例如：2020-02-03T04:05:06.000000', type: STRING },
    { text: '亮灯的时间。0表示从未。格式：yyyy-MM-ddTHH:mm:ssZ。', type: STRING },
    { text: '亮灯的时间，格式为yyyy-MM-ddTHH:mm:ssZ。如果为空字符串，表示不亮。', type: STRING },
    { text: '亮灯的日期（格式yyyy-MM-dd）或now。', type: STRING },
    { text: '亮灯的日期，格式为yyyy-MM-dd。也支持now。', type: STRING },
    { text: '亮灯的时间，格式为yyyy-MM-ddTHH:mm:ssZ，或小时数。', type: STRING },
    { text: '自1970-01-01T00:00:00Z起的毫秒数。', type: INTEGER },
  ],
};

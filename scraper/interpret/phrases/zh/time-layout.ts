// The layout of a time: "格式：yyyy-MM-dd'T'HH:mm:ss'Z'", "格式为UTC时间：YYYY-MM-DD HH:MM:SS", or a complete example.
import type { Constraint } from '../../../reference/constraint.ts';
import type { Cell, Part } from '../cell.ts';
import { layoutConstraint } from '../common/layout-constraint.ts';
import { INTEGER, STRING, type Phrase } from '../phrase.ts';

const LAYOUT =
  /(?<![\w-])((?:y{4}|Y{4})-(?:MM|mm)-(?:dd|DD)(?:['"]?[Tt ]['"]?(?:HH|hh)[:-](?:mm|MM)(?:[:-](?:ss|SS)(?:\.[sS]{1,6})?)?['"]?(?:[Zz]['"]?)?)?|(?<!dd )(?:HH|hh):(?:mm|MM)(?::(?:ss|SS))?)(?![\w:+-])/g;
const WITH_OFFSET = /(?<![\w-])(?:CC)?[Yy]{2,4}-MM-DDThh:mm:ss(?:\+\/-|±|\+)hh:mm/;
const EXAMPLE = /(?<![\w-])\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})(?![\w:])/;
const TIME = /时间|日期|时刻|UTC|ISO ?8601|_(?:time|at|date)\b/i;
// A value beside the times would break the format.
const OTHER_VALUE = /(?:^|[。;,(]\s?)-?\d+\s?(?:表示|代表)/m;

function reads(part: Part, cell: Cell): Constraint[] | undefined {
  if (part.kind !== 'sentence' || cell.valueKind !== 'string') return undefined;
  if (WITH_OFFSET.test(part.text)) return [{ kind: 'format', format: 'date-time' }];
  const layouts = [...new Set([...part.text.matchAll(LAYOUT)].map((match) => match[1] ?? ''))];
  if (layouts.length === 0) {
    if (!EXAMPLE.test(part.text) || !TIME.test(`${cell.text} ${cell.name}`)) return undefined;
    return OTHER_VALUE.test(cell.text) ? [] : [{ kind: 'format', format: 'date-time' }];
  }
  if (OTHER_VALUE.test(cell.text) || /小数/.test(cell.text)) return [];
  const read = new Map(layouts.map(layoutConstraint).map((constraint) => [JSON.stringify(constraint), constraint]));
  return read.size === 1 ? [...read.values()] : [];
}

export const timeLayout: Phrase = {
  id: 'time-layout',
  cue: /y{4}-|yy-|hh:mm|\d{4}-\d\d-\d\dt/i,
  reads,
  examples: [
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
    { text: '自1970-01-01T00:00:00Z起的毫秒数。', type: INTEGER },
  ],
};

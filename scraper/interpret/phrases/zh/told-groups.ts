// Lists whose lines each tell the values of one kind: "台灯：A1和A2", "壁灯：B1".
import { perCell } from '../per-cell.ts';

const LINE =
  /^(?:- )?([\u4e00-\u9fff]{2,8}):\s?([A-Z\d][\w.+-]{0,40}(?:(?:、|,|，|或|和|以及)\s?[A-Z\d][\w.+-]{0,40}){0,20})[。.;]?$/;
const OTHER_FACT =
  /^(?:默认|缺省|单位|格式|示例|样例|举例|说明|备注|类型|长度|范围|最小|最大|取值|可选|枚举|有效|允许|约束|状态)/;

/** Values of which two kinds at least are told, with a list for one of them. */
export const tellsGroups = perCell(({ text }) => {
  const lines = text.split('\n').flatMap((line) => {
    const [, label = '', values = ''] = LINE.exec(line.trim()) ?? [];
    return label === '' || OTHER_FACT.test(label) ? [] : [values];
  });
  return lines.length > 1 && lines.some((values) => /[、,，或和]/.test(values));
});

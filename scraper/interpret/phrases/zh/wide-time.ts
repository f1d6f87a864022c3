// "毫秒级时间戳", "13位时间戳", "1700000000000": such a moment does not fit into 32 bits.
import { narrowForms } from '../../../profiles/narrow-forms.ts';

const FINE = /毫秒|微秒|纳秒|(?<![A-Za-z])(?:ms|\u00b5s|ns)(?![A-Za-z])/i;
const MOMENT =
  /时间戳|时刻|时间点|1970|epoch|unix\s?时间|(?:开始|起始|创建|更新|修改|结束|终止|完成|截止|过期|到期|失效|删除|发生|上报|启动|停止|生成|采集|当前|攻击|最近|UTC)时间(?!间隔|段)/i;
const THIRTEEN_DIGITS = /(?<!\d)13\s?位|(?<![\w.])1\d{12}(?!\w|\.\d)/;
const TIME = /时间|时刻|(?<![\w.])1\d{12}/;

export function isWideTime(description: string): boolean {
  const text = narrowForms(description);
  return (FINE.test(text) && MOMENT.test(text)) || (THIRTEEN_DIGITS.test(text) && TIME.test(text));
}

// A default told by what it means, where the cell says which value means that: "默认：关闭" beside "false：关闭".
import type { Literal } from '../../../reference/constraint.ts';
import type { Cell } from '../cell.ts';
import { readLiteral } from '../common/values.ts';

const NAMED =
  /(?:默认|缺省)(?:取值|值)?(?:为|是|:)?\s{0,3}(?:默认|缺省)?[“"]?([\u4e00-\u9fff]{1,6})[”"]?(?=$|[,，(。])/;
/** Words of one meaning. */
const ON = /^(?:开|开启|打开|启用|使能)$/;
const OFF = /^(?:关|关闭|禁用|停用|不开启|不启用)$/;

/** "默认：关闭" with "false：关闭": the value whose text the default gives. */
export function namedValue(text: string, cell: Cell): Literal | undefined {
  const named = NAMED.exec(text)?.[1];
  if (named === undefined || /^(?:空|无)/.test(named)) return undefined;
  const meant = [
    ...cell.text.matchAll(/(?:^|[^\w])(\w{1,40})["”]?\s{0,3}(?::|表示|代表|是指)\s{0,3}([\u4e00-\u9fff]{1,12})/g),
  ].filter(
    ([, , gloss = '']) =>
      gloss === named || isSynonym(gloss, named) || (cell.valueKind === 'boolean' && gloss.startsWith(named)),
  );
  const values = new Set(meant.map(([, value]) => value));
  return values.size === 1 ? readLiteral([...values][0] ?? '', cell.valueKind) : undefined;
}

function isSynonym(one: string, other: string): boolean {
  return [ON, OFF].some((words) => words.test(one) && words.test(other));
}

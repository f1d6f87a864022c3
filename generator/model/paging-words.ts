// What descriptions say of paging, in English and Chinese: whether a position counts items or pages, whether a number is of all items
// or of one page. Real documents call all of it `offset` and `count`. Words of the first, previous, next page and of what is on a page say
// nothing about the unit, so they are taken out first.

export type Unit = 'items' | 'pages' | 'both';

const OF_NEIGHBOURS =
  /\b(?:first|previous|last|next|each|every|one|per|a|single) page\b|\b(?:records?|items?|entries|results?|data|number \w+) (?:displayed |shown |returned )?(?:on|in|per) (?:the |a |each )?pages?\b|(?:第一|首|上一|下一|每|单|最后一)页/giu;
const PAGES =
  /\bpage (?:number|index|no\b|num\b|offset|to\b|from\b)|\b(?:number|index|no\.?|sequence) of (?:\w+ ){0,3}pages?\b|\b(?:start(?:ing)?|which|current|returned|what|requested|specified) pages?\b|\bpages? (?:begin|start|count|are (?:numbered|counted))|\bnumber of pages?\b|页码|页数|起始页|第几页|当前页|从第?\d*页/iu;
const ITEMS =
  /\bindex(?:es)?\b|\b(?:skip(?:ped|s)?|leave out|left out|omit(?:ted)?)\b|\bn ?\+ ?1\b|\boffset ?\+ ?1\b|\b(?:first|start(?:ing|s)?|begin(?:ning|s)?)\b[^.]{0,40}\b(?:one|item|record|entry|element|piece|data|resource|position|row|object|cluster|instance|backup)s?\b|\b(?:place|position) of\b|\bhow many\b[^.]{0,30}\b(?:leave|skip|pass|before)|索引|偏移|跳过|条(?:数据|记录)|起始位置/iu;

/** What a position counts; undefined when the description does not say. */
export function positionUnit(description: string | undefined): Unit | undefined {
  const text = (description ?? '').slice(0, 2000).replace(OF_NEIGHBOURS, ' ');
  const pages = PAGES.test(text);
  const items = ITEMS.test(text);
  if (pages && items) return 'both';
  return pages ? 'pages' : items ? 'items' : undefined;
}

/** The number of the first page or item, where it is said: "pages begin with 1", "from 0", "the default value is 1". */
export function firstNumber(description: string | undefined): number | undefined {
  const text = (description ?? '').slice(0, 2000);
  const said =
    /\b(?:begin(?:s|ning)?|start(?:s|ing)?|count(?:s|ed|ing)?|numbered)\b[^.\d]{0,20}\b(?:with|at|from|by)? ?(\d)\b(?!\d)|\bfrom (\d)\b(?!\d)|从 ?(\d) ?开始/iu.exec(
      text,
    );
  const number = said && Number(said[1] ?? said[2] ?? said[3]);
  return number === 0 || number === 1 ? number : undefined;
}

export type Counted = 'all' | 'page';

const OF_ONE_PAGE =
  /\b(?:on|in|of|by|with|for|per) (?:this|the current|current|each|the returned|every|a|one|the same) (?:page|response|answer|list|query|request|call|result|reply|batch)|\breturned\b|\bcurrent page\b|\bthis time\b|本页|当前页|本次|每页|返回的/iu;
const OF_ALL = /\btotal\b|\bin all\b|\baltogether\b|\boverall\b|\ball\b|总|全部/iu;

/** What a number of the response counts; undefined when the description does not say. */
export function countedItems(description: string | undefined): Counted | undefined {
  const text = (description ?? '').slice(0, 2000);
  if (OF_ONE_PAGE.test(text))
    return /\btotal\b|\bin all\b|总/iu.test(text) && !/\b(?:this|current|each)\b|本|当前|每/iu.test(text)
      ? 'all'
      : 'page';
  return OF_ALL.test(text) ? 'all' : undefined;
}

/** A time is no position: `start`, `from`. */
export function isTime(description: string | undefined): boolean {
  return /\b(?:time|date|day|timestamp|utc)\b|时间|日期/iu.test((description ?? '').slice(0, 2000));
}

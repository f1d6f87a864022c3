// The unit that a description gives to all values of its row.

const STATED = /单位\s{0,3}(?:为|是|：|:)?\s{0,3}([A-Za-z%/]{1,10}|[毫微纳]?秒|分钟?|小时|天|周|月|年|字节)/u;

export function statedUnit(description: string): string | undefined {
  return STATED.exec(description)?.[1];
}

// The unit that a description gives to all values of its row.
import { unitName } from '../common/units.ts';
import { unitNamed } from './figures.ts';

const STATED =
  /单位\s{0,3}(?:为|是|：|:)?\s{0,3}([A-Za-z%]{1,10}(?:\/[A-Za-z]{1,3})?|[毫微纳]?秒|分钟?|小时|天|周|月|年|字节)/u;

/** "秒" and "s" are one unit; what is none that is known stays as it is spelled. */
export function statedUnit(description: string): string | undefined {
  const word = STATED.exec(description)?.[1];
  if (word === undefined) return undefined;
  const unit = unitNamed(word);
  return (unit && unitName(unit)) ?? word;
}

// A row as it was read → what it states beyond what its schema can hold, and a change of which a user has to hear: the type of a cell that
// the examples speak against, the unit of its values, how often it says that something is not to be had.
import { printType } from '../../scraper/interpret/fields/types/print-type.ts';
import { unitName, unitOfValues } from '../../scraper/interpret/phrases/common/units.ts';
import type { ApiReference, Field } from '../../scraper/reference/reference-model.ts';
import type { RowFacts } from '../../spec/diff/row-facts.ts';
import { describedRows } from './described-rows.ts';

/** By the key of the rows and the place among them. */
export type FactsOfRows = ReadonlyMap<string, ReadonlyMap<number, RowFacts>>;

const ENDED =
  /\b(?:no longer|not|never) (?:be )?(?:supported|available)\b|\b(?:unsupported|unavailable|discontinued)\b|\bno longer (?:supports?|accepted|accepts?|used|takes? effect|effective|valid|allowed)\b|不再(?:支持|使用|生效|返回|提供)|(?:暂|尚)?不支持|已(?:废弃|下线|停用)/giu;
const UNIT_IN_CHINESE = /单位\s{0,3}(?:为|是|：|:)?\s{0,3}([A-Za-z%/]{1,10}|[毫微纳]?秒|分钟?|小时|天|周|月|年|字节)/u;

export function rowFacts({ type, statedType, isTypeInferred, description = '' }: Field): RowFacts {
  const stated = statedType && printType(statedType);
  const english = unitOfValues({ text: description, name: '' });
  const unit = (english && unitName(english)) ?? UNIT_IN_CHINESE.exec(description)?.[1];
  const ended = description.match(ENDED)?.length ?? 0;
  return {
    ...(stated !== undefined && stated !== printType(type) && { type: stated }),
    ...(isTypeInferred && { isTypeInferred }),
    ...(unit !== undefined && { unit }),
    ...(ended > 0 && { ended }),
  };
}

export function factsOfRows(reference: ApiReference): FactsOfRows {
  return new Map(
    [...describedRows(reference)].map(({ key, fields }) => [
      key,
      new Map(
        fields.flatMap((field, index) => {
          const facts = rowFacts(field);
          return Object.keys(facts).length === 0 ? [] : [[index, facts]];
        }),
      ),
    ]),
  );
}

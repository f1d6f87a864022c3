// A row as it was read → what it states beyond what its schema can hold, and a change of which a user has to hear: the type of a cell that
// the examples speak against, the unit of its values, how often it says that something is not to be had.
import { printType } from '../../scraper/interpret/fields/types/print-type.ts';
import { statedUnit, timesEnded } from '../../scraper/interpret/phrases/phrase-sets.ts';
import type { ApiReference, Field } from '../../scraper/reference/reference-model.ts';
import type { RowFacts } from '../../spec/diff/row-facts.ts';
import { describedRows } from './described-rows.ts';

/** By the key of the rows and the place among them. */
export type FactsOfRows = ReadonlyMap<string, ReadonlyMap<number, RowFacts>>;

export function rowFacts({ type, statedType, isTypeInferred, description = '' }: Field): RowFacts {
  const stated = statedType && printType(statedType);
  const [unit, ended] = [statedUnit(description), timesEnded(description)];
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

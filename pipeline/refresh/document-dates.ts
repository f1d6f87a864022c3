// The last edition → the date of each document, for one that states none when it comes again.
import type { ApiReference } from '../../scraper/reference/reference-model.ts';
import { variantsOf } from '../../scraper/reference/variants-of.ts';

/** Of documents with one date only: a book of several says itself which part has which. */
export function documentDates(last: ApiReference | undefined): Map<string, string> {
  const dates = new Map<string, Set<string | undefined>>();
  for (const { document, date } of (last?.operations ?? []).flatMap(variantsOf))
    dates.set(document, (dates.get(document) ?? new Set()).add(date));
  return new Map(
    [...dates].flatMap(([document, [date, ...more]]) =>
      date === undefined || more.length > 0 ? [] : [[document, date]],
    ),
  );
}

// A reading of documents and where the parts of its spec came from → what the row behind a JSON pointer says.
import type { Position } from '../../scraper/diagnostics/position.ts';
import { printType } from '../../scraper/interpret/fields/types/print-type.ts';
import type { ApiReference } from '../../scraper/reference/reference-model.ts';
import { nearestProvenance } from '../../spec/build/nearest-provenance.ts';
import type { Provenance } from '../../spec/build/spec-build.ts';
import { layoutFree } from '../../spec/diff/layout-free.ts';
import type { RowsOf, StatedRow } from '../../spec/diff/weigh-evidence.ts';
import { describedRows } from './described-rows.ts';
import { digest, type RowDigests } from './row-digests.ts';
import { type FactsOfRows, rowFacts } from './row-facts.ts';
import { rowWords } from './row-words.ts';

/** `digests` and `facts`: of an edition, which has no words of its own. Rows of operations and objects that they do not fit are unknown. */
export function statedRows(
  reference: ApiReference,
  provenance: Provenance,
  digests?: RowDigests,
  facts?: FactsOfRows,
): RowsOf {
  const rows = new Map<string, StatedRow>();
  for (const { key, fields } of describedRows(reference)) {
    const known = digests?.get(key);
    if (digests && known?.length !== fields.length) continue;
    for (const [index, field] of fields.entries()) {
      const { type, required, at } = field;
      const words = known ? undefined : rowWords(field);
      const said = known?.[index] ?? digest(words ?? layoutFree(''));
      const row = {
        digest: said,
        words: words?.text,
        type: printType(type),
        required,
        facts: digests ? facts && (facts.get(key)?.get(index) ?? {}) : rowFacts(field),
      };
      for (const place of at) rows.set(keyOf(place), row);
    }
  }
  return (pointer) => {
    const { origin, positions } = nearestProvenance(provenance, pointer);
    // The row of an object says nothing about a field inside of it.
    if (pointer.slice(origin.length).includes('/properties/')) return [];
    return positions.flatMap((at) => (at.row === undefined ? [] : (rows.get(keyOf(at)) ?? [])));
  };
}

function keyOf({ document, section = '', table = '', row, line, page }: Position): string {
  return JSON.stringify([document, section, table, row, line, page]);
}

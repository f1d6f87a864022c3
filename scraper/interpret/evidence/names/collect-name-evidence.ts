// Narrow columns break names: "clip_length_limit_f lag_c2s". A name is put together again when the whole name stands
// somewhere else: in another table, as a key of an example, in a path.
import type { DocumentModel } from '../../../blocks/block.ts';
import { columnTitled } from '../../fields/columns.ts';
import { IN_TABLE, type NameEvidence } from '../../fields/names/name-evidence.ts';

const KEY = /"([\w.:$-]{1,120})"\s{0,4}:/g;
const PLACEHOLDER = /\{([\w-]{1,80})\}/g;

/** Collects every unbroken name of the documents, once, before anything is interpreted. */
export function collectNameEvidence(documents: readonly DocumentModel[]): NameEvidence {
  const inTables = new Set<string>();
  const inExamples = new Set<string>();
  const inPaths = new Set<string>();
  for (const document of documents) {
    for (const block of document.blocks) {
      if (block.kind === 'code') for (const match of block.text.matchAll(KEY)) inExamples.add(match[1] as string);
      if (block.kind === 'paragraph' && block.text.includes('{'))
        for (const match of block.text.matchAll(PLACEHOLDER)) inPaths.add(match[1] as string);
      if (block.kind !== 'table') continue;
      const column = columnTitled(block, document.profile.tables.names);
      if (column === undefined) continue;
      for (const row of block.rows) {
        const name = row.cells[column] ?? '';
        if (!row.spansAll && !/\s/.test(name)) inTables.add(name);
      }
    }
  }
  return {
    placeOf(name) {
      if (inTables.has(name)) return IN_TABLE;
      if (inExamples.has(name)) return 'an example payload';
      return inPaths.has(name) ? 'a path' : undefined;
    },
  };
}

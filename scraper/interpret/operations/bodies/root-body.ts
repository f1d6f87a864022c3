// Bodies whose root is a map or an array, or no object of fields, are printed as a table with one row named "{User defined key}",
// "[items]" or "[body]".
import type { Report } from '../../../diagnostics/report.ts';
import type { Body, Field } from '../../../reference/reference-model.ts';
import type { TypeRef } from '../../../reference/type-ref.ts';
import type { Position } from '../../../diagnostics/position.ts';
import type { CellWords } from '../../../profiles/cell-words.ts';
import { isFreeKey } from '../../fields/names/free-key.ts';

/** Words in brackets, or nothing at all in them. */
const BRACKETED = /^(?:\[[^[\]]{0,60}\](?:\[\])?|[(\uff08][^()\uff08\uff09]{1,60}[)\uff09]|<[^<>]{1,60}>)$/;

/** The body that a table without title describes. */
export function bodyOf(fields: Field[], at: Position[], words: CellWords, report: Report): Body {
  const [only] = fields;
  if (fields.length !== 1 || !only) return { kind: 'fields', fields, at };
  const bracketed = (/^[[(\uff08]([^[\]()\uff08\uff09]{1,60})[\])\uff09]$/.exec(only.name)?.[1] ?? '').trim();
  if (words.isBody(bracketed)) return rootBody(only, only.type, at);
  // Words of prose stand in braces: "Array elements" in the cell of names.
  const prose = /^\{([^{}]{1,60} [^{}]{1,60})\}$/.exec(only.name)?.[1] ?? '';
  if (words.isItems(bracketed) || (words.isItems(prose) && only.type.kind !== 'map')) {
    const type: TypeRef = only.type.kind === 'array' ? only.type : { kind: 'array', items: only.type };
    return rootBody(only, type, at);
  }
  // No field is called "(array)", "[Array of lamps]" or "[ ]".
  if (BRACKETED.test(only.name) && only.type.kind === 'array') return rootBody(only, only.type, at);
  if (!isFreeKey(only.name, words)) return { kind: 'fields', fields, at };
  // A map stated for the row of a free key is the map of that key, said twice: the body's values are the map's.
  if (only.type.kind === 'map') report.add('map-stated-twice', { name: only.name }, { at: only.at[0] });
  return rootBody(only, only.type.kind === 'map' ? only.type : { kind: 'map', values: only.type }, at);
}

function rootBody(row: Field, type: TypeRef, at: Position[]): Body {
  const body: Body = { kind: 'root', type, constraints: row.constraints, at: [...at, ...row.at] };
  if (row.description !== undefined) body.description = row.description;
  return body;
}

// The table of what comes back has one row, and this is a file: no field of a JSON object, but all of the response.
import type { TableBlock } from '../../../blocks/block.ts';
import type { Profile } from '../../../profiles/profile.ts';
import type { Body, Field } from '../../../reference/reference-model.ts';
import { fieldColumns } from '../../fields/columns.ts';
import { readType } from '../../fields/types/read-type.ts';

/** Other names are those of fields that hold a file, in Base64. */
const NAMES_FILE = /(?:^|_)(?:file|body|content|stream|data|binary|attachment|archive|package)s?$/i;

/** `fields` are what was read of the table: none where the cell of the name says "-". */
export function fileBody(block: TableBlock, fields: readonly Field[], profile: Profile): Body | undefined {
  const [row, ...more] = block.rows;
  const columns = fieldColumns(block, profile);
  if (!row || more.length > 0 || fields.length > 1 || columns?.type === undefined) return undefined;
  const [field] = fields;
  if (field && !NAMES_FILE.test(field.name)) return undefined;
  const type = readType(row.cells[columns.type] ?? '', profile.types);
  if (type?.kind !== 'scalar' || type.name !== 'binary') return undefined;
  const description = columns.description === undefined ? '' : (row.cells[columns.description] ?? '');
  return {
    kind: 'root',
    type,
    ...(description === '' ? {} : { description }),
    constraints: [],
    at: [block.at, ...row.at],
  };
}

// "The response parameters are the same as those in Table 1." → the table of the request, once more where the sentence stands.
import type { Block, TableBlock } from '../../../blocks/block.ts';
import { sentencesOf } from '../../../profiles/sentences-of.ts';
import type { Report } from '../../../diagnostics/report.ts';
import type { Profile } from '../../../profiles/profile.ts';
import { fieldColumns } from '../../fields/columns.ts';
import { tablesIn } from '../section.ts';

const LONGEST_SENTENCE = 300;

/** The response part with those tables; the part itself where it has tables of its own. */
export function withSameTables(
  part: readonly Block[],
  request: readonly Block[],
  profile: Profile,
  report: Report,
): readonly Block[] {
  if (tablesIn(part).some((table) => fieldColumns(table, profile))) return part;
  return part.flatMap((block) => {
    if (block.kind !== 'paragraph' || block.text.length > LONGEST_SENTENCE) return [block];
    const [words] = sentencesOf(block.text).flatMap((sentence) => profile.returns.readSame(sentence) ?? []);
    const table = words === undefined ? undefined : meantTable(words, request, profile);
    if (!table) return [block];
    report.add('response-elsewhere', { page: table.at.document, name: block.text.slice(0, 80) }, { at: block.at });
    return [block, ofResponse(table, profile)];
  });
}

/** The table that the words name, or the only one of what is sent. */
function meantTable(text: string, request: readonly Block[], profile: Profile): TableBlock | undefined {
  const { captions } = profile;
  const [number] = captions.numbersIn(text);
  // "Table 1 of the section above" is another one.
  const isTable =
    number !== undefined && captions.captionLine({ number, title: '' }).replace(/ /g, '') === text.replace(/ /g, '');
  if (text !== '' && !isTable) return undefined;
  const tables = tablesIn(request).filter((table) => fieldColumns(table, profile));
  const role = (table: TableBlock): string | undefined => table.place ?? captions.roleOf(table.title);
  const meant =
    number !== undefined
      ? tables.filter((table) => table.number === number)
      : tables.filter((table) => role(table) === 'body');
  return meant.length === 1 ? meant[0] : undefined;
}

/** What has to be sent need not come back. */
function ofResponse({ title, place, number, anchors, ...table }: TableBlock, profile: Profile): TableBlock {
  const mandatory = fieldColumns(table, profile)?.mandatory;
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, column) => (column === mandatory ? '' : cell)),
  }));
  return { ...table, rows };
}

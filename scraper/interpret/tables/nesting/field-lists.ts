// Fields that a page lists in lines instead of a table: "- name (String, mandatory): The name." → a table of them.
import type { Block, TableBlock, TableRow } from '../../../blocks/block.ts';
import type { Report } from '../../../diagnostics/report.ts';
import type { Profile } from '../../../profiles/profile.ts';
import { fieldColumns } from '../../fields/columns.ts';
import { readType } from '../../fields/types/read-type.ts';

const NAME = String.raw`([A-Za-z_][\w.-]{0,80}(?:\[\])?)`;
const IN_BRACKETS = new RegExp(`^(?:- )?${NAME} ?[(（]([^()（）]{2,80})[)）] ?[:：.,–-]?\\s*(.*)$`, 's');
const BEHIND_COLON = new RegExp(`^(?:- )?${NAME} ?[:：–-] ?([^.:;：。]{2,60})(?:[.;:。]\\s*(.*))?$`, 's');

const HEADER = ['name', 'required', 'type', 'description'];
const COLUMNS = { name: 0, required: 1, type: 2, description: 3 } as const;

interface Listed {
  name: string;
  type: string;
  mandatory: string;
  description: string;
}

/** What a line says of a field; undefined for any other line. */
function listedField(line: string, profile: Profile): Listed | undefined {
  if (line.length > 2000) return undefined;
  const [, name = '', facts = '', description = ''] = IN_BRACKETS.exec(line) ?? BEHIND_COLON.exec(line) ?? [];
  if (name === '') return undefined;
  let type = '';
  let mandatory = '';
  for (const part of facts.split(/[,;，；、]/).map((text) => text.trim())) {
    if (mandatory === '' && profile.cells.mandatoryOf(part) && !isType(part, profile)) mandatory = part;
    else if (type === '' && isType(part, profile)) type = part;
    else return undefined;
  }
  return type === '' ? undefined : { name, type, mandatory, description };
}

/** A word that nobody knows is no type where no column says that it is one. */
function isType(text: string, { types }: Profile): boolean {
  const type = readType(text, types);
  return type !== undefined && !(type.kind === 'reference' && type.isWord);
}

/** The blocks with such lines as tables, where the part has no table of fields. Text between them goes on with the field above. */
export function withFieldLists(blocks: readonly Block[], profile: Profile, report: Report): Block[] {
  if (blocks.some((block) => block.kind === 'table' && fieldColumns(block, profile))) return [...blocks];
  const result: Block[] = [];
  let open: TableBlock | undefined;
  for (const block of blocks) {
    const field = block.kind === 'paragraph' ? listedField(block.text, profile) : undefined;
    if (field) {
      if (!open) {
        open = { kind: 'table', header: HEADER, columns: COLUMNS, rows: [], at: block.at };
        report.add('fields-from-list', {}, { at: block.at });
        result.push(open);
      }
      open.rows.push({ cells: [field.name, field.mandatory, field.type, field.description], at: [block.at] });
    } else if (open && block.kind === 'paragraph') {
      const cells = (open.rows.at(-1) as TableRow).cells;
      cells[3] = `${cells[3] ?? ''}\n${block.text}`.trim();
    } else {
      open = undefined;
      result.push(block);
    }
  }
  return result;
}

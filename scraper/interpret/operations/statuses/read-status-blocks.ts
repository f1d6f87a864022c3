// The part of statuses at the end of a page → descriptions, and statuses that the response part leaves out.
import type { Block } from '../../../blocks/block.ts';
import { append } from '../../../diagnostics/append.ts';
import type { Report } from '../../../diagnostics/report.ts';
import type { Response } from '../../../reference/reference-model.ts';
import type { InterpretContext } from '../../tables/interpret-context.ts';
import { tableReading } from '../../tables/table-reading.ts';
import { statusesInCell } from './listed-statuses.ts';
import { columnOfStatuses, meaningColumn, statusColumn, statusesOf, withName } from './status-tables.ts';

/** `open` gives the response of a status, a new one where there is none. */
export function readStatusBlocks(
  blocks: readonly Block[],
  open: (status: string, block: Block) => Response,
  context: InterpretContext,
  report: Report,
): void {
  const { tables, sections } = context.profile;
  for (const block of blocks) {
    const named = block.kind === 'heading' ? sections.statusOfHeading(block.text) : undefined;
    if (named !== undefined) open(named, block);
    const lines = block.kind === 'paragraph' && block.text.length < 400 ? block.text.split('\n') : [];
    for (const { status, meaning } of lines.flatMap((line) => statusesOf(line, tables))) {
      const response = open(status, block);
      if (meaning !== undefined) response.description ??= meaning;
    }
    if (block.kind !== 'table') continue;
    const code = statusColumn(block, tables) ?? columnOfStatuses(block);
    const text = meaningColumn(block, tables);
    context.tables.push(tableReading(block, code === undefined ? 'other' : 'status-codes'));
    if (code === undefined) {
      report.add('table-without-status-column', { header: block.header.join(', ') }, { at: block.at });
      continue;
    }
    /** What the rows of one status say: pages give one a row for each cause. */
    const texts = new Map<Response, Set<string>>();
    for (const row of block.rows) {
      const cell = (row.cells[code] ?? '').trim().toLowerCase();
      const found = statusesInCell(cell);
      if (found.length === 0) {
        for (const at of row.at) report.add('status-unreadable', { cell: cell.slice(0, 40) }, { at });
        continue;
      }
      const description = withName(text === undefined ? '' : (row.cells[text] ?? ''), row.cells.slice(code + 1, text));
      for (const status of found) {
        const response = open(status, block);
        append(response.at, row.at);
        if (description === '' || response.description !== undefined) continue;
        texts.set(response, (texts.get(response) ?? new Set()).add(description));
      }
    }
    for (const [response, own] of texts) response.description = [...own].join('\n');
  }
}

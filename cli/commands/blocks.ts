// tablespec blocks: what the reader made of one document, before anything is interpreted. For people who add a format or look for a row.
import { readBlocks } from '../../pipeline/services/read-blocks.ts';
import type { Block, TableBlock } from '../../scraper/blocks/block.ts';
import { printPosition, visible } from '../../scraper/diagnostics/print-diagnostic.ts';
import { printErrors } from '../output/print-errors.ts';

/** Returns the exit code: 1 where the document could not be read. */
export async function blocksCommand(file: string, json: boolean, current: string): Promise<number> {
  const { documents, report } = await readBlocks(file, current);
  for (const { source, blocks } of documents)
    process.stdout.write(
      json
        ? `${JSON.stringify({ schemaVersion: 1, document: source.id, blocks }, null, 1)}\n`
        : `${blocks.map(printBlock).join('\n')}\n`,
    );
  printErrors(report.diagnostics);
  return documents.length > 0 && !report.has('error') ? 0 : 1;
}

function printBlock(block: Block): string {
  const where = printPosition(block.at);
  if (block.kind === 'table') return `table      ${where}\n${printRows(block)}`;
  const lines = block.text.split('\n').map((line) => `    ${visible(line)}`);
  return `${block.kind.padEnd(10)} ${where}\n${lines.join('\n')}`;
}

function printRows({ number, title, header, rows }: TableBlock): string {
  const caption = [number === undefined ? '' : `Table ${number}`, title ?? ''].filter((part) => part !== '').join(' ');
  const print = (cells: readonly string[]): string =>
    `    | ${cells.map((cell) => visible(cell.replaceAll('\n', ' / '))).join(' | ')} |`;
  return [
    ...(caption === '' ? [] : [`    ${visible(caption)}`]),
    print(header),
    `    |${header.map(() => '---|').join('')}`,
    ...rows.map(({ cells }) => print(cells)),
  ].join('\n');
}

// tablespec blocks: what the reader made of one document, before anything is interpreted. For people who add a format or look for a row.
import { drawPage, readBlocks } from '../../pipeline/services/read-blocks.ts';
import { UsageError } from '../../pipeline/usage-error.ts';
import type { Block, TableBlock } from '../../scraper/blocks/block.ts';
import { printPosition, type View, visible } from '../../scraper/diagnostics/print-diagnostic.ts';
import { terminalProgress } from '../terminal-progress.ts';
import { viewFor } from '../output/view.ts';
import { printErrors } from '../output/print-errors.ts';
import { projectFolder } from '../../pipeline/services/package-root.ts';

interface BlocksOptions {
  json: boolean;
  svg: boolean;
  /** Counted from 1; all pages if absent. */
  page: number | undefined;
  profile: string | undefined;
}

/** Returns the exit code: 1 where the document, or the page, could not be read. */
export async function blocksCommand(
  file: string,
  { json, svg, page, profile }: BlocksOptions,
  current: string,
): Promise<number> {
  const view = viewFor({ current, sources: [file] });
  const errors = viewFor({ current, sources: [file], stream: process.stderr });
  if (svg) {
    if (page === undefined) throw new UsageError('--svg draws one page: name it with --page.');
    if (json) throw new UsageError('--svg and --json are two forms of output: choose one.');
    const { picture, report } = await drawPage(file, page, projectFolder(current), profile);
    if (picture !== undefined) process.stdout.write(picture);
    printErrors(report.diagnostics, errors);
    return picture !== undefined ? 0 : 1;
  }
  const { documents, report } = await readBlocks(file, projectFolder(current), profile, terminalProgress());
  for (const { source, blocks: all } of documents) {
    const blocks = page === undefined ? all : all.filter((block) => isOn(page, block));
    process.stdout.write(
      json
        ? `${JSON.stringify({ schemaVersion: 1, document: source.id, blocks }, null, 1)}\n`
        : `${blocks.map((block) => printBlock(block, view)).join('\n')}\n`,
    );
  }
  printErrors(report.diagnostics, errors);
  return documents.length > 0 && !report.has('error') ? 0 : 1;
}

/** It begins on the page, or one of its rows does. */
function isOn(page: number, block: Block): boolean {
  return (
    block.at.page === page ||
    (block.kind === 'table' && block.rows.some(({ at }) => at.some((place) => place.page === page)))
  );
}

function printBlock(block: Block, view: View): string {
  const where = printPosition(block.at, view);
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

// tablespec blocks: what the reader made of one document, before anything is interpreted. For people who add a format or look for a row.
import { resolve } from 'node:path';
import { chooseProfile } from '../../pipeline/services/choose-profile.ts';
import { PdfProcess } from '../../pipeline/workers/pdf-process.ts';
import type { Block, TableBlock } from '../../scraper/blocks/block.ts';
import { printPosition, visible } from '../../scraper/diagnostics/print-diagnostic.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { isEdition } from '../../scraper/edition/is-edition.ts';
import { editionProfile } from '../../scraper/profiles/bundled-profiles.ts';
import { isPdf, readTextDocument } from '../../scraper/readers/read-document.ts';
import { readSources } from '../../scraper/sources/read-sources.ts';
import { printErrors } from '../output/print-errors.ts';

/** Returns the exit code: 1 where the document could not be read. */
export async function blocksCommand(file: string, json: boolean, current: string): Promise<number> {
  const report = new Report();
  const pdfs = new PdfProcess(1);
  let read = 0;
  try {
    for (const source of readSources([resolve(current, file)], report)) {
      const profile = isEdition(source) ? editionProfile() : chooseProfile(undefined);
      const document = isPdf(source)
        ? await pdfs.read(source, profile, report, () => undefined)
        : readTextDocument(source, profile, report);
      if (!document) continue;
      read += 1;
      report.absorb(document.report);
      if (json)
        process.stdout.write(
          `${JSON.stringify({ schemaVersion: 1, document: source.id, blocks: document.blocks }, null, 1)}\n`,
        );
      else process.stdout.write(`${document.blocks.map(printBlock).join('\n')}\n`);
    }
  } finally {
    pdfs.close();
  }
  printErrors(report.diagnostics);
  return read > 0 && !report.has('error') ? 0 : 1;
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

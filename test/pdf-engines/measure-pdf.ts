// npm run measure:pdf -- FOLDER: the pages of a folder (HTML), set by every engine that is to be had and read back: tables found and
// exact, cells exact, fields equal; beside it what pdfplumber and camelot make of the cells of the same files.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Report } from '../../scraper/diagnostics/report.ts';
import { readDocument } from '../../scraper/readers/read-document.ts';
import { readSources } from '../../scraper/sources/read-sources.ts';
import type { Block } from '../../scraper/blocks/block.ts';
import { profileFor } from '../support/profile-for.ts';
import { projectFolder } from '../support/source-files.ts';
import { add, compareTables, NO_SCORE, type Cells, type TableScore } from './compare-tables.ts';
import { type Engine, engines, installed, printPages } from './engines.ts';
import { equalFields, fieldsIn } from './equal-fields.ts';
import { peerTables, peers } from './peer-tables.ts';
import { printedPage, type PrintedBlock } from './printed-page.ts';

const [folder = '../shared/reference/html/html-original/elb', ...only] = process.argv.slice(2);
const MOST_PAGES = 23;

async function blocksOf(file: string): Promise<Block[]> {
  const report = new Report();
  const blocks: Block[] = [];
  for (const source of readSources([file], report))
    blocks.push(...((await readDocument(source, profileFor(source), report))?.blocks ?? []));
  return blocks;
}

const tablesOf = (blocks: readonly Block[]): Cells[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [[block.header, ...block.rows.map(({ cells }) => cells)]] : []));

/** Pages with tables, spread over the folder. */
async function pagesOf(from: string): Promise<Map<string, PrintedBlock[]>> {
  const files = readdirSync(from).filter((name) => name.endsWith('.html'));
  const pages = new Map<string, PrintedBlock[]>();
  const step = Math.max(1, Math.floor(files.length / (2 * MOST_PAGES)));
  for (let at = 0; at < files.length && pages.size < MOST_PAGES; at += step) {
    const blocks = await blocksOf(join(from, files[at] as string));
    if (blocks.some(({ kind }) => kind === 'table'))
      pages.set((files[at] as string).replace(/\.html$/, '').replace(/[^\w-]/g, '_'), printedPage(blocks));
  }
  return pages;
}

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);

function line(name: string, score: TableScore, fields: string): string {
  return `${name.padEnd(34)} ${`${score.found}/${score.tables}`.padStart(9)} ${`${score.exact}`.padStart(7)} ${percent(score.exactCells, score.cells).padStart(9)} ${fields.padStart(9)}\n`;
}

async function measure(engine: Engine, pages: ReadonlyMap<string, PrintedBlock[]>, out: string): Promise<void> {
  if (!installed(engine)) {
    process.stdout.write(`${engine.name.padEnd(34)} is not to be had here: skipped\n`);
    return;
  }
  const target = join(out, engine.name.replace(/\W+/g, '-'));
  mkdirSync(target, { recursive: true });
  const printed = process.env['PDF_KEEP']
    ? readdirSync(target)
        .filter((name) => name.endsWith('.pdf'))
        .map((name) => name.slice(0, -4))
    : printPages(engine, target, pages);
  let own = NO_SCORE;
  const others = peers.map((peer) => ({ peer, tables: peerTables(peer, target), score: NO_SCORE }));
  for (const [name, page] of pages) {
    const expected = page.flatMap((block) => (block.kind === 'table' ? [[block.header, ...block.rows]] : []));
    const file = join(target, `${name}.pdf`);
    own = add(own, compareTables(expected, printed.includes(name) ? tablesOf(await blocksOf(file)) : []));
    for (const other of others) other.score = add(other.score, compareTables(expected, other.tables.get(name) ?? []));
  }
  const fields = equalFields(
    await fieldsIn([...pages.keys()].map((name) => join(resolve(folder), `${name}.html`))),
    await fieldsIn(printed.map((name) => join(target, `${name}.pdf`))),
  );
  process.stdout.write(line(engine.name, own, percent(fields.equal, fields.all)));
  for (const { peer, score } of others) process.stdout.write(line(`  ${peer}`, score, ''));
}

const out = join(projectFolder, 'out', 'measure-pdf');
if (!process.env['PDF_KEEP']) rmSync(out, { recursive: true, force: true });
const pages = await pagesOf(resolve(folder));
process.stdout.write(`${pages.size} pages of ${folder}\n${'engine'.padEnd(34)}    found   exact     cells    fields\n`);
for (const engine of engines)
  if (only.length === 0 || only.some((name) => engine.name.includes(name))) await measure(engine, pages, out);

// What a person sees on a terminal while documents are read; elsewhere, nothing.
import { describe, expect, test } from 'vitest';
import { terminalProgress } from '../../cli/terminal-progress.ts';
import { readServices } from '../../pipeline/services/read-services.ts';
import { Report } from '../../scraper/diagnostics/report.ts';
import { simplePdf, textAt } from '../support/simple-pdf.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** As much of a terminal as progress needs; keeps what was written. */
function screen(isTTY: boolean): { written: string[]; stream: NodeJS.WriteStream } {
  const written: string[] = [];
  const stream = {
    isTTY,
    clearLine: () => true,
    cursorTo: () => true,
    write: (text: string) => written.push(text) > 0,
  };
  return { written, stream: stream as unknown as NodeJS.WriteStream };
}

describe('reading a PDF of three pages', () => {
  const folder = temporaryFolder();
  const read = async (stream: NodeJS.WriteStream): Promise<void> => {
    const pages = ['URI', 'GET /v1/lamps', 'None'].map((text) => ({ content: textAt(50, 700, text) }));
    await readServices(
      { sources: [folder.write('book.pdf', simplePdf(pages))], folder: '', services: new Map(), service: 'lamps' },
      new Report(),
      terminalProgress(stream),
    );
  };

  test('each page is told on a terminal', async () => {
    const { written, stream } = screen(true);
    await read(stream);
    expect(written.filter((text) => text.includes('page'))).toEqual(
      [1, 2, 3].map((page) => `… read documents: book.pdf, page ${page} of 3`),
    );
  });

  test('nothing is written elsewhere', async () => {
    const { written, stream } = screen(false);
    await read(stream);
    expect(written).toEqual([]);
  });
});

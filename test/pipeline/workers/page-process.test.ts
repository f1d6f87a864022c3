// A long PDF file reads the same by one process and by several: blocks, rows and what there is to say about its pages.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageProcesses } from '../../../pipeline/workers/page-process.ts';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { readDocument } from '../../../scraper/readers/read-document.ts';
import { sourceOf } from '../../support/pipeline.ts';
import { textFolder } from '../../support/real-documents.ts';
import { pagesPdf, ruledTable, stream, textLines } from '../../support/written-pdf.ts';
import { profileFor } from '../../support/profile-for.ts';

async function readBy(processes: number, bytes: Uint8Array): Promise<unknown> {
  const report = new Report();
  let [readers, pages] = [0, 0];
  const startReaders: ReturnType<typeof pageProcesses> = (source, profile) => {
    const started = pageProcesses(processes)(source, profile);
    readers = 1 + started.length;
    return started;
  };
  const document = await readDocument(sourceOf('book.pdf', bytes), profileFor(), report, {
    startReaders,
    progress: (done) => (pages = done),
  });
  expect(readers).toBe(processes);
  return { document, pages, said: [...report.diagnostics, ...(document?.report.diagnostics ?? [])] };
}

/** Pages of text and of tables that go on over their edges, with a running head and, on some, nothing that can be read. */
function book(pages: number, special: Readonly<Record<number, string>>): Uint8Array {
  const contents = Array.from({ length: pages }, (_, index) => {
    const rows = Array.from({ length: 5 }, (_row, row) => [
      `lamp_${index % 7}_${row}`,
      'String',
      `Lamp ${row} of page ${index}.`,
    ]);
    return (
      special[index] ??
      `${textLines(['Lamps of the house', `4.${Math.floor(index / 3)}.${index % 3} Showing Lamp ${index}`])}\n${ruledTable([['Parameter', 'Type', 'Description'], ...rows])}`
    );
  });
  // One picture, and a form that draws itself so often that no memory holds it.
  const last = 19;
  const picture = stream(
    'x',
    '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 ',
  );
  const forms = Array.from({ length: last + 1 }, (_, index) =>
    stream(
      index < last ? '/X Do /X Do' : 'BT /F1 9 Tf (x) Tj ET',
      `/Type /XObject /Subtype /Form /BBox [0 0 600 600] /Resources << /XObject << /X ${6 + 2 * pages + index} 0 R >> /Font << /F1 3 0 R >> >> `,
    ),
  );
  return pagesPdf(contents, [picture, ...forms], `/XObject << /I ${4 + 2 * pages} 0 R /X ${5 + 2 * pages} 0 R >>`);
}

test.each<[string, number, Uint8Array]>([
  ['a book', 3, book(120, {})],
  ['with pictures and empty pages', 2, book(101, { 3: '/I Do', 60: '', 61: '/I Do', 100: '/I Do' })],
  ['with a page that explodes', 2, book(100, { 20: '/I Do', 70: '/X Do' })],
])('%s', async (_, processes, bytes) => {
  expect(await readBy(processes, bytes)).toEqual(await readBy(1, bytes));
});

test('few pages are read without another process', async () => {
  let asked = false;
  const startReaders = (): [] => {
    asked = true;
    return [];
  };
  await readDocument(sourceOf('book.pdf', book(20, {})), profileFor(), new Report(), { startReaders });
  expect(asked).toBe(false);
});

const realBook = join(textFolder, '../pdf/elb-api-reference.pdf');
test.skipIf(!existsSync(realBook))(
  'a printed book (skipped without ../shared/reference/pdf)',

  async () => {
    const bytes = readFileSync(realBook);
    expect(await readBy(2, bytes)).toEqual(await readBy(1, bytes));
  },
);

// PDF files whose objects are small and stand for very much: each is named, and reading ends.
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { Report } from '../../../../scraper/diagnostics/report.ts';
import { readDocument } from '../../../../scraper/readers/read-document.ts';
import { sourceOf } from '../../../support/pipeline.ts';
import { pagesPdf, stream, textLines, writePdf } from '../../../support/written-pdf.ts';
import { profileFor } from '../../../support/profile-for.ts';

const packed = (content: string | Uint8Array): Uint8Array => stream(deflateSync(content), '/Filter /FlateDecode ');

/** Each form draws the next one twice: 2^30 words. */
function formsInForms(): Uint8Array {
  const last = 29;
  const forms = Array.from({ length: last + 1 }, (_, index) => {
    const content = index < last ? '/X Do /X Do' : 'BT /F1 9 Tf (x) Tj ET';
    return stream(
      content,
      `/Type /XObject /Subtype /Form /BBox [0 0 600 600] /Resources << /XObject << /X ${7 + index} 0 R >> /Font << /F1 3 0 R >> >> `,
    );
  });
  return pagesPdf(['/X Do'], forms, '/XObject << /X 6 0 R >>');
}

const CASES: Readonly<Record<string, [file: () => Uint8Array, code: string]>> = {
  'a part that unpacks to 40 MB': [() => pagesPdf([packed(Buffer.alloc(40_000_000, ' '))]), 'pdf-explodes'],
  'a part that is packed twice': [
    () =>
      pagesPdf([
        stream(deflateSync(deflateSync(Buffer.alloc(60_000_000, ' '))), '/Filter [/FlateDecode /FlateDecode] '),
      ]),
    'pdf-explodes',
  ],
  'a part that says that it is a picture': [
    () => pagesPdf([stream(deflateSync(Buffer.alloc(140_000_000, ' ')), '/Filter /FlateDecode /Subtype /Image ')]),
    'pdf-without-text',
  ],
  'a million graphics states': [() => pagesPdf(['q '.repeat(1_000_000)]), 'pdf-explodes'],
  'a million graphics states, packed': [
    () => pagesPdf([packed('q\n1 0 0 1 0 0 cm\n'.repeat(1_000_000))]),
    'pdf-explodes',
  ],
  'graphics states nested by forms in forms': [
    () =>
      pagesPdf(
        ['/X Do'],
        Array.from({ length: 60 }, (_, index) =>
          stream(
            `${'q '.repeat(900)}/X Do ${'Q '.repeat(900)}`,
            `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${7 + index} 0 R >> >> `,
          ),
        ),
        '/XObject << /X 6 0 R >>',
      ),
    'pdf-explodes',
  ],
  'a million pieces of text': [
    () =>
      pagesPdf([
        packed(
          Array.from(
            { length: 30_000 },
            (_, index) => `BT /F1 1 Tf ${3 * (index % 200)} ${5 * Math.floor(index / 200)} Td (x) Tj ET\n`,
          ).join(''),
        ),
      ]),
    'over-limit',
  ],
  'forms in forms': [formsInForms, 'over-limit'],
  'a million pages': [
    () =>
      writePdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        `<< /Type /Pages /Count 1000000 /Kids [${'3 0 R '.repeat(1_000_000)}] >>`,
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>',
      ]),
    'over-limit',
  ],
  'a page tree that holds itself': [
    () => writePdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>']),
    'pdf-page-unreadable',
  ],
  'a count without pages': [
    () => writePdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 1000000000 >>']),
    'pdf-without-text',
  ],
  'a form that draws itself': [
    () =>
      pagesPdf(
        ['/X1 Do'],
        [stream('/X1 Do', '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X1 6 0 R >> >> ')],
        '/XObject << /X1 6 0 R >>',
      ),
    'pdf-without-text',
  ],
  'nesting without end': [() => pagesPdf(['['.repeat(100_000)]), 'pdf-without-text'],
};

test.each(Object.entries(CASES))('%s', async (_, [file, code]) => {
  const report = new Report();
  expect(await readDocument(sourceOf('page.pdf', file()), profileFor(), report)).toBeUndefined();
  expect(report.diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
  expect(report.has('error')).toBe(true);
});

test('a packed page of usual size is read', async () => {
  const document = await readDocument(
    sourceOf('page.pdf', pagesPdf([packed(textLines(['Lamps', 'GET /v1/lamps']))])),
    profileFor(),
    new Report(),
  );
  expect(document?.blocks.length).toBeGreaterThan(0);
});

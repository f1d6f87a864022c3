// Files that are no PDF, or one that nobody can read: each says what is wrong, and nothing throws.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Report } from '../../../../scraper/diagnostics/report.ts';
import { readDocument } from '../../../../scraper/readers/read-document.ts';
import { fixturesFolder } from '../../../support/golden.ts';
import { sourceOf } from '../../../support/pipeline.ts';
import { simplePdf, textAt } from '../../../support/simple-pdf.ts';
import { profileFor } from '../../../support/profile-for.ts';

const book = readFileSync(join(fixturesFolder, 'readers/pdf/ruled-book/input.pdf'));
const picture = { content: 'q 500 0 0 700 50 50 cm /I1 Do Q' };

async function read(
  bytes: Uint8Array,
  id = 'book.pdf',
): Promise<{ codes: string[]; messages: string; blocks: number }> {
  const report = new Report();
  const document = await readDocument(sourceOf(id, bytes), profileFor(), report);
  const found = [...report.diagnostics, ...(document?.report.diagnostics ?? [])];
  return {
    codes: found.map(({ code, severity }) => `${severity} ${code}`),
    messages: found.map(({ message }) => message).join('\n'),
    blocks: document?.blocks.length ?? 0,
  };
}

describe('files that cannot be read', () => {
  test.each<[string, Uint8Array, string, RegExp]>([
    ['a web page under the name of a PDF', Buffer.from('<!DOCTYPE html><p>Not found'), 'pdf-no-pdf', /%PDF-/],
    ['encrypted with a password', readFileSync(join(fixturesFolder, 'pdf/encrypted.pdf')), 'pdf-encrypted', /password/],
    ['nothing but the signature', Buffer.from('%PDF-1.7\n'), 'pdf-truncated', /cut off/],
    [
      'whole in form, broken inside',
      Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 9 0 R >>\n%%EOF'),
      'pdf-damaged',
      /cannot be opened/,
    ],
    ['scanned', simplePdf([picture, picture]), 'pdf-scanned', /2 pages .*pictures/],
    ['empty pages', simplePdf([{ content: '' }]), 'pdf-without-text', /1 pages/],
  ])('%s', async (_, bytes, code, message) => {
    const { codes, messages, blocks } = await read(bytes);
    expect(codes).toEqual([`error ${code}`]);
    expect(messages).toMatch(message);
    expect(blocks).toBe(0);
  });
});

test('a file that was cut off is an error; what is there is read', async () => {
  const { codes, messages, blocks } = await read(book.subarray(0, book.length - 8));
  expect(codes).toContain('error pdf-truncated');
  expect(messages).toMatch(/6 pages could be found/);
  expect(blocks).toBeGreaterThan(20);
});

test('a page that is a picture among pages of text is named', async () => {
  const { codes, messages } = await read(simplePdf([{ content: textAt(50, 700, 'Some text.') }, picture]));
  expect(codes).toEqual(['warning pdf-page-without-text']);
  expect(messages).toMatch(/Page 2/);
});

test('a PDF file under another name is read as what it is', async () => {
  expect((await read(simplePdf([{ content: textAt(50, 700, 'Some text.') }]), 'page.txt')).blocks).toBe(1);
});

test('cut and changed at every place, a file never makes the reader throw', async () => {
  const small = simplePdf([{ content: textAt(50, 700, 'URI') + textAt(50, 680, 'GET /v1/lamps') }]);
  for (let at = 0; at < small.length; at += 13) {
    const changed = Uint8Array.from(small);
    changed[at] = (changed[at] as number) ^ 0x1f;
    for (const bytes of [small.subarray(0, at + 1), changed]) {
      const { codes, blocks } = await read(bytes);
      if (blocks === 0) expect(codes.length).toBeGreaterThan(0);
    }
  }
});

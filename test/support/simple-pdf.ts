// Small PDF files written by hand: what they draw is stated operator by operator, so that a test can say where it stands.

export interface PdfPageContent {
  /** Operators of the content stream. Fonts: /F1 Helvetica, /F2 Helvetica-Bold, /F3 Courier. Form /X1 is `form`, picture /I1 one grey pixel. */
  content: string;
  form?: string;
}

const FONTS = '/Font << /F1 4 0 R /F2 5 0 R /F3 6 0 R >>';

/** Pages of 600 by 800 points. */
export function simplePdf(pages: readonly PdfPageContent[]): Uint8Array {
  const objects: string[] = [];
  const stream = (dictionary: string, body: string): string =>
    `<< ${dictionary} /Length ${body.length} >>\nstream\n${body}\nendstream`;
  const font = (name: string): string =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const first = 8;
  objects[1] = '<< /Type /Catalog /Pages 2 0 R >>';
  objects[2] = `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${first + 3 * index} 0 R`).join(' ')}] >>`;
  objects[4] = font('Helvetica');
  objects[5] = font('Helvetica-Bold');
  objects[6] = font('Courier');
  objects[7] = stream(
    '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
    'x',
  );
  pages.forEach(({ content, form = '' }, index) => {
    const page = first + 3 * index;
    const resources = `<< ${FONTS} /XObject << /X1 ${page + 2} 0 R /I1 7 0 R >> >>`;
    objects[page] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources ${resources} /Contents ${page + 1} 0 R >>`;
    objects[page + 1] = stream('', content);
    objects[page + 2] = stream(`/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << ${FONTS} >>`, form);
  });
  objects[3] = '<< /Producer (test) >>';
  let text = '%PDF-1.7\n';
  const offsets: number[] = [];
  for (let number = 1; number < objects.length; number += 1) {
    offsets[number] = text.length;
    text += `${number} 0 obj\n${objects[number]}\nendobj\n`;
  }
  const start = text.length;
  text += `xref\n0 ${objects.length}\n0000000000 65535 f \n${offsets
    .slice(1)
    .map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
    .join('')}`;
  text += `trailer\n<< /Size ${objects.length} /Root 1 0 R /Info 3 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** A line of text in a font and size; the distance is from the bottom left corner, as PDF counts. */
export function textAt(x: number, y: number, text: string, font = 'F1', size = 10): string {
  return `BT /${font} ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET\n`;
}

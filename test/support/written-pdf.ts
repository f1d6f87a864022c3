// PDF files written by hand, object by object, so that a test can make any of them wrong. Nothing is compressed but what a test compresses.

/** The bodies of the objects 1, 2, ...; the first is the catalogue. */
export function writePdf(objects: readonly (string | Uint8Array)[]): Uint8Array {
  const parts: Uint8Array[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const add = (part: Uint8Array): void => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach((body, index) => {
    offsets.push(length);
    add(Buffer.from(`${index + 1} 0 obj\n`));
    add(typeof body === 'string' ? Buffer.from(body, 'latin1') : body);
    add(Buffer.from('\nendobj\n'));
  });
  const start = length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  add(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

export function stream(content: string | Uint8Array, entries = ''): Uint8Array {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
  return Buffer.concat([
    Buffer.from(`<< /Length ${bytes.length} ${entries}>>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

/** A document of pages with these content streams, in one font; `more` objects come behind, the first of them is number 4 + 2 * pages. */
export function pagesPdf(
  contents: readonly (string | Uint8Array)[],
  more: readonly (string | Uint8Array)[] = [],
  resources = '',
): Uint8Array {
  const first = 4;
  const kids = contents.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  return writePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...contents.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> ${resources} >> /Contents ${first + 2 * index + 1} 0 R >>`,
      typeof content === 'string' ? stream(content) : content,
    ]),
    ...more,
  ]);
}

/** Lines of text from the top of a page. */
export function textLines(lines: readonly string[]): string {
  return lines
    .map((line, index) => `BT /F1 10 Tf 50 ${750 - 14 * index} Td (${line.replace(/[\\()]/g, '\\$&')}) Tj ET`)
    .join('\n');
}

/** A ruled table from the top of a page. */
export function ruledTable(rows: readonly (readonly string[])[]): string {
  const width = 120;
  const height = 18;
  const parts: string[] = [];
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const x = 50 + column * width;
      const y = 700 - row * height;
      parts.push(
        `${x} ${y} ${width} ${height} re S`,
        `BT /F1 9 Tf ${x + 4} ${y + 5} Td (${cell.replace(/[\\()]/g, '\\$&')}) Tj ET`,
      );
    });
  });
  return parts.join('\n');
}

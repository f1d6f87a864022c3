// What is mutated: our fixtures, the facts editions, PDF files written here and, where they lie beside the project, the vendor's documents.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, projectFolder } from '../support/source-files.ts';
import { haveRealDocuments, haveRealPages, htmlFolders, textFolder } from '../support/real-documents.ts';
import { pagesPdf, ruledTable, textLines } from '../support/written-pdf.ts';

export interface Seed {
  /** The ending tells the reader. */
  name: string;
  bytes: Buffer;
}

/** A mutated book would be read for seconds; a part of it shows the same faults. */
const WINDOW = 24_000;

export function fixtureSeeds(): Seed[] {
  const files = ['.txt', '.md', '.html'].flatMap((ending) =>
    filesBelow(['test/fixtures/documents', 'test/fixtures/readers'], ending),
  );
  const editions = ['cbr', 'workspace'].map((id) => `spec/${id}/reference.md`);
  return [
    ...[...files, ...editions].map((name) => ({ name, bytes: readFileSync(join(projectFolder, name)) })),
    ...writtenPdfs(),
  ];
}

export function realSeeds(): Seed[] {
  const folders = [...(haveRealDocuments ? [textFolder] : []), ...(haveRealPages ? Object.values(htmlFolders) : [])];
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:txt|html)$/.test(name))
      .sort()
      .map((name) => ({ name, bytes: readFileSync(join(folder, name)) })),
  );
}

/** Whole lines of about the size that is read in a moment. */
export function windowOf({ name, bytes }: Seed, random: (below: number) => number): Seed {
  if (name.endsWith('.pdf') || bytes.length <= WINDOW) return { name, bytes };
  const from = bytes.indexOf('\n', random(bytes.length - WINDOW));
  return { name, bytes: bytes.subarray(from + 1, from + 1 + WINDOW) };
}

const FIELDS = [
  ['Parameter', 'Mandatory', 'Type', 'Description'],
  ['name', 'Yes', 'String', 'Contains 1 to 64'],
  ['lamps', 'No', 'Array of Lamp', 'The lamps'],
  ['on', 'No', 'Boolean', 'Default: true'],
];

function writtenPdfs(): Seed[] {
  const opening = textLines(['4.1.1 Listing Lamps', 'Function', 'URI', 'GET /v1/lamps', 'Table 1 Query Parameters']);
  return [
    {
      name: 'one-page.pdf',
      bytes: Buffer.from(pagesPdf([`${opening}\n${ruledTable(FIELDS).replaceAll(' 700 ', ' 500 ')}`])),
    },
    {
      name: 'two-pages.pdf',
      bytes: Buffer.from(
        pagesPdf([
          opening,
          ruledTable(FIELDS),
          textLines(['Response Parameters', 'Status code: 200', '{ "lamps": [', '] }']),
        ]),
      ),
    },
    {
      name: 'form.pdf',
      bytes: Buffer.from(
        pagesPdf(
          [`${opening}\n/X1 Do`],
          [
            '<< /Type /XObject /Subtype /Form /BBox [0 0 600 600] /Length 40 >>\nstream\nBT /F1 9 Tf 50 500 Td (inner) Tj ET      \nendstream',
          ],
          '/XObject << /X1 6 0 R >>',
        ),
      ),
    },
  ];
}

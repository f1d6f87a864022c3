// What is mutated: our fixtures, those of other families, profiles, the facts editions, PDF files written here and, where they lie beside the
// project, the vendors' documents.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledProfiles } from '../../scraper/profiles/bundled-folder.ts';
import { filesBelow, projectFolder } from '../support/source-files.ts';
import { haveRealDocuments, haveRealPages, htmlFolders, textFolder } from '../support/real-documents.ts';
import { pagesPdf, ruledTable, textLines } from '../support/written-pdf.ts';

export interface Seed {
  /** The ending tells the reader. */
  name: string;
  bytes: Buffer;
  /** What it is read with; the usual profile if absent. */
  profile?: string;
}

/** A mutated book would be read for seconds; a part of it shows the same faults. */
const WINDOW = 24_000;

export function fixtureSeeds(): Seed[] {
  const files = ['.txt', '.md', '.html'].flatMap((ending) =>
    filesBelow(['test/fixtures/documents', 'test/fixtures/readers'], ending),
  );
  const editions = ['cbr', 'workspace'].map((id) => `spec/${id}/reference.md`);
  const profiles = filesBelow(['scraper/profiles', 'test/fixtures/profiles'], '.yaml');
  return [
    ...[...files, ...editions, ...profiles].map((name) => ({ name, bytes: readFileSync(join(projectFolder, name)) })),
    ...familySeeds(join(projectFolder, 'test/fixtures/families')),
    ...writtenPdfs(),
  ];
}

/** The folders of other families are called as their profiles are. */
function familySeeds(folder: string): Seed[] {
  const known = bundledProfiles();
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  return names
    .filter((name) => /\.(?:html|md|mdx|inc|rst)$/.test(name))
    .sort()
    .flatMap((name) => {
      const [profile = ''] = name.split('/');
      return known.includes(profile) ? [{ name, profile, bytes: readFileSync(join(folder, name)) }] : [];
    });
}

export function realSeeds(): Seed[] {
  const folders = [...(haveRealDocuments ? [textFolder] : []), ...(haveRealPages ? Object.values(htmlFolders) : [])];
  return [
    ...folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /\.(?:txt|html)$/.test(name))
        .sort()
        .map((name) => ({ name, bytes: readFileSync(join(folder, name)) })),
    ),
    ...familySeeds(join(textFolder, '..', 'families')),
  ];
}

/** Whole lines of about the size that is read in a moment. */
export function windowOf(seed: Seed, random: (below: number) => number): Seed {
  const { name, bytes } = seed;
  if (name.endsWith('.pdf') || bytes.length <= WINDOW) return seed;
  const from = bytes.indexOf('\n', random(bytes.length - WINDOW));
  return { ...seed, bytes: bytes.subarray(from + 1, from + 1 + WINDOW) };
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

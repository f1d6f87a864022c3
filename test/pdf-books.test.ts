// The printed books against the documents they were printed from: the same reference model, but for differences that are listed with
// their reasons (fixtures/truth/pdf-differences.json).
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readServices } from '../pipeline/services/read-services.ts';
import { Progress } from '../pipeline/progress.ts';
import { Report } from '../scraper/diagnostics/report.ts';
import { factsOf } from './support/facts.ts';
import { firstDifferences } from './support/first-differences.ts';
import { fixturesFolder } from './support/golden.ts';
import { htmlFolders, textFolder } from './support/real-documents.ts';

interface Listed {
  book: string;
  /** Operation and the path of the value in it. */
  at: string;
  reason: string;
}

const pdfFolder = join(textFolder, '..', 'pdf');
const { differences } = JSON.parse(readFileSync(join(fixturesFolder, 'truth', 'pdf-differences.json'), 'utf8')) as {
  differences: Listed[];
};

/** What is said of the operations, and how many rows were read. */
async function factsIn(
  source: string,
  service: string,
): Promise<{ operations: Record<string, unknown>; errorCodes: unknown }> {
  const [reading] = await readServices(
    { sources: [source], folder: '', services: new Map(), service },
    new Report(),
    new Progress(),
  );
  if (!reading) throw new Error(`${source} holds no operation`);
  const { operations, errorCodes } = factsOf(reading.reference) as {
    operations: { method: string; path: string; document?: string; date?: string; summary?: string }[];
    errorCodes: unknown;
  };
  return {
    operations: Object.fromEntries(
      // The words of a title follow from it and from what the service is called, which nobody says here.
      operations.map(({ document: _, date: __, summary: ___, ...operation }) => [
        `${operation.method} ${operation.path}`,
        operation,
      ]),
    ),
    errorCodes,
  };
}

describe.skipIf(!existsSync(pdfFolder))('printed books (skipped without ../shared/reference/pdf)', () => {
  test.each([
    ['workspace', join(textFolder, 'workspace-api-reference.txt'), 280],
    ['elb', htmlFolders['elb'] as string, 131],
  ])('%s: the PDF says what its source says', async (book, source, operations) => {
    const [printed, original] = [
      await factsIn(join(pdfFolder, `${book}-api-reference.pdf`), book),
      await factsIn(source, book),
    ];
    expect(Object.keys(printed.operations).sort()).toEqual(Object.keys(original.operations).sort());
    expect(Object.keys(printed.operations)).toHaveLength(operations);
    expect(printed.errorCodes).toEqual(original.errorCodes);
    const found = Object.keys(original.operations).flatMap((key) =>
      firstDifferences(original.operations[key], printed.operations[key])
        .filter((path) => !path.endsWith('/document'))
        .map((path) => `${key} ${path}`),
    );
    expect(found.sort()).toEqual(
      differences
        .filter((listed) => listed.book === book)
        .map(({ at }) => at)
        .sort(),
    );
  });
});

// The same edits on pages of the vendor, where they lie beside the project: three services, each in another markup.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findChanges } from '../../../pipeline/diff/find-changes.ts';
import { readSide } from '../../../pipeline/diff/read-side.ts';
import { printEdition } from '../../../scraper/edition/print-edition.ts';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { interpret } from '../../../scraper/interpret/documents/interpret.ts';
import { readDocument } from '../../../scraper/readers/read-document.ts';
import { readSources } from '../../../scraper/sources/read-sources.ts';
import { driftEdits } from '../../support/drift-edits.ts';
import { applyDrift, drifts, type DriftSource } from '../../support/drifts.ts';
import { anyService } from '../../support/pipeline.ts';
import { haveRealDocuments, textFolder } from '../../support/real-documents.ts';
import { projectFolder } from '../../support/source-files.ts';
import { compare } from './compare.ts';
import { expectVerdict, NAME_RULES } from './expect-verdict.ts';
import { profileFor } from '../../support/profile-for.ts';

const PAGES = ['html-from-md/kms', 'html-original/elb', 'html-sphinx/dc'];
const folderOf = (pages: string): string => join(projectFolder, '..', 'shared', 'reference', 'html', pages);

async function readPages(pages: string): Promise<DriftSource> {
  const report = new Report();
  const read = await Promise.all(
    readSources([folderOf(pages)], report).map((source) => readDocument(source, profileFor(source), report)),
  );
  const documents = read.filter((document) => document !== undefined);
  const [reading] = interpret(
    documents,
    { services: [{ service: 'lamps', operations: new Set() }], service: 'lamps' },
    report,
  );
  if (!reading) throw new Error(`no operation in ${pages}`);
  return { definition: anyService(), edition: printEdition(reading.reference, pages) };
}

test.skipIf(!haveRealDocuments)(
  'Workspace and the documents it comes from say the same',

  async () => {
    const options = { current: projectFolder, service: 'workspace' };
    expect(findChanges(await readSide('workspace', options), await readSide(textFolder, options))).toEqual([]);
  },
);

describe.each(PAGES)('%s', (pages) => {
  test.skipIf(!existsSync(folderOf(pages)))('every edit is told for what it is', async () => {
    const sample = drifts([await readPages(pages)], driftEdits, 4);
    expect(sample.length).toBeGreaterThan(60);
    for (const drift of sample) {
      const { before, after } = applyDrift(drift);
      const changes = compare(before, after);
      expectVerdict(drift, changes);
      const expected = new Set([drift.edit[drift.row.direction][0], ...(drift.edit.also ?? []), ...NAME_RULES]);
      const place = `${drift.row.section.title}: ${drift.row.name}`;
      expect({ place, others: changes.filter(({ rule }) => !expected.has(rule)) }).toEqual({ place, others: [] });
    }
  });
});

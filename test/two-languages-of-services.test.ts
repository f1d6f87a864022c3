// The Chinese pages of two services are newer than the English ones: where both have a row and read another type or demand, the
// difference is listed with its two cells (fixtures/truth/language-differences.json), and nothing else differs in these.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { Report } from '../scraper/diagnostics/report.ts';
import { interpret } from '../scraper/interpret/documents/interpret.ts';
import { bundledProfile } from '../scraper/profiles/bundled-profiles.ts';
import type { Operation } from '../scraper/reference/reference-model.ts';
import { readTextDocument } from '../scraper/readers/read-document.ts';
import { readSources } from '../scraper/sources/read-sources.ts';
import { expectGolden, fixturesFolder, printGolden } from './support/golden.ts';
import { languageDifferences } from './support/language-facts.ts';
import { htmlFolders } from './support/real-documents.ts';
import { projectFolder } from './support/source-files.ts';

const chineseFolder = join(projectFolder, '..', 'shared', 'reference', 'families', 'huawei-zh', 'docs');
const SERVICES = ['ecs', 'elb'];
const LISTED: readonly string[] = ['type', 'required'];
const haveBoth = existsSync(chineseFolder) && SERVICES.every((id) => existsSync(htmlFolders[id] as string));

function readFolder(folder: string, profile: string): readonly Operation[] {
  const report = new Report();
  const documents = readSources([folder], report).flatMap(
    (source) => readTextDocument(source, bundledProfile(profile), report) ?? [],
  );
  return interpret(documents, { services: [], service: 'lamps' }, report)[0]?.reference.operations ?? [];
}

describe.skipIf(!haveBoth)('two services in two languages (skipped without ../shared/reference)', () => {
  test('types and demands that differ are those that are listed', () => {
    const differences = SERVICES.map((id) => {
      const [english, chinese] = [htmlFolders[id] as string, join(chineseFolder, id)];
      const found = languageDifferences(readFolder(english, 'huawei'), readFolder(chinese, 'huawei-zh'));
      return [id, found.filter(({ what }) => LISTED.includes(what))] as const;
    });
    expectGolden(
      join(fixturesFolder, 'truth', 'language-differences.json'),
      printGolden(Object.fromEntries(differences)),
    );
  });
});

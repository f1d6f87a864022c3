// Against facts of the vendor's API Explorer: where both know an operation, what differs is listed by name with the cell of the page
// that says so (fixtures/truth/differences.json), and nothing else differs. What only the facts know is newer than the pages.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTextDocument } from '../scraper/readers/read-document.ts';
import { readSources } from '../scraper/sources/read-sources.ts';
import { Report } from '../scraper/diagnostics/report.ts';
import { fixturesFolder } from './support/golden.ts';
import { anyService, buildReading } from './support/pipeline.ts';
import { haveRealPages, htmlFolders, pageReading } from './support/real-documents.ts';
import { projectFolder } from './support/source-files.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { profileFor } from './support/profile-for.ts';

interface Difference {
  service: string;
  operation: string;
  where: 'query' | 'request' | 'response';
  path: string;
  difference: 'extra' | 'type' | 'required';
  at: { document: string; table: string; row: number };
  cell: string;
}

const shared = join(projectFolder, '..', 'shared');
const scorer = join(shared, 'tools', 'score_facts.py');
const { differences } = JSON.parse(readFileSync(join(fixturesFolder, 'truth', 'differences.json'), 'utf8')) as {
  differences: Difference[];
};
const services = [...new Set(differences.map(({ service }) => service))];
const haveTruth = haveRealPages && existsSync(scorer) && spawnSync('python3', ['--version']).status === 0;
const WHERE: Readonly<Record<string, Difference['where']>> = { query: 'query', req: 'request', resp: 'response' };

describe.skipIf(!haveTruth)('the saved pages against the API Explorer (skipped without ../shared and python3)', () => {
  const folder = temporaryFolder();

  test.each(services)('%s: what differs is what is listed', async (service) => {
    const { document } = buildReading(await pageReading(service), anyService({}, service));
    const file = folder.write('openapi.json', JSON.stringify(document));
    const truth = join(shared, 'truth', `${service}.flat.json`);
    const { stderr, status } = spawnSync('python3', [scorer, file, truth], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      env: { ...process.env, SHOW: '1000000' },
    });
    expect(status).toBe(0);
    const found = stderr
      .trim()
      .split('\n')
      .map((line) => line.split(' '))
      .filter(([, , , difference]) => difference !== 'missing');
    const listed = differences.filter((difference) => difference.service === service);
    expect(
      found
        .map(([operation, where = '', path, difference]) => `${operation} ${WHERE[where]} ${path} ${difference}`)
        .sort(),
    ).toEqual(
      listed.map(({ operation, where, path, difference }) => `${operation} ${where} ${path} ${difference}`).sort(),
    );
  });

  test.each(services)('%s: the cells say what the list says', (service) => {
    const report = new Report();
    const pages = new Map(
      readSources([htmlFolders[service] as string], report)
        .flatMap((source) => readTextDocument(source, profileFor(source), report) ?? [])
        .map((page) => [page.source.id, page]),
    );
    const listed = differences.filter((difference) => difference.service === service);
    const wrong = listed.filter(({ at, cell }) => {
      const rows = (pages.get(at.document)?.blocks ?? []).flatMap((block) =>
        block.kind === 'table' ? block.rows : [],
      );
      return !rows.some(
        (row) =>
          row.cells.includes(cell) && row.at.some(({ table, row: number }) => table === at.table && number === at.row),
      );
    });
    expect(wrong).toEqual([]);
  });
});

// How far a reader may trust a spec: on the first page of the portal in one figure, on the page of the service with its parts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { buildApiModel } from '../../../generator/model/build-api-model.ts';
import { generatePortal } from '../../../generator/portal/generate-portal.ts';
import type { PortalService } from '../../../generator/portal/portal.ts';
import { readPortalAssets } from '../../../generator/runtime/read-runtime.ts';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { projectFolder } from '../../support/source-files.ts';
import { sampleDocument, sampleSources } from '../docs/sample-document.ts';

function pageWith(path: string, quality?: PortalService['quality']): ReturnType<typeof load> {
  const model = buildApiModel(sampleDocument, new Report());
  const service = { id: 'desks', model, packageName: 'cloud-desk', sources: sampleSources, downloads: [] };
  const files = generatePortal([{ ...service, ...(quality && { quality }) }], readPortalAssets(), { sends: false });
  return load(files.find((file) => file.path === path)?.text ?? '');
}

test('is told with its parts, where there is one', () => {
  const quality = { score: 82, parts: { placedRows: 0.9999, described: 0.64, unheardOf: 1 } };
  expect(pageWith('index.html', quality)('.counts').text()).toContain('quality 82 of 100');
  const items = pageWith('desks/index.html', quality)('#quality li');
  expect(items.map((_, item) => load(item).text()).get()).toEqual([
    '99.9 % of the rows of the tables that are in the specification',
    '64.0 % of the operations, parameters and fields with a description',
  ]);
  expect(pageWith('desks/index.html')('#quality').length).toBe(0);
});

test('every part that a build measures has words', () => {
  const report = readFileSync(join(projectFolder, 'spec', 'kms', 'report.json'), 'utf8');
  const { quality } = JSON.parse(report) as Required<Pick<PortalService, 'quality'>>;
  expect(pageWith('desks/index.html', quality)('#quality li').length).toBe(Object.keys(quality.parts).length);
});

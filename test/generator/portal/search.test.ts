// The search of the portal over the committed services, as a page runs it: what is written exactly so comes first, typing errors are forgiven.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import MiniSearch from 'minisearch';
import { beforeAll, expect, test } from 'vitest';
import { buildApiModel } from '../../../generator/model/build-api-model.ts';
import { searchIndexFile } from '../../../generator/portal/search/search-index-file.ts';
import { searchRecords } from '../../../generator/portal/search/search-records.ts';
import { serviceContext } from '../../../generator/portal/service-context.ts';
import { readPortalAssets } from '../../../generator/runtime/read-runtime.ts';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { projectFolder } from '../../support/source-files.ts';

interface Group {
  kind: string;
  service: string;
  hits: { title: string; detail: string; place: string; isExact: boolean }[];
}

let search: (query: string, service?: string) => Group[];
/** Each seventh operation and schema. */
let named: [kind: string, name: string][];
beforeAll(() => {
  const contexts = ['cbr', 'elb', 'kms', 'workspace'].map((id) => {
    const document: unknown = JSON.parse(readFileSync(join(projectFolder, 'spec', id, 'openapi.json'), 'utf8'));
    const model = buildApiModel(document, new Report());
    return serviceContext({ id, model, packageName: id, sources: {}, downloads: [] });
  });
  const names = contexts.map(({ id, model }) => ({ id, title: model.title }));
  named = contexts.flatMap(({ model }) => [
    ...model.operations.filter((_, index) => index % 7 === 0).map(({ id }): [string, string] => ['Operation', id]),
    ...model.schemas.filter((_, index) => index % 7 === 0).map(({ name }): [string, string] => ['Schema', name]),
  ]);
  const engine = readPortalAssets().find(({ path }) => path === 'search-engine.js')?.text ?? '';
  const page = createContext({});
  runInContext(searchIndexFile(contexts.flatMap(searchRecords), names), page);
  runInContext(engine, page);
  const { portalSearch, portalIndex } = page as {
    portalSearch: (index: unknown, library: unknown) => typeof search;
    portalIndex: unknown;
  };
  search = portalSearch(portalIndex, MiniSearch);
});

const first = (query: string, service?: string): string => {
  const [group] = search(query, service);
  return `${group?.kind}: ${group?.hits[0]?.title}`;
};

test.each([
  ['how do I get a token', 'Quick start: Get a token'],
  ['SimpleDesktopInfo', 'Schema: SimpleDesktopInfo'],
  ['simpledesktopinfo', 'Schema: SimpleDesktopInfo'],
  ['SimpleDesktpInfo', 'Schema: SimpleDesktopInfo'],
  ['DEDICATED', 'Value: DEDICATED'],
  ['reboot', 'Value: reboot'],
  ['availability_zone', 'Field: availability_zone'],
  ['availabilty_zone', 'Field: availability_zone'],
  ['WKS.0224', 'Error code: WKS.0224'],
  ['workspace:desktops:batchAttachUsers', 'Permission: workspace:desktops:batchAttachUsers'],
  ['access key', 'Quick start: Or sign with access keys'],
] as const)('%s finds first %s', (query, found) => {
  expect(first(query)).toBe(found);
});

test.each([
  ['ListDesktops', 'workspace/operations/ListDesktops.html'],
  ['listDesktops', 'workspace/operations/ListDesktops.html'],
  ['create desktop', 'workspace/operations/CreateDesktop.html'],
  ['restart desktop', 'workspace/operations/BatchRunDesktops.html'],
  ['load balancer list', 'elb/operations/ListLoadBalancers.html'],
  ['/v2/{project_id}/desktops', 'workspace/operations/CreateDesktop.html'],
] as const)('%s finds the operation at %s among the first of its group', (query, place) => {
  const operations = search(query).filter(({ kind }) => kind === 'Operation');
  expect(operations.flatMap(({ hits }) => hits.slice(0, 5).map((hit) => hit.place))).toContain(place);
});

test('operations by their ids and schemas by their names are among the first of their kind, longer ones also with a letter missing', () => {
  const missing: string[] = [];
  for (const [kind, name] of named) {
    const hits = (query: string): string[] =>
      search(query).flatMap((group) => (group.kind === kind ? group.hits.slice(0, 5).map(({ place }) => place) : []));
    const middle = Math.floor(name.length / 2);
    const wrong = name.length < 5 ? [] : [`${name.slice(0, middle)}${name.slice(middle + 1)}`];
    for (const query of [name, ...wrong])
      if (!hits(query).some((place) => place.endsWith(`/${name}.html`))) missing.push(query);
  }
  expect(missing).toEqual([]);
});

test('groups have one kind of one service each, those of the reader’s own service first', () => {
  const groups = search('how do I get a token', 'Key Management Service');
  expect(groups[0]).toMatchObject({ kind: 'Quick start', service: 'Key Management Service' });
  expect(new Set(groups.map(({ kind, service }) => `${kind} ${service}`)).size).toBe(groups.length);
});

test('exact is only what is written so, and nothing is found for nothing', () => {
  const values = search('reboot').find(({ kind }) => kind === 'Value')?.hits ?? [];
  expect(values.filter(({ isExact }) => isExact).every(({ title }) => title.toLowerCase() === 'reboot')).toBe(true);
  expect(values.some(({ isExact }) => !isExact)).toBe(true);
  for (const query of ['', '  ', '?!', 'qzxwvkj']) expect(search(query)).toEqual([]);
});

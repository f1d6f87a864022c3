// The age of a copy reaches the spec; nothing but the crawl, and no command without an address, leads to the network.
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { Progress } from '../../../../pipeline/progress.ts';
import { readServices } from '../../../../pipeline/services/read-services.ts';
import { Report } from '../../../../scraper/diagnostics/report.ts';
import { interpret } from '../../../../scraper/interpret/documents/interpret.ts';
import { readTextDocument } from '../../../../scraper/readers/read-document.ts';
import { readServiceDefinition } from '../../../../spec/service-definition.ts';
import { compiledCommand } from '../../../support/compiled-command.ts';
import { factsOf, readBack } from '../../../support/facts.ts';
import { importsOf } from '../../../support/layers.ts';
import { anyService, buildReading, sourceOf } from '../../../support/pipeline.ts';
import { filesBelow, projectFolder } from '../../../support/source-files.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { html, misbehavingSite } from './misbehaving-site.ts';
import { profileFor } from '../../../support/profile-for.ts';

const folder = temporaryFolder();
const site = misbehavingSite();

const operation = (path: string, title: string): string =>
  `<h1>${title}</h1><h4>URI</h4><p>GET ${path}</p><h4>Response Parameters</h4><table><caption>Response parameters</caption>` +
  '<tr><th>Parameter</th><th>Type</th><th>Description</th></tr><tr><td>watts</td><td>Integer</td><td>Power.</td></tr></table>';

test('an operation from a stale copy says since when, in the spec and in the edition', () => {
  const report = new Report();
  const sources = [
    {
      ...sourceOf('https://docs.example/api/lamps.html', operation('/v1/lamps', 'Listing Lamps')),
      staleSince: '2026-03-10',
    },
    { ...sourceOf('https://docs.example/api/bulbs.html', operation('/v1/bulbs', 'Listing Bulbs')), date: '2026-01-02' },
  ];
  const [reading] = interpret(
    sources.flatMap((source) => readTextDocument(source, profileFor(source), report) ?? []),
    { services: [{ service: 'lamps', operations: new Set() }], service: 'lamps' },
    report,
  );
  const { reference } = reading as NonNullable<typeof reading>;
  Object.assign(reference.operations[1] as object, { chapter: 'Bulbs, stale since 2020-01-01' });
  const again = readBack(reference, anyService());
  expect(factsOf(again.reference)).toEqual(factsOf(reference));
  for (const one of [reading as NonNullable<typeof reading>, again]) {
    const { paths } = buildReading(one, anyService(), true).document;
    expect(paths['/v1/lamps']?.['get']?.['x-stale']).toBe('2026-03-10');
    expect(paths['/v1/bulbs']?.['get']).not.toHaveProperty('x-stale');
  }
});

test('build --source ADDRESS, into the folders named', async () => {
  const { current } = site;
  current.responses.set('/api/', html('<a href="lamps.html">x</a>'));
  current.responses.set('/api/lamps.html', html(operation('/v1/lamps', 'Listing Lamps')));
  const words = [
    'build',
    '--service',
    'lamps',
    '--source',
    current.url('/api/').href,
    '--out',
    'made',
    '--cache',
    'kept',
  ];
  const { stdout } = await promisify(execFile)(process.execPath, [await compiledCommand(), ...words], {
    cwd: folder.path(),
  });
  expect(stdout).toContain('lamps');
  expect(
    folder.files('kept').filter((file) => !file.startsWith('kept/builds/') && !file.startsWith('builds/')),
  ).toHaveLength(2);
  expect(existsSync(folder.path('out'))).toBe(false);
  expect(JSON.parse(folder.read('made/spec/openapi.json')).paths).toHaveProperty('/v1/lamps');
});

test('service.yaml may name the address at which the documentation begins', () => {
  const report = new Report();
  expect(readServiceDefinition('lamps', { service: 'source: https://docs.example/api-lamps/' }, report).source).toBe(
    'https://docs.example/api-lamps/',
  );
  expect(report.diagnostics).toEqual([]);
  for (const source of ['lamps', '[1]', 'file:///etc/passwd', '"https://["'])
    expect(readServiceDefinition('lamps', { service: `source: ${source}` }, report).source).toBeUndefined();
  expect(report.diagnostics.map(({ code }) => code)).toEqual(Array.from({ length: 4 }, () => 'service-file-invalid'));
});

test.each([
  ['site', 'lamps', 'names no source'],
  ['site', undefined, 'goes with --service'],
  ['https://[', 'lamps', 'is no URL'],
])('--source %s for the service %s is wrong use', async (source, service, said) => {
  await expect(
    readServices({ sources: [source], folder: '', services: new Map(), service }, new Report(), new Progress()),
  ).rejects.toThrow(said);
});

test('only the crawl uses the network, and only the reading of named sources uses the crawl', () => {
  const files = filesBelow(['cli', 'pipeline', 'scraper', 'spec', 'generator'], '.ts').filter(
    (file) => !file.startsWith('generator/runtime/'),
  );
  const textOf = (file: string): string => readFileSync(join(projectFolder, file), 'utf8');
  // One takes the names of status codes from node:http; the others listen on this computer only, and ask nobody.
  const harmless = new Set([
    'scraper/reference/reason-phrase.ts',
    'pipeline/preview/preview-server.ts',
    'pipeline/mock/mock-server.ts',
  ]);
  const networked = files.filter(
    (file) => /\bfetch\(|node:(?:https?|http2|net|tls|dns|dgram)\b/.test(textOf(file)) && !harmless.has(file),
  );
  expect(networked.filter((file) => !file.startsWith('scraper/sources/site/'))).toEqual([]);
  const inside = (file: string): boolean => file.startsWith('scraper/sources/site/');
  const users = files.filter((file) => !inside(file) && importsOf(file, textOf(file)).some(inside));
  expect(users).toEqual(['pipeline/services/read-services.ts']);
});

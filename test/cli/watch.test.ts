// A build that watches: what it does again, what it says of it, and what it does not take.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { BuildCommandOptions } from '../../cli/commands/build.ts';
import { startWatch } from '../../cli/commands/watch.ts';
import type { Watch } from '../../pipeline/watch/watch-builds.ts';
import { UsageError } from '../../pipeline/usage-error.ts';
import { printEdition } from '../../scraper/edition/print-edition.ts';
import { capturedOutput } from '../support/captured-output.ts';
import { fixturesFolder } from '../support/golden.ts';
import { LONGEST } from '../support/longest.ts';
import { interpretPages } from '../support/pipeline.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fewFiles, noLint, standInFor } from '../support/stand-in-jobs.ts';

standInFor({ ...noLint, ...fewFiles });

const folder = temporaryFolder();
const output = capturedOutput();
const PAGE = readFileSync(join(fixturesFolder, 'documents', 'merging', 'input', 'one.txt'), 'utf8');
const correction = (watts: number): string =>
  `reason: A lamp is limited.\nevidence: [{ document: lamps.txt, facts: said elsewhere }]\nchanges: [{ target: Bulb.watts/maximum, value: ${watts} }]\n`;
const OPTIONS: BuildCommandOptions = {
  sources: [],
  service: 'lamps',
  json: false,
  descriptions: 'vendor',
  reuse: true,
};

let watch: Watch | undefined;
beforeEach(() => {
  folder.write(
    'spec/lamps/service.yaml',
    'title: Lamps\nversion: "1.0"\nservers: [{ url: "https://lamps.example.com" }]\n',
  );
  folder.write('spec/lamps/names.yaml', '/v1/lamps:\n  get: ListLamps\n');
  folder.write('spec/lamps/reference.md', printEdition(interpretPages({ 'lamps.txt': PAGE }).reference, 'Lamps'));
});
afterEach(async () => {
  await watch?.close();
  watch = undefined;
});

/** What was said of the build that the change led to. */
async function after(change: () => void): Promise<string> {
  output.printed = '';
  change();
  await vi.waitUntil(() => output.printed.includes('Built again') || output.complained !== '', {
    timeout: LONGEST,
    interval: 20,
  });
  return output.printed.replace(/in [\d.]+ s/, 'in N s');
}

const maximum = (): unknown =>
  (
    JSON.parse(folder.read('spec/lamps/openapi.json')) as {
      components: { schemas: { Bulb: { properties: { watts: { maximum?: number } } } } };
    }
  ).components.schemas.Bulb.properties.watts.maximum;

test('builds, and again when a file that it reads is written, changed or removed', async () => {
  watch = await startWatch(OPTIONS, folder.path());
  expect(output.printed).toContain('1 operation');
  expect(maximum()).toBeUndefined();
  const said = await after(() => folder.write('spec/lamps/corrections/watts.yaml', correction(60)));
  expect(said).toMatch(/^Built again in N s: \d+ files differ\n {2}spec\/lamps\/openapi\.json\n/);
  expect(maximum()).toBe(60);
  await after(() => folder.write('spec/lamps/corrections/watts.yaml', correction(75)));
  expect(maximum()).toBe(75);
  await after(() => rmSync(folder.path('spec/lamps/corrections/watts.yaml')));
  expect(maximum()).toBeUndefined();
});

test('a change without effect says so; output that it wrote itself is no change', async () => {
  watch = await startWatch(OPTIONS, folder.path());
  expect(
    await after(() =>
      folder.write('spec/lamps/service.yaml', `# A comment.\n${folder.read('spec/lamps/service.yaml')}`),
    ),
  ).toBe('Built again in N s: no file differs\n');
  output.printed = '';
  await new Promise((done) => setTimeout(done, 400));
  expect(output.printed).toBe('');
});

test('a file that cannot be read is a new problem, and gone when it can', async () => {
  watch = await startWatch(OPTIONS, folder.path());
  const before = folder.read('spec/lamps/openapi.json');
  const broken = await after(() => folder.write('spec/lamps/corrections/watts.yaml', 'reason: [\n'));
  expect(broken).toContain('New problems: 1\n');
  expect(broken).toContain('watts.yaml');
  expect(folder.read('spec/lamps/openapi.json')).toBe(before);
  expect(await after(() => rmSync(folder.path('spec/lamps/corrections/watts.yaml')))).toBe(
    'Built again in N s: no file differs\nProblems that are gone: 1\n',
  );
});

test('what changes while it builds for the first time is built next', async () => {
  const starting = startWatch(OPTIONS, folder.path());
  folder.write('spec/lamps/corrections/watts.yaml', correction(60));
  watch = await starting;
  await vi.waitUntil(() => maximum() === 60, { timeout: LONGEST, interval: 20 });
});

test('a name that is gone fails the build: nothing of it is written, and that is said', async () => {
  watch = await startWatch(OPTIONS, folder.path());
  const said = await after(() => folder.write('spec/lamps/names.yaml', '/v1/lamps:\n  get: ShowLamps\n'));
  expect(said).toContain(
    'no file differs\nNothing was written of lamps: see the errors; earlier output was left as it was.\nNew problems:',
  );
  expect(await after(() => folder.write('spec/lamps/names.yaml', '/v1/lamps:\n  get: ListLamps\n'))).toContain(
    'no file differs\nProblems that are gone:',
  );
});

test('documents of one’s own, and further ones in their folder', async () => {
  folder.write('docs/lamps.txt', PAGE);
  watch = await startWatch({ ...OPTIONS, sources: [folder.path('docs')], out: 'mine' }, folder.path());
  const operations = (): string[] =>
    Object.keys((JSON.parse(folder.read('mine/spec/openapi.json')) as { paths: object }).paths);
  expect(operations()).toEqual(['/v1/lamps']);
  await after(() => folder.write('docs/tubes.txt', PAGE.replaceAll('/v1/lamps', '/v1/tubes')));
  expect(operations()).toEqual(['/v1/lamps', '/v1/tubes']);
});

test('a service that goes while it is watched is said, and the watch goes on', async () => {
  watch = await startWatch({ ...OPTIONS, service: undefined }, folder.path());
  const edition = folder.read('spec/lamps/reference.md');
  await after(() => folder.write('spec/lamps/reference.md', 'no edition\n'));
  output.complained = '';
  expect(await after(() => folder.write('spec/lamps/reference.md', edition))).toContain('Built again');
});

test.each<[Partial<BuildCommandOptions>, RegExp]>([
  [{ pin: true }, /--pin/],
  [{ json: true }, /--json/],
  [{ reuse: false }, /--no-cache/],
  [{ sources: ['https://docs.example.com/'] }, /pages of a site/],
  [{ sources: ['site'] }, /pages of a site/],
])('%o cannot be watched', async (options, words) => {
  await expect(startWatch({ ...OPTIONS, ...options }, folder.path())).rejects.toThrow(words);
  await expect(startWatch({ ...OPTIONS, ...options }, folder.path())).rejects.toThrow(UsageError);
});

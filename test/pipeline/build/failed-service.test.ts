// What is thrown while one document or service is read, checked or generated is a diagnostic of it, and the others are built.
import { existsSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { build, type BuildResult } from '../../../pipeline/build/build.ts';
import { failedService } from '../../../pipeline/build/failed-service.ts';
import { showStacks } from '../../../pipeline/debugging.ts';
import { OutputError } from '../../../pipeline/output/output-error.ts';
import { WorkerEnded } from '../../../pipeline/workers/worker-pool.ts';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { printEdition } from '../../../scraper/edition/print-edition.ts';
import * as interpretModule from '../../../scraper/interpret/documents/interpret-document.ts';
import { interpretPages } from '../../support/pipeline.ts';
import { replaceFunction } from '../../support/replaced-function.ts';
import { fewFiles, standInFor } from '../../support/stand-in-jobs.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** What each job does to the service of this id. */
const faults = new Map<string, () => never>();

standInFor({
  ...fewFiles,
  lint({ text }) {
    if (text.includes('Boxes')) faults.get('lint')?.();
    return [];
  },
  'types-and-docs'(request, tell) {
    if (request.service === 'boxes') faults.get('generate')?.();
    return fewFiles['types-and-docs']?.(request, tell) ?? { files: [] };
  },
});
replaceFunction(interpretModule, 'interpretDocument', (interpretDocument) => (document, ...more) => {
  if (document.source.id.includes('boxes')) faults.get('interpret')?.();
  return interpretDocument(document, ...more);
});

const folder = temporaryFolder();
const page = (name: string): string =>
  `<h1>Making ${name}</h1><h4>Function</h4><p>Makes it.</p><h4>URI</h4><p>POST /v1/${name}</p>` +
  '<h4>Request Parameters</h4><table><caption>Table 1 Request body parameters</caption><tr><th>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th></tr>' +
  '<tr><td>size</td><td>Yes</td><td>Integer</td><td>Its size.</td></tr></table>' +
  '<h4>Status Codes</h4><table><tr><th>Status Code</th><th>Description</th></tr><tr><td>200</td><td>Made.</td></tr></table>';

beforeEach(() => {
  for (const id of ['boxes', 'lamps']) {
    const title = id === 'boxes' ? 'Boxes' : 'Lamps';
    folder.write(`spec/${id}/service.yaml`, `title: ${title}\nservers: [{ url: "https://${id}.example.com" }]\n`);
    folder.write(`spec/${id}/names.yaml`, `/v1/${id}:\n  post: Make${title}\n`);
    // The pages of one folder belong to one service.
    folder.write(`docs/${id}/page.html`, page(id));
    const { reference } = interpretPages({ [`${id}.html`]: page(id) });
    folder.write(`spec/${id}/reference.md`, printEdition(reference, title));
  }
});
afterEach(() => {
  faults.clear();
  vi.unstubAllEnvs();
});

const buildAll = (sources: readonly string[] = []): Promise<BuildResult> =>
  build({ folder: folder.path(), sources, descriptions: 'vendor', ...(sources.length > 0 ? { out: 'out' } : {}) });
const errors = ({ diagnostics }: BuildResult): string[] =>
  diagnostics.filter(({ severity }) => severity === 'error').map(({ code, message }) => `${code}: ${message}`);
const overflow = (): never => {
  const deeper = (): number => deeper() + 1;
  throw new Error(String(deeper()));
};

test.each([
  ['a stack that ends', overflow, 'RangeError: Maximum call stack size exceeded'],
  [
    'what some library throws',
    () => void (undefined as unknown as string).length as never,
    "TypeError: Cannot read properties of undefined (reading 'length')",
  ],
  [
    'a process that was killed',
    () => {
      throw new WorkerEnded('generator', 137);
    },
    'The generator process ended early with code 137',
  ],
  [
    'no error at all',
    () => {
      throw 'lamp';
    },
    'lamp',
  ],
])('%s while one service is generated', async (_, fault, words) => {
  faults.set('generate', fault);
  const result = await buildAll();
  expect(result.services.map(({ id }) => id)).toEqual(['lamps']);
  expect(errors(result)).toEqual([
    `service-failed: The service boxes was not built: a fault of tablespec ended it (${words}).`,
  ]);
  expect(existsSync(folder.path('spec/boxes/openapi.json'))).toBe(false);
  expect(existsSync(folder.path('spec/lamps/openapi.json'))).toBe(true);
});

test('documents of which nobody knows yet whose they are have no place', () => {
  const report = new Report();
  failedService(undefined, new Error('lamp'), report);
  expect(report.diagnostics).toMatchObject([
    { message: 'The service of the documents was not built: a fault of tablespec ended it (lamp).' },
  ]);
  expect(report.diagnostics[0]?.at).toBeUndefined();
});

test('services of the same documents go on, too', async () => {
  faults.set('generate', overflow);
  const result = await buildAll(['docs']);
  expect(result.services.map(({ id }) => id)).toEqual(['lamps']);
  expect(errors(result)).toHaveLength(1);
});

test('a document that ends its interpretation is left out by name', async () => {
  faults.set('interpret', overflow);
  const result = await buildAll(['docs']);
  expect(result.services.map(({ id }) => id)).toEqual(['lamps']);
  expect(errors(result)).toEqual([expect.stringMatching(/^document-failed: .*its interpretation \(RangeError/)]);
  expect(result.diagnostics.find(({ code }) => code === 'document-failed')?.at?.document).toBe('boxes/page.html');
});

test('a linter that fails is an error of the service, which is written', async () => {
  faults.set('lint', overflow);
  const result = await buildAll();
  expect(result.services.map(({ id }) => id)).toEqual(['boxes', 'lamps']);
  expect(errors(result)).toEqual([expect.stringMatching(/^lint-failed: /)]);
  expect(existsSync(folder.path('spec/boxes/openapi.json'))).toBe(true);
});

test('where things failed is shown to those who ask', async () => {
  faults.set('generate', overflow);
  const at = /\n +at .*failed-service\.test\.ts/;
  expect(errors(await buildAll()).join('\n')).not.toMatch(at);
  vi.stubEnv('TABLESPEC_DEBUG', '');
  showStacks();
  expect(errors(await buildAll()).join('\n')).toMatch(at);
});

test('what the system refuses ends the command', async () => {
  faults.set('generate', () => {
    throw new OutputError('The disk is full.');
  });
  await expect(buildAll()).rejects.toThrow('The disk is full.');
});

// Services built by processes beside each other, and one after the other; nothing is replaced here, so the slow generators run too.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { buildCommand, type BuildCommandOptions } from '../../../cli/commands/build.ts';
import { printEdition } from '../../../scraper/edition/print-edition.ts';
import { fixturesFolder } from '../../support/golden.ts';
import { interpretPages } from '../../support/pipeline.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();
const PAGE = readFileSync(join(fixturesFolder, 'documents', 'merging', 'input', 'one.txt'), 'utf8');
afterEach(() => {
  vi.restoreAllMocks();
});

test('the same bytes, the same words in the same order; so do kept validation functions', async () => {
  let printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  for (const id of ['lamps', 'tubes']) {
    folder.write(
      `spec/${id}/service.yaml`,
      `title: ${id}\nversion: "1.0"\nservers: [{ url: "https://${id}.example.com" }]\n`,
    );
    folder.write(
      `spec/${id}/reference.md`,
      printEdition(interpretPages({ [`${id}.txt`]: PAGE.replace('/v1/lamps', `/v1/${id}`) }).reference, id),
    );
  }
  const build = async (
    options: Partial<BuildCommandOptions>,
  ): Promise<{ said: string; files: Record<string, string> }> => {
    printed = '';
    rmSync(folder.path('generated'), { recursive: true, force: true });
    expect(await buildCommand({ sources: [], json: false, descriptions: 'vendor', ...options }, folder.path())).toBe(0);
    const files = folder
      .files()
      .filter((name) => /^(?:spec|generated)\//.test(name))
      .map((name) => [name, folder.read(name)]);
    return { said: printed.replace(/^Time: .*\n/m, ''), files: Object.fromEntries(files) as Record<string, string> };
  };
  const alone = await build({});
  expect(
    Object.keys(alone.files).filter((name) => name.startsWith('generated/tubes/validators/')).length,
  ).toBeGreaterThan(5);
  expect(await build({ jobs: 2, reuse: true })).toEqual(alone);
  // The output is gone, so it is all made again, with what is kept of the first time.
  expect(await build({ jobs: 2, reuse: true })).toEqual(alone);
});

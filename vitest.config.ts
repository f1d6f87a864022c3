// Two workers suit two cores. No test is bound by seconds: the one limit is there for what would never end.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { LONGEST } from './test/support/longest.ts';
import { ShortFailures } from './test/support/short-failures.ts';
import { filesBelow, projectFolder } from './test/support/source-files.ts';

/** What `npm run test:quick` leaves to `npm test`, by the reason. */
const SLOW: Readonly<Record<string, readonly string[]>> = {
  'opens a browser': ['test/pipeline/preview/**'],
  'reads what is installed': ['test/generator/validators/package.test.ts', 'test/supply-chain.test.ts'],
  'compiles or checks a whole service': [
    'test/generator/client/{aliases,every-operation,generate-client}.test.ts',
    'test/{examples,fenced-blocks}.test.ts',
    'test/generator/docs/site/{client-snippets,site-document}.test.ts',
    'test/generator/hostile-names.test.ts',
    'test/generator/mcp/every-operation.test.ts',
    'test/generator/portal/{samples,search}.test.ts',
    'test/generator/validators/{documented-examples,generate-validators}.test.ts',
    'test/spec/{changed-parts,committed-specs,compatible-yaml}.test.ts',
    'test/spec/corrections/committed-corrections.test.ts',
    'test/spec/diff/{compare-documents,compiles,nothing-unseen}.test.ts',
  ],
  'runs the command as a process, or whole builds': [
    'test/cli/*.test.ts',
    'test/generator/compiled-modules.test.ts',
    'test/cli/{build,cache,diff,output,pdf}/**',
    'test/pipeline/**',
    'test/scraper/sources/site/stale-pages.test.ts',
    'test/short-failures.test.ts',
    'test/spec/lint/**',
  ],
  'reads whole documents': ['test/real-documents.test.ts'],
  'counts the work on inputs of many sizes, or tries many': [
    'test/scraper/**/hostile-pages.test.ts',
    'test/spec/build/deterministic.test.ts',
    'test/fuzz.test.ts',
    'test/scraper/reading-limits.test.ts',
    'test/scraper/readers/pdf/broken-files.test.ts',
  ],
};

/** What `npm test` leaves to `npm run test:long`, which runs with every change too, beside it. */
const LONG: Readonly<Record<string, readonly string[]>> = {
  'opens every kind of page in a browser': [
    'test/generator/docs/site/{hostile-site,site-in-chromium}.test.ts',
    'test/generator/portal/portal-in-chromium.test.ts',
    'test/hostile-output.test.ts',
  ],
  'compiles programs of other languages': ['test/generator/docs/samples/form-samples.test.ts'],
  'packs and installs': [
    'test/generator/client/{other-runtimes,package}.test.ts',
    'test/getting-started.test.ts',
    'test/pipeline/packed-library.test.ts',
  ],
  'kills or refuses a command at each of its steps': ['test/cli/{killed-*,refused-commands}.test.ts'],
  'reads whole books and services in several ways': [
    'test/{pdf-books,truth,two-languages-of-services}.test.ts',
    'test/pipeline/build/side-by-side.test.ts',
    'test/pipeline/catalogue/build-catalogue.test.ts',
    'test/pipeline/workers/page-process.test.ts',
    'test/scraper/edition/print-edition.test.ts',
    'test/scraper/readers/**/same-blocks.test.ts',
    'test/spec/conservation.test.ts',
    'test/spec/diff/{drift,real-drift}.test.ts',
  ],
  'holds three validators against each other on thousands of values': [
    'test/generator/validators/differential.test.ts',
  ],
  'counts the work on inputs of many sizes, or tries many': [
    'test/**/linear.test.ts',
    'test/**/hostile-input.test.ts',
    'test/scraper/readers/pdf/hostile-files.test.ts',
    'test/spec/build/hostile-pages.test.ts',
  ],
};

/** What replaces modules, counts operations or sets the engine's flags gets modules of its own; all others share them, which loads each module once. */
const ALONE = /\bvi\.mock\(|operation-count\.ts|setFlagsFromString/;

export default defineConfig(({ mode }) => {
  const files = filesBelow(['test'], '.test.ts');
  const alone = new Set(files.filter((file) => ALONE.test(readFileSync(join(projectFolder, file), 'utf8'))));
  const [slow, long] = [SLOW, LONG].map((tests) => Object.values(tests).flat()) as [string[], string[]];
  const left: Readonly<Record<string, readonly string[]>> = { quick: [...slow, ...long], usual: long };
  const project = (name: string, isolate: boolean): TestProjectConfiguration => ({
    extends: true,
    test: {
      name,
      isolate,
      include: mode === 'long' ? long : ['test/**/*.test.ts'],
      exclude: ['**/node_modules/**', ...(left[mode] ?? []), ...files.filter((file) => alone.has(file) !== isolate)],
    },
  });
  return {
    test: {
      projects: [project('alone', true), project('together', false)],
      setupFiles: ['test/support/fixed-seed.ts'],
      maxWorkers: 2,
      testTimeout: LONGEST,
      hookTimeout: LONGEST,
      teardownTimeout: LONGEST,
      expect: { poll: { timeout: LONGEST } },
      // A failure is read by people: it shows where and what, not the whole page that was looked at.
      chaiConfig: { truncateThreshold: 300 },
      diff: { truncateThreshold: 24 },
      reporters: [new ShortFailures(), 'default'],
    },
  };
});

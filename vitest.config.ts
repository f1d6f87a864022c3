// Two workers suit two cores. No test is bound by seconds: the one limit is there for what would never end.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LONGEST } from './test/support/longest.ts';
import { ShortFailures } from './test/support/short-failures.ts';
import { filesBelow, projectFolder } from './test/support/source-files.ts';

/** What `npm run test:quick` leaves to `npm test`, by the reason. */
const SLOW: Readonly<Record<string, readonly string[]>> = {
  'opens a browser': [
    'test/pipeline/preview/**',
    'test/generator/docs/site/*-site.test.ts',
    'test/generator/docs/site/site-in-chromium.test.ts',
    'test/hostile-output.test.ts',
    'test/scraper/readers/pdf/same-blocks.test.ts',
  ],
  'packs, installs or reads what is installed': ['test/generator/*/package.test.ts', 'test/supply-chain.test.ts'],
  'compiles or checks a whole service': [
    'test/generator/client/{aliases,every-operation,generate-client}.test.ts',
    'test/generator/docs/site/{client-snippets,site-document}.test.ts',
    'test/generator/hostile-names.test.ts',
    'test/generator/validators/{differential,documented-examples,generate-validators}.test.ts',
    'test/spec/{changed-parts,committed-specs}.test.ts',
    'test/spec/corrections/committed-corrections.test.ts',
    'test/spec/diff/{compare-documents,compiles,nothing-unseen,real-drift}.test.ts',
  ],
  'runs the command as a process, or whole builds': [
    'test/cli/*.test.ts',
    'test/cli/{build,cache,diff,output,pdf}/**',
    'test/pipeline/**',
    'test/scraper/sources/site/stale-pages.test.ts',
    'test/short-failures.test.ts',
    'test/spec/lint/**',
  ],
  'reads whole documents': [
    'test/{pdf-books,real-documents,truth}.test.ts',
    'test/scraper/edition/print-edition.test.ts',
    'test/spec/conservation.test.ts',
  ],
  'counts the work on inputs of many sizes, or tries many': [
    'test/**/linear.test.ts',
    'test/**/hostile-{input,pages}.test.ts',
    'test/spec/build/deterministic.test.ts',
    'test/spec/diff/drift.test.ts',
    'test/fuzz.test.ts',
    'test/scraper/reading-limits.test.ts',
    'test/scraper/readers/pdf/{broken,hostile}-files.test.ts',
  ],
};

/** What replaces modules, counts operations or sets the engine's flags gets modules of its own; all others share them, which loads each module once. */
const ALONE = /\bvi\.mock\(|operation-count\.ts|setFlagsFromString/;

function testsAlone(): string[] {
  return filesBelow(['test'], '.test.ts').filter((file) => ALONE.test(readFileSync(join(projectFolder, file), 'utf8')));
}

export default defineConfig(({ mode }) => {
  const alone = testsAlone();
  const exclude = ['**/node_modules/**', ...(mode === 'quick' ? Object.values(SLOW).flat() : [])];
  return {
    test: {
      projects: [
        { extends: true, test: { name: 'alone', include: alone, exclude, isolate: true } },
        {
          extends: true,
          test: { name: 'together', include: ['test/**/*.test.ts'], exclude: [...exclude, ...alone], isolate: false },
        },
      ],
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

// One direction: documents → blocks → reference → spec → artefacts. Nothing looks back.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importCircles, importFault, importsOf, layerOf } from './support/layers.ts';
import { processUse } from './support/process-use.ts';
import { filesBelow, projectFolder } from './support/source-files.ts';

const files = filesBelow(['cli', 'pipeline', 'scraper', 'spec', 'generator'], '.ts');
const imports = files.map((file) => ({
  file,
  targets: importsOf(file, readFileSync(join(projectFolder, file), 'utf8')),
}));

test('the tree has files and imports to look at', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(imports.flatMap(({ targets }) => targets).length).toBeGreaterThan(300);
});

test('every file belongs to a layer', () => {
  expect(files.filter((file) => layerOf(file) === undefined)).toEqual([]);
});

test('every relative import leads to a file', () => {
  const broken = imports.flatMap(({ file, targets }) =>
    targets.filter((target) => !existsSync(join(projectFolder, target))).map((target) => `${file} → ${target}`),
  );
  expect(broken).toEqual([]);
});

test('no layer imports what comes after it', () => {
  const faults = imports.flatMap(({ file, targets }) =>
    targets.flatMap((target) => importFault(file, target)?.replace(/^/, `${file} → ${target}: `) ?? []),
  );
  expect(faults).toEqual([]);
});

test('phrases of one language are asked for by way of the set of all', () => {
  const found = imports
    .filter(({ file }) => !file.startsWith('scraper/interpret/phrases/'))
    .flatMap(({ file, targets }) =>
      targets.filter((target) => /\/phrases\/(?:en|zh)\//.test(target)).map((target) => `${file} → ${target}`),
    );
  expect(found).toEqual([]);
});

test('no files import each other in a circle, types included', () => {
  expect(importCircles(new Map(imports.map(({ file, targets }) => [file, targets])))).toEqual([]);
});

/** Files whose process is theirs: what they do with it, and why. */
const OWN_PROCESS: Readonly<Record<string, readonly string[]>> = {
  // The worker's end of the pool: its arguments name its jobs, and it ends when the one that asked is gone.
  'pipeline/workers/serve-jobs.ts': ['process.argv', 'process.exit'],
  // A job of a worker: it ends as the process did that read pages for it, so that the reason is told.
  'pipeline/workers/read-pdf-file.ts': ['process.exit'],
};

test('only the command prints, ends the process and looks where and how it was started', () => {
  const library = files.filter(
    (file) => !/^(?:cli|generator\/runtime)\//.test(file) && !/\/precompile(?:-modules)?\.ts$/.test(file),
  );
  const used = library
    .map((file) => [file, processUse(file, readFileSync(join(projectFolder, file), 'utf8'))] as const)
    .filter(([, uses]) => uses.length > 0);
  expect(Object.fromEntries(used)).toEqual(OWN_PROCESS);
});

describe('the rule itself', () => {
  test.each([
    ['process.exit(1);', ['process.exit']],
    ["process?.stdout.write('x');", ['process.stdout']],
    ["process['argv'];", ['process.argv']],
    ['const { cwd: here, env } = process;', ['process.cwd']],
    ['globalThis.process.stderr; globalThis.console.log(1);', ['process.stderr', 'console.log']],
    ["import { argv } from 'node:process';", ["import 'node:process'"]],
    ["process.env; process.pid; // process.exit\n'console.log(1)';", []],
  ])('%s', (text, uses) => {
    expect(processUse('a.ts', text)).toEqual(uses);
  });

  test('a circle is found, however long', () => {
    const targets = { a: ['b'], b: ['c', 'd'], c: ['a'], d: [], e: ['a', 'e'], f: ['g'], g: ['f'] };
    expect(importCircles(new Map(Object.entries(targets)))).toEqual([['a', 'b', 'c'], ['e'], ['f', 'g']]);
  });

  test.each([
    ['scraper/diagnostics/report.ts', 'scraper/blocks/block.ts'],
    ['scraper/readers/read-document.ts', 'scraper/interpret/documents/interpret.ts'],
    ['scraper/interpret/documents/interpret.ts', 'spec/openapi.ts'],
    ['scraper/interpret/documents/interpret.ts', 'scraper/edition/print-edition.ts'],
    ['spec/build/build-spec.ts', 'scraper/interpret/fields/types/read-type.ts'],
    ['spec/build/build-spec.ts', 'scraper/blocks/block.ts'],
    ['spec/build/build-spec.ts', 'spec/checks/check-document.ts'],
    ['generator/docs/page.ts', 'scraper/reference/reference-model.ts'],
    ['generator/docs/page.ts', 'generator/client/client-module.ts'],
    ['generator/model/api-model.ts', 'generator/docs/page.ts'],
    ['generator/docs/page.ts', 'pipeline/progress.ts'],
    ['pipeline/build/build-service.ts', 'cli/terminal-progress.ts'],
    ['spec/account-rows.ts', 'spec/checks/check.ts'],
    ['scraper/interpret/fields/read-fields.ts', 'scraper/interpret/tables/references/mentions.ts'],
    ['scraper/interpret/fields/read-fields.ts', 'scraper/interpret/evidence/names/collect-name-evidence.ts'],
    ['scraper/interpret/operations/read-operation.ts', 'scraper/interpret/documents/operations-of-page/sections.ts'],
    ['scraper/interpret/evidence/shapes/flat-rows.ts', 'scraper/interpret/tables/references/mentions.ts'],
    ['scraper/interpret/evidence/shapes/flat-rows.ts', 'scraper/interpret/examples/read-examples.ts'],
    ['scraper/interpret/examples/read-examples.ts', 'scraper/interpret/evidence/example-evidence.ts'],
    ['scraper/interpret/read-type.ts', 'scraper/interpret/fields/columns.ts'],
    ['scraper/readers/pdf/lines/text-line.ts', 'scraper/readers/pdf/pages/page-layout.ts'],
    ['scraper/readers/pdf/flow/pdf-flow.ts', 'scraper/readers/pdf/read-pdf.ts'],
    ['spec/new-folder/x.ts', 'scraper/diagnostics/report.ts'],
  ])('%s may not import %s', (file, target) => {
    expect(importFault(file, target)).toBeDefined();
  });

  test.each([
    ['scraper/readers/text/read-text.ts', 'scraper/blocks/block.ts'],
    ['scraper/interpret/fields/read-fields.ts', 'scraper/reference/reference-model.ts'],
    ['scraper/edition/print-edition.ts', 'scraper/interpret/fields/types/print-type.ts'],
    ['scraper/readers/pdf/flow/pdf-flow.ts', 'scraper/readers/pdf/pages/page-layout.ts'],
    ['spec/build/build-spec.ts', 'spec/openapi.ts'],
    ['scraper/interpret/tables/object-tables.ts', 'scraper/interpret/evidence/example-evidence.ts'],
    ['scraper/interpret/documents/operations-of-page/sections.ts', 'scraper/interpret/operations/section.ts'],
    ['cli/main.ts', 'generator/docs/page.ts'],
    ['pipeline/build/build-service.ts', 'generator/docs/page.ts'],
  ])('%s may import %s', (file, target) => {
    expect(importFault(file, target)).toBeUndefined();
  });

  test('imports are found in every form', () => {
    const text = `import a from './a.ts';\nimport type { B } from "../b.ts";\nexport { c } from './c.ts';\nimport './d.ts';\nawait import('./e.ts');\nimport f from 'node:fs';`;
    expect(importsOf('cli/commands/x.ts', text)).toEqual([
      'cli/commands/a.ts',
      'cli/b.ts',
      'cli/commands/c.ts',
      'cli/commands/d.ts',
      'cli/commands/e.ts',
    ]);
  });
});

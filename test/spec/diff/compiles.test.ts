// What is called non-breaking compiles against the old client: its options are taken, its answers are read, its types have their names.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateClient } from '../../../generator/client/generate-client.ts';
import { inFolder } from '../../../generator/generated-file.ts';
import { modelOf, projectRoot, writeFiles } from '../../generator/generated-package.ts';
import { committedServices } from '../../support/committed-edition.ts';
import { driftEdits } from '../../support/drift-edits.ts';
import { applyDrift, drifts } from '../../support/drifts.ts';
import { printOldTypeTest } from '../../support/old-type-test.ts';
import { compare } from './compare.ts';

const sample = drifts(committedServices, driftEdits, 2);
const pairs = sample.map((drift, index) => {
  const { before, after } = applyDrift(drift);
  const classes = new Set(compare(before, after).map((change) => change.class));
  return { folder: `pair-${index}`, before: modelOf(before).model, after: modelOf(after).model, isBreaking: classes.has('breaking'), name: `${drift.edit.name} in a ${drift.row.direction}: ${drift.row.section.title}, ${drift.row.name}` };
});

let complaints: ReadonlySet<string>;
let remove = (): void => undefined;
beforeAll(() => {
  const files = pairs.flatMap(({ folder, before, after }) => [
    ...inFolder(`${folder}/before`, generateClient(before, { packageName: 'before' })),
    ...inFolder(`${folder}/after`, generateClient(after, { packageName: 'after' })),
    { path: `${folder}/old-program.ts`, text: printOldTypeTest(before, './before', './after') },
  ]);
  const output = writeFiles(files.filter(({ path }) => path.endsWith('.ts')));
  remove = output.remove;
  const compilerOptions = { target: 'ES2022', module: 'NodeNext', lib: ['ES2022', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'], types: [], strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, verbatimModuleSyntax: true, allowImportingTsExtensions: true, noEmit: true };
  writeFileSync(join(output.folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*/old-program.ts'] }));
  const { stdout } = spawnSync(process.execPath, [join(projectRoot, 'node_modules/typescript7/bin/tsc'), '-p', output.folder], { encoding: 'utf8', maxBuffer: 1 << 28 });
  complaints = new Set([...stdout.matchAll(/(pair-\d+)\/old-program\.ts\(\d+,\d+\): error/g)].map((match) => match[1] as string));
}, 120_000);
afterAll(() => remove());

test('a change that is called non-breaking, a risk or documentation compiles', () => {
  const failed = pairs.filter(({ folder, isBreaking }) => !isBreaking && complaints.has(folder)).map(({ name }) => name);
  expect(failed).toEqual([]);
  expect(pairs.filter(({ isBreaking }) => !isBreaking).length).toBeGreaterThan(30);
});

test('the old program is no test that cannot fail: most of what is called breaking does not compile', () => {
  const breaking = pairs.filter(({ isBreaking }) => isBreaking);
  expect(breaking.filter(({ folder }) => complaints.has(folder)).length).toBeGreaterThan(breaking.length / 3);
});

// What is called non-breaking compiles against the old client: its options are taken, its responses are read, its types have their names.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateClient } from '../../../generator/client/generate-client.ts';
import { type GeneratedFile, inFolder } from '../../../generator/generated-file.ts';
import type { ApiModel } from '../../../generator/model/api-model.ts';
import { modelOf, projectRoot, writeFiles } from '../../generator/generated-package.ts';
import { committedServices } from '../../support/committed-edition.ts';
import { driftEdits } from '../../support/drift-edits.ts';
import { applyDrift, applyPageDrift, drifts, pageDrifts } from '../../support/drifts.ts';
import { pageEdits } from '../../support/page-edits.ts';
import { printOldTypeTest } from '../../support/old-type-test.ts';
import { compare } from './compare.ts';

const documents = [
  ...drifts(committedServices, driftEdits, 2).map((drift) => ({
    ...applyDrift(drift),
    name: `${drift.edit.name} in a ${drift.row.direction}: ${drift.row.section.title}, ${drift.row.name}`,
  })),
  ...pageDrifts(committedServices, pageEdits, 2).map((drift) => ({
    ...applyPageDrift(drift),
    name: `${drift.edit.name}: ${drift.section.title}`,
  })),
];
const pairs = documents.map(({ before, after, name }, index) => {
  const changes = compare(before, after);
  const isBreaking = changes.some((change) => change.class === 'breaking');
  // A status that is told apart and no longer described, alone among the risks, does not compile: see the rule.
  const isPromised = !isBreaking && !changes.some(({ rule }) => rule === 'failure-removed');
  return {
    folder: `pair-${index}`,
    before: modelOf(before).model,
    after: modelOf(after).model,
    isBreaking,
    isPromised,
    name,
  };
});

/** The modules of a client, which share one runtime: it is the same in each. */
function clientOf(model: ApiModel): GeneratedFile[] {
  return generateClient(model, { packageName: 'any' })
    .filter(({ path }) => path.endsWith('.ts') && !path.startsWith('runtime/'))
    .map(({ path, text }) => ({ path, text: text.replaceAll("'./runtime/", "'../../runtime/") }));
}

let complaints: ReadonlySet<string>;
let remove = (): void => undefined;
beforeAll(() => {
  const files = pairs.flatMap(({ folder, before, after }) => [
    ...inFolder(`${folder}/before`, clientOf(before)),
    ...inFolder(`${folder}/after`, clientOf(after)),
    { path: `${folder}/old-program.ts`, text: printOldTypeTest(before, './before', './after') },
  ]);
  const runtime = generateClient((pairs[0] as (typeof pairs)[number]).before, { packageName: 'any' }).filter(
    ({ path }) => path.startsWith('runtime/'),
  );
  const output = writeFiles([...files, ...runtime]);
  remove = output.remove;
  const compilerOptions = {
    target: 'ES2022',
    module: 'NodeNext',
    lib: ['ES2022', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    allowImportingTsExtensions: true,
    noEmit: true,
  };
  writeFileSync(
    join(output.folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, include: ['*/old-program.ts'] }),
  );
  const { stdout } = spawnSync(
    process.execPath,
    [join(projectRoot, 'node_modules/typescript7/bin/tsc'), '-p', output.folder],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  complaints = new Set(
    [...stdout.matchAll(/(pair-\d+)\/old-program\.ts\(\d+,\d+\): error/g)].map((match) => match[1] as string),
  );
});
afterAll(() => remove());

test('a change that is called non-breaking, a risk or documentation compiles', () => {
  const failed = pairs.filter(({ folder, isPromised }) => isPromised && complaints.has(folder)).map(({ name }) => name);
  expect(failed).toEqual([]);
  expect(pairs.filter(({ isPromised }) => isPromised).length).toBeGreaterThan(40);
});

test('the old program is no test that cannot fail: most of what is called breaking does not compile', () => {
  const breaking = pairs.filter(({ isBreaking }) => isBreaking);
  expect(breaking.filter(({ folder }) => complaints.has(folder)).length).toBeGreaterThan(breaking.length / 3);
});

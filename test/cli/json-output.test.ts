// What commands print as JSON has a version, and a schema that is in the package.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { blocksCommand } from '../../cli/commands/blocks.ts';
import { buildCommand } from '../../cli/commands/build.ts';
import { catalogueBuildCommand } from '../../cli/commands/catalogue-build.ts';
import { checkCommand } from '../../cli/commands/check.ts';
import { diffCommand } from '../../cli/commands/diff.ts';
import { capturedOutput } from '../support/captured-output.ts';
import { fixturesFolder } from '../support/golden.ts';
import { projectFolder } from '../support/source-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const output = capturedOutput();
const LAMPS = readFileSync(join(fixturesFolder, 'documents/merging/input/one.txt'), 'utf8');

/** What the schema of a command says of what was printed. */
function faultsOf(command: string): unknown {
  const schema = JSON.parse(readFileSync(join(projectFolder, `pipeline/schemas/${command}.schema.json`), 'utf8'));
  const validate = new Ajv2020({ allErrors: true }).compile(schema);
  return validate(JSON.parse(output.printed)) ? [] : validate.errors;
}

test('build and diff', async () => {
  const source = folder.write('docs/lamps.txt', LAMPS);
  const options = { service: 'lamps', sources: [source], descriptions: 'vendor', json: true } as const;
  expect(await buildCommand(options, folder.path())).toBe(0);
  expect(faultsOf('build')).toEqual([]);
  const old = folder.path('out/spec/openapi.json');
  const changed = folder.write('new.json', folder.read('out/spec/openapi.json').replaceAll('/v1/lamps', '/v2/lamps'));
  output.printed = '';
  expect(await diffCommand({ before: old, after: changed, form: 'json' }, folder.path())).toBe(1);
  expect(JSON.parse(output.printed).changes.length).toBeGreaterThan(0);
  expect(faultsOf('diff')).toEqual([]);
});

test('catalogue build', async () => {
  folder.write(
    'documents/lamps/create-lamp.md',
    readFileSync(join(projectFolder, 'examples/lamps/create-lamp.md'), 'utf8'),
  );
  folder.write(
    'documents/vases/create-vase.md',
    folder.read('documents/lamps/create-lamp.md').replaceAll('/lamps', '/vases'),
  );
  folder.write('documents/nothing/page.md', '# Nothing\n');
  const file = folder.write(
    'list.yaml',
    `services:
  - { id: lamps, title: Lamps, source: lamps, licence: MIT }
  - { id: vases, title: Vases, source: vases }
  - { id: nothing, title: Nothing, source: nothing }
  - { id: boxes, title: Boxes, source: boxes }
`,
  );
  const options = { file, source: folder.path('documents'), out: folder.path('out'), jobs: 1, json: true };
  expect(await catalogueBuildCommand(options, folder.path())).toBe(1);
  const { services, shared } = JSON.parse(output.printed) as { services: { state: string }[]; shared: object[] };
  expect(services.map(({ state }) => state)).toEqual(['built', 'built', 'failed', 'absent']);
  expect(shared.length).toBeGreaterThan(0);
  expect(faultsOf('catalogue')).toEqual([]);
});

test('blocks', async () => {
  expect(
    await blocksCommand(
      folder.write('lamps.txt', LAMPS),
      { json: true, svg: false, page: undefined, profile: undefined },
      folder.path(),
    ),
  ).toBe(0);
  expect(faultsOf('blocks')).toEqual([]);
});

test('check', () => {
  const file = folder.write('spec.json', '{"openapi":"3.1.0","info":{"title":"x","version":"1"},"tags":1}');
  expect(checkCommand({ file, form: 'json' }, folder.path())).toBe(1);
  expect(JSON.parse(output.printed).files[0].problems.length).toBeGreaterThan(0);
  expect(faultsOf('check')).toEqual([]);
});

test('a schema refuses what has another version', async () => {
  for (const command of ['build', 'catalogue', 'diff', 'blocks', 'check']) {
    output.printed = '{"schemaVersion":2}';
    expect(faultsOf(command)).not.toEqual([]);
  }
});

// What commands print as JSON has a version, and a schema that is in the package.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { blocksCommand } from '../../cli/commands/blocks.ts';
import { buildCommand } from '../../cli/commands/build.ts';
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
  for (const command of ['build', 'diff', 'blocks', 'check']) {
    output.printed = '{"schemaVersion":2}';
    expect(faultsOf(command)).not.toEqual([]);
  }
});

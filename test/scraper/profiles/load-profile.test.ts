// Profile files as people write them: what is wrong is said with its line, and nothing is read.
import { expect, test } from 'vitest';
import { printDiagnostic } from '../../../scraper/diagnostics/print-diagnostic.ts';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { loadProfile } from '../../../scraper/profiles/load-profile.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();

async function load(files: Record<string, string>, named = 'lamps.yaml') {
  for (const [name, text] of Object.entries(files)) folder.write(name, text);
  const report = new Report();
  const profile = await loadProfile(named, folder.path(), report);
  return { profile, said: report.diagnostics.map((one) => printDiagnostic(one).split('\n').slice(0, 2).join(' ')) };
}

test('a profile builds on another, lists go on or take its place, null takes away', async () => {
  const { profile, said } = await load({
    'lamps.yaml':
      'extends: below.yaml\nparts:\n  uri: [Endpoint]\n  request: ["...", Inputs]\n  response:\ncaptions: { word: Grid }\n',
    'below.yaml': 'extends: huawei\nparts: { request: [Sent], errors: [Faults] }\n',
  });
  expect(said).toEqual([]);
  expect(profile?.id).toBe('lamps');
  expect(
    ['URI', 'Endpoint', 'Sent', 'Inputs', 'Response', 'Faults', 'Status Codes'].map((text) =>
      profile?.sections.partOf(text),
    ),
  ).toEqual([undefined, 'uri', 'request', 'request', undefined, 'errors', 'statuses']);
  expect(profile?.captions.captionOf('Grid 2 Lamp')).toEqual({ number: '2', title: 'Lamp' });
});

test.each([
  ['an unknown key', 'name: Lamps\nprats:\n  uri: [URI]\n', 'lamps.yaml:2', 'prats: expected one of the keys', 'parts'],
  [
    'an unknown key inside',
    'parts:\n  uri: [URI]\n  requests: [In]\n',
    'lamps.yaml:3',
    'parts.requests: expected one of the keys',
  ],
  ['a word in place of a list', 'parts:\n  uri: URI\n', 'lamps.yaml:2', 'parts.uri: expected a list'],
  [
    'a yes that YAML takes for true',
    'cells:\n  yes: [always]\n  no:\n    - false\n',
    'lamps.yaml:4',
    'cells.no.0: expected a text',
  ],
  ['no language', 'language: English\n', 'lamps.yaml:1', 'language: expected two small letters'],
  ['an open bracket', 'parts:\n  uri:\n    - URI\n    - "address [es"\n', 'lamps.yaml:4', 'parts.uri.1: expected "]"'],
  [
    'an unknown slot',
    'parts:\n  uri: ["{lamp}"]\n',
    'lamps.yaml:2',
    'parts.uri.0: expected {aside}, {any} instead of {lamp}',
  ],
  [
    'a pattern that runs away',
    'columns:\n  name:\n    - pattern: "^(?:a+)+$"\n',
    'lamps.yaml:3',
    'in proportion to the text',
  ],
  ['no YAML', 'parts: [\n', 'lamps.yaml', 'Expected YAML, but'],
  ['no mapping', '- URI\n', 'lamps.yaml', 'Expected a mapping of keys'],
  ['a profile below that is not there', 'extends: vases\n', 'There is no profile vases', 'huawei'],
])('%s', async (_, text, ...expected) => {
  const { profile, said } = await load({ 'lamps.yaml': text });
  expect(profile).toBeUndefined();
  expect(said).toHaveLength(1);
  for (const part of expected)
    expect(said[0]?.replace(', line ', ':').replace(/ \(line (\d+)\)/, ':$1')).toContain(part);
});

test('what is wrong below is said of the file below', async () => {
  const { said } = await load({
    'lamps.yaml': 'extends: below.yaml\n',
    'below.yaml': 'name: x\nparts: { uri: ["[a"] }\n',
  });
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('below.yaml');
});

test('circles are named', async () => {
  const { profile, said } = await load({
    'lamps.yaml': 'name: x\nextends: vases.yaml\n',
    'vases.yaml': 'extends: lamps.yaml\n',
  });
  expect(profile).toBeUndefined();
  expect(said[0]).toContain('(lamps.yaml → vases.yaml → lamps.yaml)');
});

test('a circle further down begins and ends with the same file', async () => {
  const { said } = await load({
    'lamps.yaml': 'extends: vases.yaml\n',
    'vases.yaml': 'extends: bowls.yaml\n',
    'bowls.yaml': 'extends: vases.yaml\n',
  });
  expect(said[0]).toContain('(vases.yaml → bowls.yaml → vases.yaml)');
});

test.each([
  ['a profile', 'gitalb', {}, 'There is no profile gitalb. Did you mean gitlab?'],
  ['a key', 'lamps.yaml', { 'lamps.yaml': 'extend: huawei\n' }, 'did you mean extends?'],
])('%s that was mistyped is asked for by its name', async (_, named, files, hint) => {
  expect((await load(files, named)).said[0]).toContain(hint);
});

test('a profile that is not there', async () => {
  expect((await load({}, 'nowhere')).said[0]).toContain(
    'There is no profile nowhere. The package brings discord, gitlab, huawei',
  );
});

// What we print as YAML is the same for readers of version 1.1 and 1.2; PyYAML, ruamel and Go's yaml are asked where they are at hand.
import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { listServices } from '../../pipeline/services/package-root.ts';
import { compatibleYaml, maintainedYaml } from '../../spec/compatible-yaml.ts';
import { yamlReaders } from '../support/yaml-readers.ts';
import { projectFolder } from '../support/source-files.ts';

const readers = yamlReaders().map((reader) => [reader.name, reader] as const);

const MISTAKEN = [
  ...['=', '<<', 'y', 'N', 'yes', 'on', 'OFF', 'null', '~', 'True', '.nan', '-.INF'],
  ...['12:30', '1:2:3.5', '190:20:30', '2019-05-08', '2019-05-08T06:57:05.000+00:00', '2001-1-1 1:1:1'],
  ...['1_000', '_1', '0b11', '0o17', '017', '0x1F', '0x_', '.5', '5.', '1e3', '-1e-3', 'E0', '+12', '1.2.3', '-0'],
  ...['\u0085', 'a\u2028b', '\u0000', '\u007f', '\uFEFFa', 'a\tb', '\r', ' \n', 'a\n \nb'],
];
const BLOCKS = ['\n  a\n b', '--- a', 'a\n...\n', 'a\nb', '\n', 'a\n\n'];

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...MISTAKEN, ...BLOCKS) },
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^[0-9_.:eE+xob-]{1,10}$/),
  fc.stringMatching(/^[ \n\t:#|>'"%&*!?,[\]{}-]{0,12}$/),
);
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
  fc.constantFrom(1e21, -1e22, 1e-7, 1.5e300, 0.1, 2 ** 53),
);
const { value: tree } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    text,
    number,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(text, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

describe('any texts, names and numbers', () => {
  test.each(['1.1', '1.2'] as const)('as version %s reads them', (version) => {
    fc.assert(
      fc.property(tree, (value) => {
        expect(parse(compatibleYaml({ value }), { version, merge: version === '1.1' })).toEqual({ value });
      }),
      { numRuns: 2000 },
    );
  });

  test.for(readers)('as %s reads them (skipped without it)', ([, reader], { skip }) => {
    skip(!reader.isAtHand);
    const values = fc.sample(tree, 3000).map((value) => ({ value }));
    expect(reader.differences(values.map(compatibleYaml), values)).toBe('');
    expect(reader.differences(['value: 1_0'], [{ value: 'ten' }])).not.toBe('');
  });
});

test.each(MISTAKEN)('%j is quoted, as a key too', (word) => {
  expect(compatibleYaml({ [word]: word })).not.toMatch(/^[^'"]*:|: [^'"]*$/m);
});

test.each(['lamp', 'a b', 'é', 'ListLamps', 'x-1', '/v1/{id}', 'yesterday', 'offset', 'note'])(
  '%s is plain',
  (word) => {
    expect(compatibleYaml({ [word]: word })).toBe(`${word}: ${word}\n`);
  },
);

test('a file that a person maintains keeps its comments, and gets quotes where readers differ', () => {
  const file = maintainedYaml('# ours\nlamps: 1 # one\n');
  file.set('state', 'on');
  expect(file.toString({ lineWidth: 0 })).toBe('# ours\nlamps: 1 # one\nstate: "on"\n');
});

describe.each(listServices(projectFolder))('the published YAML of %s', (service) => {
  const read = (name: string): string => readFileSync(join(projectFolder, 'spec', service, name), 'utf8');

  test.each(['1.1', '1.2'] as const)('is the JSON for version %s, without aliases', (version) => {
    expect(parse(read('openapi.yaml'), { version, maxAliasCount: 0 })).toEqual(JSON.parse(read('openapi.json')));
  });

  test.for(readers)('is the JSON for %s (skipped without it)', ([, reader], { skip }) => {
    skip(!reader.isAtHand);
    expect(reader.differences([read('openapi.yaml')], [JSON.parse(read('openapi.json'))])).toBe('');
  });

  // A list of names is a file of people; what reads it may be any reader.
  test.each(
    ['names.yaml', 'glossary.yaml', 'overlay.yaml'].filter((name) =>
      existsSync(join(projectFolder, 'spec', service, name)),
    ),
  )('%s is alike in versions 1.1 and 1.2', (name) => {
    const text = read(name);
    expect(parse(text, { version: '1.1', merge: true })).toEqual(parse(text, { version: '1.2' }));
  });
});

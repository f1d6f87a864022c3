// Former names: how long a spec keeps them, and what a release record says about that.
import { expect, test } from 'vitest';
import { Report } from '../../scraper/diagnostics/report.ts';
import type { OpenApiDocument } from '../../spec/openapi.ts';
import { formerNames } from '../../spec/published-names.ts';
import { countOperations } from '../support/operation-count.ts';
import { bumpVersion, printReleaseRecord, readReleaseRecord } from '../../spec/release-record.ts';

const document = {
  paths: { '/v1/lamps': { get: { operationId: 'ReadLamps' } } },
  components: { schemas: { Bulb: {} } },
} as unknown as OpenApiDocument;
const aliases = new Map<string, string | undefined>([
  ['ListLamps', 'ReadLamps'],
  ['Lamp', 'Light'],
  ['Light', 'Bulb'],
  ['Gone', undefined],
  ['Lost', 'Nowhere'],
  ['One', 'Other'],
  ['Other', 'One'],
  ['Bulb', 'ReadLamps'],
]);

test('names that went lead to what took their place, step by step; names that are in use are none', () => {
  expect(formerNames(document, { aliases })).toEqual({ Lamp: 'Bulb', Light: 'Bulb', ListLamps: 'ReadLamps' });
});

test('each of a chain of aliases is followed once', () => {
  const chain = (size: number): Map<string, string> =>
    new Map(
      Array.from({ length: size }, (_, index) => [`Lamp${index}`, index + 1 < size ? `Lamp${index + 1}` : 'Bulb']),
    );
  const work = (size: number): number => countOperations(() => formerNames(document, { aliases: chain(size) }));
  expect(Object.values(formerNames(document, { aliases: chain(50) }))).toEqual(Array(50).fill('Bulb'));
  const [small, large] = [work(250), work(2000)];
  expect(large / small).toBeLessThan(12);
});

test('an alias goes with the first release of a higher major version', () => {
  const kept = (version: string, since?: string): boolean =>
    'Lamp' in
    formerNames(document, {
      aliases,
      release: { version, aliases: new Map(since === undefined ? [] : [['Lamp', since]]) },
    });
  expect([kept('1.4.0'), kept('1.4.0', '1.4.0'), kept('1.9.0', '1.4.0'), kept('2.0.0', '2.0.0')]).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect([kept('2.0.0', '1.4.0'), kept('10.0.0', '9.0.0')]).toEqual([false, false]);
});

test('versions', () => {
  expect(['major', 'minor', 'patch'].map((bump) => bumpVersion('1.9.9', bump as 'major'))).toEqual([
    '2.0.0',
    '1.10.0',
    '1.9.10',
  ]);
});

test('a record reads back; one without a version is reported', () => {
  const record = {
    version: '1.2.3',
    aliases: new Map([
      ['B', '1.0.0'],
      ['A', '1.2.3'],
    ]),
  };
  const report = new Report();
  expect(readReleaseRecord(printReleaseRecord(record), 'release.json', report)).toEqual(record);
  expect(report.diagnostics).toEqual([]);
  for (const text of [
    '',
    '[]',
    '{"version": 1}',
    '{"version": "1.2"}',
    '{"version": "01.2.3"}',
    '{"version": "1.2.3-beta"}',
    '{"version": "1.2.3\\n"}',
  ])
    expect(readReleaseRecord(text, 'release.json', report)).toBeUndefined();
  expect(report.diagnostics.map(({ code }) => code)).toEqual(Array.from({ length: 7 }, () => 'service-file-invalid'));
});

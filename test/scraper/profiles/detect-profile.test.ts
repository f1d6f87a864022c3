import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundledProfile } from '../../../scraper/profiles/bundled-profiles.ts';
import { compileProfile } from '../../../scraper/profiles/compile-profile.ts';
import { detectProfiles } from '../../../scraper/profiles/detect-profile.ts';

const nimbus = compileProfile('nimbus', { detect: { lines: ['Endpoint', 'Inputs', 'Outputs'] } }).profile;
const everything = compileProfile('everything', { detect: { lines: [{ pattern: '.*' }] } }).profile;
const silent = compileProfile('silent', {}).profile;
const candidates = [bundledProfile('huawei'), nimbus, silent];
const page = readFileSync('test/fixtures/profiles/nimbus/lamps.html', 'utf8');
const HUAWEI = '#### Function\n\nText.\n\n**URI**\n\nGET /v1/lamps\n\n**Response Parameters**\n\nStatus code: 200\n';

test('the profile whose lines stand in most documents is the first', () => {
  expect(detectProfiles([page], candidates).map(({ profile }) => profile.id)).toEqual(['nimbus']);
  expect(detectProfiles([HUAWEI], candidates).map(({ profile }) => profile.id)).toEqual(['huawei']);
  expect(detectProfiles([HUAWEI, HUAWEI, page], candidates).map(({ profile }) => profile.id)).toEqual([
    'huawei',
    'nimbus',
  ]);
});

test('one line alone is no sign, and no document at all none', () => {
  expect(detectProfiles(['URI\n', 'lamps\nand vases\n'], candidates)).toEqual([]);
  expect(detectProfiles([], candidates)).toEqual([]);
});

test('a profile that matches everything does so, one without lines is never detected', () => {
  expect(detectProfiles(['lamps\n'], [everything, silent]).map(({ profile }) => profile.id)).toEqual(['everything']);
});

// What cells of names say, as profiles write it.
import { describe, expect, test } from 'vitest';
import { compileProfile } from '../../../scraper/profiles/compile-profile.ts';
import type { NameCell } from '../../../scraper/profiles/name-words.ts';
import type { ProfileData } from '../../../scraper/profiles/profile-data.ts';

function read(names: NonNullable<ProfileData['names']>, cell: string): NameCell {
  const { profile, faults } = compileProfile('lamps', { name: 'Lamps', language: 'en', names });
  expect(faults).toEqual([]);
  return profile.names.read(cell);
}

describe('where some names are marked, the others are the opposite', () => {
  test.each([
    ['only optional ones', { optional: ['{name}?'] }, { 'shade?': false, shade: true }],
    ['only required ones', { required: ['{name}!'] }, { 'shade!': true, shade: false }],
    [
      'required ones, and no way to say optional',
      { optional: [], required: ['{name}!'] },
      { 'shade!': true, shade: false },
    ],
    ['both', { optional: ['{name}?'], required: ['{name}!'] }, { 'shade?': false, 'shade!': true, shade: true }],
    ['none', { optional: [], required: [], array: ['{name}\\[\\]'] }, { shade: undefined }],
  ])('%s', (_, names, expected) => {
    for (const [cell, required] of Object.entries(expected)) {
      expect(read(names, cell).required, cell).toBe(required);
      expect(read(names, cell).name).toBe('shade');
    }
  });
});

test.each([
  ['shade', 0],
  ['> shade', 1],
  ['>> shade', 2],
  ['> > -- shade', 3],
])('the depth of "%s" is %i', (cell, depth) => {
  expect(read({ depth: ['>', '--'] }, cell)).toEqual({ name: 'shade', depth });
});

// Makers of documents set different signs between the number of a table and its title.
import { expect, test } from 'vitest';
import { bundledProfile } from '../../../scraper/profiles/bundled-profiles.ts';

const english = bundledProfile('huawei').captions;
const chinese = bundledProfile('huawei-zh').captions;

test.each([
  ['Table 2 Lamp', '2', 'Lamp'],
  ['Table 2. Lamp', '2', 'Lamp'],
  ['Table 2: Lamp', '2', 'Lamp'],
  ['Table 2 : Lamp', '2', 'Lamp'],
  ['Table 2 - Lamp', '2', 'Lamp'],
  ['Table 2 – Lamp', '2', 'Lamp'],
  ['Table 4-2. Lamp', '4-2', 'Lamp'],
  ['Table 4.2 Lamp', '4.2', 'Lamp'],
  ['Table 4.', '4', ''],
])('%s', (line, number, title) => {
  expect(english.captionOf(line)).toEqual({ number, title });
});

test.each(['Table 2nd lamp', 'Table 2, which lists lamps', 'Table of lamps'])('%s is no caption', (line) => {
  expect(english.captionOf(line)).toBeUndefined();
});

test.each(['表2 灯', '表2：灯', '表2. 灯', '表2、灯', '表 2 - 灯'])('%s', (line) => {
  expect(chinese.captionOf(line)).toEqual({ number: '2', title: '灯' });
});

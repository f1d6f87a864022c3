// A place that is not there is answered with those that come nearest, whichever part of it was mistyped.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placesLike } from '../../../pipeline/explain/places-like.ts';
import type { OpenApiDocument } from '../../../spec/openapi.ts';
import { projectFolder } from '../../support/source-files.ts';

const kms = JSON.parse(readFileSync(join(projectFolder, 'spec/kms/openapi.json'), 'utf8')) as OpenApiDocument;

test.each([
  ['ListKey', 'ListKeys'],
  ['ListKeyss.body.limit', 'ListKeys.body.limit'],
  ['ListKeys.bodi.limit', 'ListKeys.body.limit'],
  ['ListKeys.body.limmit', 'ListKeys.body.limit'],
  ['ListKeys.200.key_detials', 'ListKeys.200.key_details'],
  ['/info/titl', '/info/title'],
  ['#/infos/title', '/info/title'],
])('%s: %s', (place, meant) => {
  expect(placesLike(kms, place)[0]).toBe(meant);
});

test('the beginning of a name is answered with those that begin so', () => {
  const meant = placesLike(kms, 'Delete');
  expect(meant).toHaveLength(3);
  for (const name of meant) expect(name).toMatch(/^Delete/);
});

test.each(['Zebra', 'ListKeys.body.zzzzzzzz', '/zzz/title', '/info/title/zzzz', '__proto__', 'ListKeys.__proto__'])(
  'nothing comes near %s',
  (place) => {
    expect(placesLike(kms, place)).toEqual([]);
  },
);

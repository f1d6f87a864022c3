// Which operation bears a name alone that several make.
import { expect, test } from 'vitest';
import type { Operation } from '../../../scraper/reference/reference-model.ts';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { nameOperations } from '../../../spec/build/name-operations.ts';

function idsOf(...paths: string[]): Record<string, string | undefined> {
  const operations = paths.map(
    (path): Operation => ({
      method: 'get',
      path,
      title: '',
      section: '',
      document: 'page.md',
      parameters: [],
      responses: [],
      tables: [],
      requestExamples: [],
      iamActions: [],
      at: [],
    }),
  );
  const ids = nameOperations(operations, { id: 'shop', names: new Map() }, new Report());
  return Object.fromEntries(operations.map((operation) => [operation.path, ids.get(operation)]));
}

test('of several versions the newest, in any order of the pages', () => {
  const expected = { '/v1/lamps': 'ListLampsV1', '/v2.0/lamps': 'ListLampsV2', '/v10/lamps': 'ListLamps' };
  expect(idsOf('/v1/lamps', '/v2.0/lamps', '/v10/lamps')).toEqual(expected);
  expect(idsOf('/v10/lamps', '/v2.0/lamps', '/v1/lamps')).toEqual(expected);
});

test('a version is no decimal number', () => {
  expect(idsOf('/v2.9/lamps', '/v2.10/lamps')).toEqual({ '/v2.9/lamps': 'ListLampsV29', '/v2.10/lamps': 'ListLamps' });
});

test('a path without a version is the oldest', () => {
  expect(idsOf('/lamps', '/v1/lamps')).toEqual({ '/lamps': 'ListLampsV2', '/v1/lamps': 'ListLamps' });
});

test('what stands below several things is told apart by them', () => {
  expect(idsOf('/v1/rooms/{room_id}/lamps/dim_ones', '/v1/halls/{hall_id}/lamps/dim_ones')).toEqual({
    '/v1/rooms/{room_id}/lamps/dim_ones': 'ListRoomLampsDimOnes',
    '/v1/halls/{hall_id}/lamps/dim_ones': 'ListHallLampsDimOnes',
  });
});

test('what another part of the API has under the same name is told apart by that part', () => {
  expect(idsOf('/v3/rooms/lamps', '/v2/rooms/lamps', '/v1.0/oldrooms/lamps', '/v3-ext/rooms/lamps')).toEqual({
    '/v3/rooms/lamps': 'ListRoomsLamps',
    '/v2/rooms/lamps': 'ListRoomsLampsV2',
    '/v1.0/oldrooms/lamps': 'ListOldroomsLamps',
    '/v3-ext/rooms/lamps': 'ListRoomsLampsV3Ext',
  });
  const parts = ['lamps', 'shades', 'bulbs'].flatMap((thing) => [`/v2/bright/${thing}`, `/v1/dim/${thing}`]);
  expect(Object.values(idsOf(...parts))).toEqual([
    'ListLamps',
    'ListDimLamps',
    'ListShades',
    'ListDimShades',
    'ListBulbs',
    'ListDimBulbs',
  ]);
});

test('what nearly all paths begin with is the name of the service', () => {
  const things = 'lamps shades bulbs cords plugs stands screws boxes labels lights'.split(' ');
  expect(Object.values(idsOf(...things.map((thing) => `/v1/store/${thing}-of-one`))).slice(0, 2)).toEqual([
    'ShowLampsOfOne',
    'ShowShadesOfOne',
  ]);
});

test('the namespace of an extension is named only where it tells', () => {
  expect(idsOf('/v3/OS-LIGHT/lamps')).toEqual({ '/v3/OS-LIGHT/lamps': 'ListLamps' });
  expect(idsOf('/v3/OS-LIGHT/lamps', '/v3/lamps')).toEqual({
    '/v3/OS-LIGHT/lamps': 'ListOsLightLamps',
    '/v3/lamps': 'ListLamps',
  });
});

test('a description that is marked as old has the name that it had before', () => {
  const page = (title: string, more: Partial<Operation> = {}): Operation => ({
    method: 'post',
    path: '/v1/lamps/action',
    title,
    section: title,
    document: 'page.md',
    parameters: [],
    responses: [],
    tables: [],
    requestExamples: [],
    iamActions: [],
    at: [],
    ...more,
  });
  const nameOf = (variant: Operation): string | undefined =>
    nameOperations([page('', { variants: [variant] })], { id: 'shop', names: new Map() }, new Report()).get(variant);
  const name = nameOf(page('Dimming Lamps (by Room)'));
  expect(name).toMatch(/DimmingLampsByRoom$/);
  for (const mark of ['(Discarded)', '(Unavailable Soon)', '[Deprecated]'])
    expect(nameOf(page(`Dimming Lamps (by Room) ${mark}`, { deprecated: true }))).toBe(name);
});

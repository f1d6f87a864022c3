// A page more or less beside others of one operation, another method at one path, and a schema in two places that become two.
import { expect, test } from 'vitest';
import { ofOperation, ofPaths } from '../../../spec/diff/rules/example-documents.ts';
import { compare } from './compare.ts';

const referTo = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const json = (name: string): object => ({ content: { 'application/json': { schema: referTo(name) } } });
const fields = (...names: string[]): object => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
});
const told = (before: object, after: object): string[] =>
  compare(before, after).map(({ class: class_, rule, place, message }) => `${class_} ${rule} ${place}: ${message}`);

const WALL = fields('lux', 'hue');
const DESK = fields('lux', 'room');
const lit = (schemas: object): object =>
  ofOperation(
    { requestBody: { required: true, ...json('Light') }, responses: { 200: { description: 'OK', ...json('Light') } } },
    schemas,
  );
const both = lit({ Light: { anyOf: [referTo('Wall'), referTo('Desk')] }, Wall: WALL, Desk: DESK });

test('of two things that a value may be one is left: the other is gone, and no field of the first is new', () => {
  expect(told(both, lit({ Light: DESK }))).toEqual([
    'breaking alternative-removed Light|: the value may no longer be Wall',
    'breaking schema-gone-with-users Wall: the name is gone with all that used it',
    'breaking schema-renamed Light: the schema was called "Desk"',
    'non-breaking alternative-removed Light|: the value may no longer be Wall',
  ]);
});

test('a second thing beside the one that there was is an alternative more', () => {
  expect(told(lit({ Light: WALL }), both)).toEqual([
    'breaking alternative-added Light|: the value may also be Desk',
    'non-breaking alternative-added Light|: the value may also be Desk',
    'non-breaking schema-added Wall: the schema is new',
    'non-breaking schema-added Desk: the schema is new',
  ]);
});

test('what changed in the one that is left is told at its fields', () => {
  const more = lit({ Light: fields('lux', 'room', 'shade') });
  expect(told(both, more).filter((line) => line.includes('Light.'))).toEqual([
    'non-breaking optional-added Light.shade: the field is new and may be left out',
  ]);
});

test('things that are like none of them are compared as they are', () => {
  expect(told(both, lit({ Light: fields('id') })).some((line) => line.includes('type-narrowed'))).toBe(true);
});

const at = (method: string, id: string): object =>
  ofPaths({ '/v1/lamps/{lamp_id}': { [method]: { operationId: id, responses: { 200: { description: 'OK' } } } } });

test('another method that sends something to the same path is a move', () => {
  const rules = (before: object, after: object): string[] => compare(before, after).map(({ rule }) => rule);
  expect(rules(at('put', 'UpdateLamp'), at('patch', 'UpdateLampV1'))).toContain('operation-moved');
  expect(rules(at('put', 'UpdateLamp'), at('get', 'ShowLamp'))).toContain('operation-removed');
});

const titled = (path: string, summary: string, operationId: string): object =>
  ofPaths({ [path]: { post: { operationId, summary, responses: { 200: { description: 'OK' } } } } });

test('an operation of the same title at another path is a move, where the paths are alike', () => {
  const rules = (before: object, after: object): string[] => compare(before, after).map(({ rule }) => rule);
  const before = titled('/v1/lamps/{lamp_id}/dim', 'Dim a lamp', 'DimLamp');
  expect(rules(before, titled('/rooms/v1/lamps/{lamp_id}/dim', 'Dim a lamp', 'DimRoomsThing'))).toContain(
    'operation-moved',
  );
  expect(rules(before, titled('/v2/desks', 'Dim a lamp', 'DimDesk'))).toContain('operation-removed');
  expect(rules(before, titled('/v2/lamps/{lamp_id}/dim', 'Dim all', 'Darken'))).toContain('operation-removed');
});

test('alternatives under other names belong together where no other has their shape', () => {
  const choice = (schemas: Record<string, object>): object =>
    lit({ Light: { anyOf: Object.keys(schemas).map(referTo) }, ...schemas });
  const shapes = { Wall: WALL, Desk: DESK, Floor: fields('height') };
  expect(told(choice(shapes), choice({ WallOld: WALL, Desk: DESK }))).toEqual([
    'breaking alternative-removed Light|: the value may no longer be Floor',
    'breaking schema-renamed WallOld: the schema was called "Wall"',
    'breaking schema-gone-with-users Floor: the name is gone with all that used it',
    'non-breaking alternative-removed Light|: the value may no longer be Floor',
  ]);
});

const inBoth = (first: string, second: string, schemas: object): object =>
  ofOperation(
    { requestBody: { required: true, ...json(first) }, responses: { 200: { description: 'OK', ...json(second) } } },
    schemas,
  );

test('a schema that became two: the one that is as it was takes its name, or one that has all it had', () => {
  const before = inBoth('Lamp', 'Lamp', { Lamp: WALL });
  expect(told(before, inBoth('WallOutput', 'Bulb', { WallOutput: fields('lux', 'hue', 'id'), Bulb: WALL }))).toContain(
    'breaking schema-renamed Bulb: the schema was called "Lamp"',
  );
  const grown = { WallOutput: fields('lux', 'hue', 'id'), Bulb: fields('hue', 'room') };
  expect(told(before, inBoth('Bulb', 'WallOutput', grown))).toContain(
    'breaking schema-renamed WallOutput: the schema was called "Lamp"',
  );
  const others = { WallOutput: fields('lux', 'id'), Bulb: fields('hue', 'room') };
  expect(told(before, inBoth('Bulb', 'WallOutput', others))).toContain(
    'breaking schema-removed Lamp: the name is gone',
  );
});

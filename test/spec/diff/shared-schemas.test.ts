// Schemas that many operations share, that lead to each other or change their names, are compared and told once.
import { describe, expect, test } from 'vitest';
import { ofFields, ofOperation, ofPaths, ofSchema } from '../../../spec/diff/rules/example-documents.ts';
import { compare } from './compare.ts';

describe('shared and recursive schemas', () => {
  const uses = (operations: number): object =>
    Object.fromEntries(
      Array.from({ length: operations }, (_, index) => [
        `/v1/lamps${index}`,
        {
          get: {
            operationId: `ListLamps${index}`,
            responses: {
              200: {
                description: 'OK',
                content: { 'application/json': { schema: { $ref: '#/components/schemas/Lamp' } } },
              },
            },
          },
        },
      ]),
    );
  const lamp = (watts: object): object => ({
    Lamp: {
      type: 'object',
      properties: {
        watts,
        next: { $ref: '#/components/schemas/Lamp' },
        others: { type: 'array', items: { $ref: '#/components/schemas/Lamp' } },
      },
    },
  });

  test('a change is told once, with all operations that it reaches', () => {
    const changes = compare(
      ofPaths(uses(30), { components: { schemas: lamp({ type: 'integer' }) } }),
      ofPaths(uses(30), { components: { schemas: lamp({ type: 'string' }) } }),
    );
    expect(changes.map(({ rule, place, operations }) => [rule, place, operations.length])).toEqual([
      ['type-changed', 'Lamp.watts', 30],
    ]);
  });

  test('schemas that lead to each other a thousandfold are compared once each', () => {
    const deep = (last: string): object => {
      const schemas: Record<string, object> = {};
      for (let index = 0; index < 60; index += 1) {
        schemas[`Part${index}`] = {
          type: 'object',
          properties: Object.fromEntries(
            Array.from({ length: 12 }, (_, step) => [
              `part_${step}`,
              index + step + 1 < 60 ? { $ref: `#/components/schemas/Part${index + step + 1}` } : { type: last },
            ]),
          ),
        };
      }
      return {
        ...(ofSchema({ $ref: '#/components/schemas/Part0' }) as Record<string, unknown>),
        components: { schemas: { Lamp: { $ref: '#/components/schemas/Part0' }, ...schemas } },
      };
    };
    const changes = compare(deep('integer'), deep('string'));
    expect(changes.every(({ rule, direction }) => rule === 'type-changed' && direction === 'both')).toBe(true);
    expect(changes.length).toBe(78);
  });

  test('shapes of schemas with many fields that lead to each other are read once each', () => {
    const wide = (name: string): object => {
      const fields = Object.fromEntries(
        Array.from({ length: 80 }, (_, index) => [`part_${index}`, { $ref: '#/components/schemas/Lamp' }]),
      );
      return ofSchema({
        oneOf: Array.from({ length: 80 }, () => ({
          type: 'object',
          properties: { ...fields, [name]: { type: 'object', properties: fields } },
        })),
      });
    };
    expect(new Set(compare(wide('desk'), wide('desk_name')).map(({ rule }) => rule)).size).toBeGreaterThan(0);
  });

  test('a schema under another name is one change, of names only', () => {
    const named = (name: string): object =>
      ofOperation(
        {
          responses: {
            200: {
              description: 'OK',
              content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
            },
          },
        },
        { [name]: { type: 'object', properties: { watts: { type: 'integer' } } } },
      );
    expect(
      compare(named('LampInfo'), named('Bulb')).map(({ rule, scope, before, after }) => [rule, scope, before, after]),
    ).toEqual([['schema-renamed', 'names', 'LampInfo', 'Bulb']]);
  });

  test('a schema written in its place, and the same one under a name, differ in names only', () => {
    const inner = { type: 'object', properties: { watts: { type: 'integer' } } };
    const changes = compare(ofFields({ lamp: inner }), {
      ...(ofFields({ lamp: { $ref: '#/components/schemas/Bulb' } }) as { components: { schemas: object } }),
      components: {
        schemas: {
          ...(ofFields({ lamp: { $ref: '#/components/schemas/Bulb' } }) as { components: { schemas: object } })
            .components.schemas,
          Bulb: inner,
        },
      },
    });
    expect(changes.map(({ rule }) => rule)).toEqual(['schema-added']);
  });
});

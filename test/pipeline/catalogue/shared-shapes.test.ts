import { expect, test } from 'vitest';
import { sharedShapes } from '../../../pipeline/catalogue/shared-shapes.ts';

test('what several services have alike is found by its fields, whatever it is called', () => {
  const documentWith = (schemas: object) => ({ components: { schemas } });
  const text = { type: 'string' };
  const error = { properties: { error_code: text, error_msg: text } };
  const shapes = sharedShapes(
    new Map([
      ['lamps', documentWith({ ApiError: error, Lamp: { properties: { name: text, size: { type: 'integer' } } } })],
      ['vases', documentWith({ Fault: error, Vase: { properties: { name: text, size: text } } })],
      [
        'boxes',
        documentWith({
          ApiError: error,
          Box: { properties: { of: { $ref: '#/components/schemas/Box' }, name: text } },
        }),
      ],
    ]),
  );
  expect(shapes).toEqual([
    {
      fields: { error_code: 'string', error_msg: 'string' },
      services: { lamps: ['ApiError'], vases: ['Fault'], boxes: ['ApiError'] },
      namedDifferently: true,
    },
  ]);
});

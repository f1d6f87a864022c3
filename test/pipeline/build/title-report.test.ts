// Titles of a finished spec that are shared in a tag, or say not what is to be done.
import { expect, test } from 'vitest';
import { titleReport } from '../../../pipeline/build/title-report.ts';
import type { OpenApiDocument, OperationObject } from '../../../spec/openapi.ts';

const operation = (operationId: string, summary: string, tag = 'Lamps'): OperationObject => ({
  operationId,
  summary,
  tags: [tag],
  responses: {},
});

test('titles of one tag are compared without case; a title in other letters is an order as far as anyone knows', () => {
  const document = {
    paths: {
      '/lamps': {
        get: operation('ListLamps', 'List lamps'),
        post: operation('CreateLamp', 'List Lamps'),
        put: operation('HangLamp', 'Hanging a lamp'),
        delete: operation('DeleteLamps', '删除灯'),
      },
      '/rooms': { get: operation('ListRooms', 'List lamps', 'Rooms') },
    },
  } as unknown as OpenApiDocument;
  expect(titleReport(document)).toEqual({ shared: ['ListLamps', 'CreateLamp'], notImperative: ['HangLamp'] });
});

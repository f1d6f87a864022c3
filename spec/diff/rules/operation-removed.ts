// An operation that is no longer described.
import { ofPaths } from './example-documents.ts';
import { type Rule, same, textOf } from './rule.ts';

const get = (operationId: string): object => ({ get: { operationId, responses: { 200: { description: 'OK' } } } });

export const operationRemoved: Rule = {
  id: 'operation-removed',
  title: 'an operation is gone',
  about: ['operation'],
  members: [],
  classes: same('breaking'),
  find: ({ before, after }) =>
    before && !after ? [{ message: `the operation is gone: ${textOf(before, 'address')}` }] : [],
  examples: [
    {
      before: ofPaths({ '/v1/lamps': get('ListLamps'), '/v1/rooms': get('ListRooms') }),
      after: ofPaths({ '/v1/lamps': get('ListLamps') }),
      none: 'breaking',
      back: 'operation-added',
    },
  ],
};

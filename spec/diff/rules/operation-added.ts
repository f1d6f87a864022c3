// An operation that was not there.
import { ofPaths } from './example-documents.ts';
import { type Rule, same, textOf } from './rule.ts';

const get = (operationId: string): object => ({ get: { operationId, responses: { 200: { description: 'OK' } } } });

export const operationAdded: Rule = {
  id: 'operation-added',
  title: 'an operation is new',
  about: ['operation'],
  members: [],
  classes: same('non-breaking'),
  find: ({ before, after }) =>
    !before && after ? [{ message: `the operation is new: ${textOf(after, 'address')}` }] : [],
  examples: [
    {
      before: ofPaths({ '/v1/lamps': get('ListLamps') }),
      after: ofPaths({ '/v1/lamps': get('ListLamps'), '/v1/rooms': get('ListRooms') }),
      none: 'non-breaking',
      back: 'operation-removed',
    },
  ],
};

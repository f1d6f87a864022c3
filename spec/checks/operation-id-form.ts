// Every operation has an id from which every generator makes the same name.
import { type Check, exampleOfPaths } from './check.ts';
import { member, pointerTo } from './json.ts';

const document = (operation: object) => exampleOfPaths({ '/a': { get: operation } });

export const operationIdForm: Check = {
  id: 'operation-id-form',
  scope: 'house',
  run(view, report) {
    for (const node of view.nodes.operation) {
      const id = member(node.value, 'operationId');
      if (typeof id === 'string' && /^[A-Z][A-Za-z0-9]*$/.test(id)) continue;
      report.add(
        'operation-id-form',
        { id: typeof id === 'string' ? id : undefined },
        { pointer: id === undefined ? node.pointer : pointerTo(node.pointer, 'operationId') },
      );
    }
  },
  good: [document({ operationId: 'ListDesktopsV2' })],
  bad: [
    {
      document: document({ operationId: 'listDesktops' }),
      reports: [{ code: 'operation-id-form', pointer: '/paths/~1a/get/operationId' }],
    },
    {
      document: document({ operationId: 'List_Desktops' }),
      reports: [{ code: 'operation-id-form', pointer: '/paths/~1a/get/operationId' }],
    },
    { document: document({}), reports: [{ code: 'operation-id-form', pointer: '/paths/~1a/get' }] },
  ],
};

// Two operations of one id are one function in every generated client; two that differ in case are one file on some disks.
import { type Check, exampleOfPaths } from './check.ts';
import { foldName, member, pointerTo } from './json.ts';

const document = (first: string, second: string) =>
  exampleOfPaths({ '/a': { get: { operationId: first }, post: { operationId: second } } });

export const operationIds: Check = {
  id: 'operation-ids',
  scope: 'every',
  run(view, report) {
    const seen = new Map<string, { id: string; pointer: string }>();
    for (const node of view.nodes.operation) {
      const id = member(node.value, 'operationId');
      if (typeof id !== 'string') continue;
      const pointer = pointerTo(node.pointer, 'operationId');
      const first = seen.get(foldName(id));
      if (!first) seen.set(foldName(id), { id, pointer });
      else if (first.id === id) report.add('operation-id-duplicate', { id, first: first.pointer }, { pointer });
      else report.add('operation-id-alike', { id, other: first.id }, { pointer });
    }
  },
  good: [document('ListThings', 'ListThings2'), document('__proto__', 'constructor')],
  bad: [
    {
      document: document('ListThings', 'ListThings'),
      reports: [{ code: 'operation-id-duplicate', pointer: '/paths/~1a/post/operationId' }],
    },
    {
      document: document('ListThings', 'list_things'),
      reports: [{ code: 'operation-id-alike', pointer: '/paths/~1a/post/operationId' }],
    },
  ],
};

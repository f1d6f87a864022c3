// What signs a request in is a security scheme: as a header parameter it becomes a required argument of every function.
import { type Check, exampleOfPaths } from './check.ts';
import { member } from './json.ts';

const headers = new Set(['x-auth-token', 'authorization']);
const document = (parameter: object) =>
  exampleOfPaths({ '/a': { get: { parameters: [{ schema: { type: 'string' }, ...parameter }] } } });

export const authorizationParameters: Check = {
  id: 'authorization-parameters',
  scope: 'house',
  run(view, report) {
    for (const { value, pointer } of view.nodes.parameter) {
      const name = member(value, 'name');
      if (member(value, 'in') !== 'header' || typeof name !== 'string' || !headers.has(name.toLowerCase())) continue;
      report.add('authorization-parameter', { name }, { pointer });
    }
  },
  good: [document({ name: 'X-Auth-Token', in: 'query' }), document({ name: 'X-Subject-Token', in: 'header' })],
  bad: [
    {
      document: document({ name: 'X-Auth-Token', in: 'header' }),
      reports: [{ code: 'authorization-parameter', pointer: '/paths/~1a/get/parameters/0' }],
    },
    {
      document: document({ name: 'authorization', in: 'header' }),
      reports: [{ code: 'authorization-parameter', pointer: '/paths/~1a/get/parameters/0' }],
    },
  ],
};

// What signs a request in is a security scheme: as a header parameter it becomes a required argument of every function.
import { type Check, exampleOfPaths } from './check.ts';
import { member, objectMember } from './json.ts';

const components = {
  securitySchemes: {
    TokenAuth: { type: 'apiKey', in: 'header', name: 'X-Auth-Token' },
    Key: { type: 'apiKey', in: 'query', name: 'X-Key' },
  },
};
const document = (parameter: object) =>
  exampleOfPaths({ '/a': { get: { parameters: [{ schema: { type: 'string' }, ...parameter }] } } }, { components });

export const authorizationParameters: Check = {
  id: 'authorization-parameters',
  scope: 'house',
  run(view, report) {
    const schemes = objectMember(objectMember(view.root, 'components'), 'securitySchemes');
    const headers = new Set(['authorization', ...Object.values(schemes ?? {}).flatMap(headerOf)]);
    for (const { value, pointer } of view.nodes.parameter) {
      const name = member(value, 'name');
      if (member(value, 'in') !== 'header' || typeof name !== 'string' || !headers.has(name.toLowerCase())) continue;
      report.add('authorization-parameter', { name }, { pointer });
    }
  },
  good: [
    document({ name: 'X-Auth-Token', in: 'query' }),
    document({ name: 'X-Subject-Token', in: 'header' }),
    document({ name: 'X-Key', in: 'header' }),
  ],
  bad: [
    {
      document: document({ name: 'x-auth-token', in: 'header' }),
      reports: [{ code: 'authorization-parameter', pointer: '/paths/~1a/get/parameters/0' }],
    },
    {
      document: document({ name: 'authorization', in: 'header' }),
      reports: [{ code: 'authorization-parameter', pointer: '/paths/~1a/get/parameters/0' }],
    },
  ],
};

/** The header of a scheme, in lower case. */
function headerOf(scheme: unknown): string[] {
  const name = member(scheme, 'name');
  return member(scheme, 'in') === 'header' && typeof name === 'string' ? [name.toLowerCase()] : [];
}

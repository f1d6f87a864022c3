// A security requirement names a scheme that the document describes.
import { type Check, exampleOfPaths } from './check.ts';
import { isObject, listMember, member, objectMember, pointerTo } from './json.ts';

const components = { securitySchemes: { TokenAuth: { type: 'apiKey', in: 'header', name: 'X-Auth-Token' } } };

export const securitySchemes: Check = {
  id: 'security-schemes',
  scope: 'every',
  run(view, report) {
    const schemes = objectMember(objectMember(view.root, 'components'), 'securitySchemes');
    for (const node of [...view.nodes.document, ...view.nodes.operation]) {
      const base = pointerTo(node.pointer, 'security');
      listMember(node.value, 'security').forEach((requirement, index) => {
        for (const name of isObject(requirement) ? Object.keys(requirement) : []) {
          if (member(schemes, name) === undefined)
            report.add('security-scheme-unknown', { name }, { pointer: pointerTo(pointerTo(base, index), name) });
        }
      });
    }
  },
  good: [
    exampleOfPaths(
      { '/a': { get: { security: [{}, { TokenAuth: [] }] } } },
      { components, security: [{ TokenAuth: [] }] },
    ),
  ],
  bad: [
    {
      document: exampleOfPaths(
        { '/a': { get: { security: [{ TokenAuth: [], toString: [] }] } } },
        { components, security: [{ tokenAuth: [] }] },
      ),
      reports: [
        { code: 'security-scheme-unknown', pointer: '/security/0/tokenAuth' },
        { code: 'security-scheme-unknown', pointer: '/paths/~1a/get/security/0/toString' },
      ],
    },
  ],
};

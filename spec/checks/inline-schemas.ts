// Objects are named components, and so are enums wherever a generator would have to make up a name for them.
import { type Check, exampleOfPaths, exampleOfSchemas } from './check.ts';
import type { ObjectNode } from './document-view.ts';
import { member } from './json.ts';

const kinds = { type: 'string', enum: ['A', 'B'] };

export const inlineSchemas: Check = {
  id: 'inline-schemas',
  scope: 'house',
  run(view, report) {
    for (const node of view.nodes.schema) {
      if (node.parent?.kind === 'components') continue;
      if (member(node.value, 'properties') !== undefined)
        report.add('schema-inline-object', {}, { pointer: node.pointer });
      if (member(node.value, 'enum') !== undefined && !takesNameFromHolder(node))
        report.add('schema-inline-enum', {}, { pointer: node.pointer });
    }
  },
  good: [
    exampleOfSchemas({
      A: {
        type: 'object',
        properties: { kind: kinds, labels: { type: 'object', additionalProperties: { type: 'string' } } },
      },
      B: kinds,
    }),
    exampleOfPaths({ '/a': { get: { parameters: [{ name: 'kind', in: 'query', schema: kinds }] } } }),
  ],
  bad: [
    {
      document: exampleOfSchemas({
        A: { properties: { b: { type: 'object', properties: {} }, c: { type: 'array', items: kinds } } },
      }),
      reports: [
        { code: 'schema-inline-object', pointer: '/components/schemas/A/properties/b' },
        { code: 'schema-inline-enum', pointer: '/components/schemas/A/properties/c/items' },
      ],
    },
    {
      document: exampleOfPaths({
        '/a': { get: { requestBody: { content: { 'application/json': { schema: { properties: {} } } } } } },
      }),
      reports: [
        { code: 'schema-inline-object', pointer: '/paths/~1a/get/requestBody/content/application~1json/schema' },
      ],
    },
  ],
};

/** A scalar that is a property or a parameter is called after that. */
function takesNameFromHolder(node: ObjectNode): boolean {
  return node.field === 'properties' || node.parent?.kind === 'parameter' || node.parent?.kind === 'header';
}

// The document against the official JSON Schema of its version, Schema Objects included.
import type { Changed } from '../changed-parts.ts';
import { type Check, exampleOfPaths, exampleOfSchemas } from './check.ts';
import { explainErrors } from './explain-errors.ts';
import { isSurelyOfficial, officialSchema } from './official-schema.ts';

/** A document that breaks the schema in more places than this is not a document with faults but something else. */
const mostProblems = 500;

/** Whether a sound document of which this was changed is sound. */
export function keepsStructure(changed: Changed, version: '3.0' | '3.1'): boolean {
  if (typeof changed === 'string') return changed === 'nothing';
  if (isSurelyOfficial(version, changed)) return true;
  const errors = officialSchema(version).validate(changed);
  return !(errors instanceof Error) && errors.length === 0;
}

export const structure: Check = {
  id: 'structure',
  scope: 'every',
  run(view, report) {
    if (!view.version) return;
    if (isSurelyOfficial(view.version, view.root)) return;
    const { schema, validate } = officialSchema(view.version);
    const errors = validate(view.root);
    if (errors instanceof Error) {
      report.add('structure-unchecked', { reason: errors.message }, { pointer: '' });
      return;
    }
    const problems = explainErrors(errors, schema);
    for (const { pointer, problem } of problems.slice(0, mostProblems))
      report.add('structure-invalid', { problem }, { pointer });
    if (problems.length > mostProblems)
      report.add('structure-more', { count: problems.length - mostProblems }, { pointer: '' });
  },
  good: [
    exampleOfPaths({
      '/a/{id}': {
        get: {
          parameters: [{ name: 'id', in: 'path', required: true, schema: {} }],
          responses: { 200: { description: 'OK' } },
        },
      },
    }),
    exampleOfSchemas({
      A: { type: ['string', 'null'], exclusiveMinimum: 0, 'x-anything': {}, discriminator: { propertyName: 'a' } },
    }),
    {
      openapi: '3.0.3',
      info: { title: 'Example', version: '1' },
      paths: {},
      components: { schemas: { A: { nullable: true, type: 'string' } } },
    },
  ],
  bad: [
    {
      document: { openapi: '3.1.0', info: { title: 1 }, path: {}, paths: {} },
      reports: ['/info', '/info/title', '/path'].map((pointer) => ({ code: 'structure-invalid' as const, pointer })),
    },
    {
      document: exampleOfPaths({
        '/a': {
          get: {
            parameters: [{ name: 'id', in: 'path', schema: {} }, { name: 'id' }],
            responses: { 200: { description: 'OK' }, 700: {} },
          },
        },
      }),
      reports: ['/parameters/0', '/parameters/1', '/parameters/1', '/responses/700'].map((end) => ({
        code: 'structure-invalid' as const,
        pointer: `/paths/~1a/get${end}`,
      })),
    },
    {
      document: exampleOfSchemas({
        A: { properties: { b: { items: { type: 'list', minLength: -1, discriminator: {} } } } },
      }),
      reports: ['/type', '/minLength', '/discriminator'].map((end) => ({
        code: 'structure-invalid' as const,
        pointer: `/components/schemas/A/properties/b/items${end}`,
      })),
    },
    {
      document: {
        openapi: '3.0.3',
        info: { title: 'Example', version: '1' },
        paths: {},
        components: { schemas: { A: { type: ['string', 'null'], const: 1 }, B: { $ref: 1 } } },
      },
      reports: ['/A/const', '/A/type', '/B/$ref'].map((end) => ({
        code: 'structure-invalid' as const,
        pointer: `/components/schemas${end}`,
      })),
    },
  ],
};

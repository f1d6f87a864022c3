// Schema names that become one class, and one file, per schema in every generator.
import { type Check, exampleOfSchemas } from './check.ts';

/** Names that some generator already uses for something else, or that hide a type of its language. */
const reserved = new Set([
  'error',
  'field',
  'file',
  'object',
  'date',
  'map',
  'list',
  'response',
  'request',
  'model',
  'client',
]);

export const schemaNames: Check = {
  id: 'schema-names',
  scope: 'house',
  run(view, report) {
    const seen = new Map<string, string>();
    for (const { key: name, parent, pointer } of view.nodes.schema) {
      if (parent?.kind !== 'components') continue;
      const folded = name.toLowerCase();
      const other = seen.get(folded);
      if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) report.add('schema-name-form', { name }, { pointer });
      if (reserved.has(folded)) report.add('schema-name-reserved', { name }, { pointer });
      if (other !== undefined) report.add('schema-name-alike', { name, other }, { pointer });
      else seen.set(folded, name);
    }
  },
  good: [exampleOfSchemas({ Desktop: {}, ApiError: {}, FileInfo: {}, Disk2: {} })],
  bad: [
    {
      document: exampleOfSchemas({ desktop_info: {}, Error: {}, SubNet: {}, Subnet: {} }),
      reports: [
        { code: 'schema-name-form', pointer: '/components/schemas/desktop_info' },
        { code: 'schema-name-reserved', pointer: '/components/schemas/Error' },
        { code: 'schema-name-alike', pointer: '/components/schemas/Subnet' },
      ],
    },
  ],
};

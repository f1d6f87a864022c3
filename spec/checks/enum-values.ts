// The values of an enum become constants: none is empty and none equals another ignoring case. A list that breaks this is
// kept as `x-known-values` and is no enum.
import { type Check, exampleOfSchemas } from './check.ts';
import { listMember, pointerTo } from './json.ts';

const document = (values: unknown[]) => exampleOfSchemas({ A: { type: 'string', enum: values } });

export const enumValues: Check = {
  id: 'enum-values',
  scope: 'house',
  run(view, report) {
    for (const node of view.nodes.schema) {
      const seen = new Map<string, string>();
      listMember(node.value, 'enum').forEach((value, index) => {
        if (typeof value !== 'string') return;
        const pointer = `${pointerTo(node.pointer, 'enum')}/${index}`;
        const other = seen.get(value.toLowerCase());
        if (value.trim() === '') report.add('enum-value-empty', {}, { pointer });
        if (other !== undefined) report.add('enum-values-alike', { value, other }, { pointer });
        else seen.set(value.toLowerCase(), value);
      });
    }
  },
  good: [document(['A', 'B', 'a-b']), exampleOfSchemas({ A: { type: 'string', 'x-known-values': ['', 'a', 'A'] } })],
  bad: [
    {
      document: document(['', 'ssd', 'SSD']),
      reports: [
        { code: 'enum-value-empty', pointer: '/components/schemas/A/enum/0' },
        { code: 'enum-values-alike', pointer: '/components/schemas/A/enum/2' },
      ],
    },
  ],
};

// Properties that are equal ignoring case and punctuation (`Name`, `name`) would be one field in generated code: each of them
// carries `x-field-name`, and those differ.
import { type Check, exampleOfSchemas } from './check.ts';
import { foldName, objectMember, pointerTo, textMember } from './json.ts';

const document = (properties: object) => exampleOfSchemas({ A: { type: 'object', properties } });

export const propertyNames: Check = {
  id: 'property-names',
  scope: 'house',
  run(view, report) {
    for (const node of view.nodes.schema) {
      const properties = objectMember(node.value, 'properties');
      const names = Object.keys(properties);
      const wireNames = countBy(names.map(foldName));
      const fieldNames = names.map((name) => textMember(properties[name], 'x-field-name'));
      const finalNames = countBy(names.map((name, index) => foldName(fieldNames[index] ?? name)));
      names.forEach((name, index) => {
        const field = fieldNames[index];
        const pointer = pointerTo(pointerTo(node.pointer, 'properties'), name);
        if (wireNames.get(foldName(name))! > 1 && field === undefined)
          report.add('property-names-alike', { name }, { pointer });
        else if (finalNames.get(foldName(field ?? name))! > 1 && field !== undefined)
          report.add('field-names-alike', { name, field }, { pointer });
      });
    }
  },
  good: [
    document({ name: {}, id: {}, __proto: {} }),
    document({ Name: { 'x-field-name': 'upperName' }, name: { $ref: '#/x', 'x-field-name': 'lowerName' } }),
  ],
  bad: [
    {
      document: document({ Name: { type: 'string' }, na_me: { type: 'string', 'x-field-name': 'other' }, id: {} }),
      reports: [{ code: 'property-names-alike', pointer: '/components/schemas/A/properties/Name' }],
    },
    {
      document: document({ Name: { 'x-field-name': 'id' }, name: { 'x-field-name': 'lowerName' }, id: {} }),
      reports: [{ code: 'field-names-alike', pointer: '/components/schemas/A/properties/Name' }],
    },
  ],
};

function countBy(names: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

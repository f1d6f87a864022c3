// Keywords of one schema that cannot both hold: nobody meant that no value fits, or that the second word counts for nothing.
import { type Check, exampleOfSchemas } from './check.ts';
import { type JsonObject, listMember, member, objectMember, pointerTo } from './json.ts';

const document30 = (schemas: object) => ({ ...exampleOfSchemas(schemas), openapi: '3.0.3' });

export const contradictoryKeywords: Check = {
  id: 'contradictory-keywords',
  scope: 'every',
  run(view, report) {
    for (const { value: schema, pointer } of view.nodes.schema) {
      if (member(schema, 'readOnly') === true && member(schema, 'writeOnly') === true)
        report.add('read-only-and-write-only', {}, { pointer: pointerTo(pointer, 'writeOnly') });
      for (const [index, name] of listMember(schema, 'required').entries())
        if (typeof name === 'string' && isForbidden(name, schema))
          report.add('required-forbidden', { name }, { pointer: `${pointerTo(pointer, 'required')}/${index}` });
      const values = listMember(schema, 'enum');
      if (view.version === '3.0' && member(schema, 'nullable') === true && values.length > 0 && !values.includes(null))
        report.add('nullable-without-null', {}, { pointer: pointerTo(pointer, 'nullable') });
    }
  },
  good: [
    exampleOfSchemas({
      A: { type: 'string', readOnly: true, writeOnly: false },
      B: { type: 'object', required: ['a'], properties: { a: {} }, additionalProperties: false },
      C: { type: 'object', required: ['a'] },
      D: { type: 'object', required: ['a'], patternProperties: { '^a$': {} }, additionalProperties: false },
      E: { type: ['string', 'null'], enum: ['a'] },
    }),
    document30({ A: { type: 'string', nullable: true, enum: ['a', null] }, B: { type: 'string', nullable: true } }),
  ],
  bad: [
    {
      document: exampleOfSchemas({
        A: { type: 'string', readOnly: true, writeOnly: true },
        B: { type: 'object', required: ['a', 'b'], properties: { a: {} }, additionalProperties: false },
      }),
      reports: [
        { code: 'read-only-and-write-only', pointer: '/components/schemas/A/writeOnly' },
        { code: 'required-forbidden', pointer: '/components/schemas/B/required/1' },
      ],
    },
    {
      document: document30({ A: { type: 'string', nullable: true, enum: ['a', 'b'] } }),
      reports: [{ code: 'nullable-without-null', pointer: '/components/schemas/A/nullable' }],
    },
  ],
};

/** Patterns of names are taken for ones that allow it: what they match is not worth finding out. */
function isForbidden(name: string, schema: JsonObject): boolean {
  return (
    member(schema, 'additionalProperties') === false &&
    !Object.hasOwn(objectMember(schema, 'properties'), name) &&
    Object.keys(objectMember(schema, 'patternProperties')).length === 0
  );
}

// Values that a schema lists itself are of the type that it states.
import { type Check, exampleOfSchemas } from './check.ts';
import { isObject, type JsonObject, listMember, member, pointerTo } from './json.ts';

export const valueTypes: Check = {
  id: 'value-types',
  scope: 'every',
  run(view, report) {
    for (const { value: schema, pointer } of view.nodes.schema) {
      const types = typesOf(schema);
      if (types.length === 0) continue;
      const listed = [
        ...listMember(schema, 'enum').map((value, index) => ({ value, at: `${pointerTo(pointer, 'enum')}/${index}` })),
        ...['const', 'default'].flatMap((keyword) =>
          Object.hasOwn(schema, keyword) ? [{ value: member(schema, keyword), at: pointerTo(pointer, keyword) }] : [],
        ),
      ];
      for (const { value, at } of listed)
        if (!types.some((type) => isOfType(value, type)))
          report.add(
            'value-of-other-type',
            { value: JSON.stringify(value), types: types.join(' or ') },
            { pointer: at },
          );
    }
  },
  good: [
    exampleOfSchemas({
      A: { type: 'string', enum: ['a'], default: 'a' },
      B: { type: ['integer', 'null'], enum: [1, null], default: null },
      C: { type: 'string', nullable: true, enum: ['a', null] },
      D: { enum: [1, 'a'] },
      E: { type: 'number', const: 1, default: 2.5 },
      F: { type: 'array', default: [] },
      G: { type: 'object', default: {} },
    }),
  ],
  bad: [
    {
      document: exampleOfSchemas({
        A: { type: 'integer', enum: [1, 'x'] },
        B: { type: 'integer', default: 1.5 },
        C: { type: 'string', default: null },
        D: { type: 'object', const: [] },
      }),
      reports: [
        { code: 'value-of-other-type', pointer: '/components/schemas/A/enum/1' },
        { code: 'value-of-other-type', pointer: '/components/schemas/B/default' },
        { code: 'value-of-other-type', pointer: '/components/schemas/C/default' },
        { code: 'value-of-other-type', pointer: '/components/schemas/D/const' },
      ],
    },
  ],
};

/** Empty where the schema states none, or one that is not known. */
function typesOf(schema: JsonObject): string[] {
  const stated = [member(schema, 'type') ?? []].flat();
  if (!stated.every((type) => typeof type === 'string' && type in KINDS)) return [];
  const types = stated as string[];
  // The word of 3.0; beside it a type is stated.
  return types.length > 0 && member(schema, 'nullable') === true ? [...types, 'null'] : types;
}

const KINDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  null: (value) => value === null,
  boolean: (value) => typeof value === 'boolean',
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  array: Array.isArray,
  object: isObject,
};

function isOfType(value: unknown, type: string): boolean {
  return KINDS[type]?.(value) === true;
}

// Only what OpenAPI 3.0.3 can say too, so that the 3.0 document made from ours loses nothing.
import { type Check, exampleOfPaths, exampleOfSchemas } from './check.ts';
import { isObject, type JsonObject, listMember, member, pointerTo } from './json.ts';
import { areLengthsOfNames, schemaKeywords30, translatedKeywords } from './schema-keywords.ts';

export const portableSubset: Check = {
  id: 'portable-subset',
  scope: 'house',
  run(view, report) {
    for (const [owner, field] of [
      ['', 'webhooks'],
      ['', 'jsonSchemaDialect'],
      ['/info', 'summary'],
      ['/components', 'pathItems'],
    ] as const) {
      const value = owner === '' ? view.root : member(view.root, owner.slice(1));
      if (member(value, field) !== undefined)
        report.add('not-portable', { what: `the field "${field}"` }, { pointer: pointerTo(owner, field) });
    }
    for (const node of view.nodes.schema) {
      const isNullOfReference = node.field === 'anyOf' && isReferenceOrNull(listMember(node.parent?.value, 'anyOf'));
      for (const [keyword, what] of strangersOf(node.value, isNullOfReference)) {
        report.add('not-portable', { what }, { pointer: pointerTo(node.pointer, keyword) });
      }
    }
  },
  good: [
    exampleOfSchemas({
      A: { type: ['string', 'null'], description: 'A', 'x-anything': 1 },
      B: { anyOf: [{ $ref: '#/components/schemas/A' }, { type: 'null' }] },
      C: { type: 'integer', const: 1, exclusiveMinimum: 0, examples: [1] },
      D: { oneOf: [{ type: 'string' }, { type: 'integer' }], additionalProperties: false },
      E: { type: 'string', contentEncoding: 'base64' },
      F: { type: 'object', propertyNames: { minLength: 1, maxLength: 9 } },
    }),
  ],
  bad: [
    ...(
      [
        ['type', { type: ['string', 'integer'] }],
        ['type', { type: ['null'] }],
        ['type', { type: 'null' }],
        ['nullable', { type: 'string', nullable: true }],
        ['prefixItems', { type: 'array', prefixItems: [] }],
        ['if', { if: {} }],
        ['patternProperties', { patternProperties: {} }],
        ['$defs', { $defs: {} }],
        ['propertyNames', { propertyNames: { pattern: '^a' } }],
        ['const', { const: 1 }],
        ['const', { type: ['string', 'null'], const: null }],
        ['examples', { type: 'string', examples: ['a', 'b'] }],
        ['enum', { type: 'string', enum: [] }],
        ['contentEncoding', { type: 'string', contentEncoding: 'base32' }],
      ] as const
    ).map(([keyword, schema]) => ({
      document: exampleOfSchemas({ A: schema }),
      reports: [{ code: 'not-portable' as const, pointer: `/components/schemas/A/${keyword}` }],
    })),
    {
      document: exampleOfSchemas({ A: { anyOf: [{ type: 'string' }, { type: 'null' }] } }),
      reports: [{ code: 'not-portable', pointer: '/components/schemas/A/anyOf/1/type' }],
    },
    { document: exampleOfPaths({}, { webhooks: {} }), reports: [{ code: 'not-portable', pointer: '/webhooks' }] },
  ],
};

/** The keywords of one schema that 3.0.3 has no words for. */
function* strangersOf(schema: JsonObject, isNullOfReference: boolean): Generator<[keyword: string, what: string]> {
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword.startsWith('x-') || keyword === '$ref') continue;
    // 3.0 is told the lengths of the names of a map; to no longer check them loses little.
    if (keyword === 'propertyNames' && areLengthsOfNames(value)) continue;
    if (keyword === 'nullable' || !(schemaKeywords30.has(keyword) || translatedKeywords.has(keyword)))
      yield [keyword, `the keyword "${keyword}"`];
    else if (keyword === 'type' && !isPortableType(value, isNullOfReference))
      yield [keyword, `the type ${JSON.stringify(value)}`];
    else if (keyword === 'const' && (typeof member(schema, 'type') !== 'string' || value === null))
      yield [keyword, 'a "const" without one type'];
    else if (
      keyword === 'examples' &&
      listMember(schema, 'examples').length + (schema.example === undefined ? 0 : 1) > 1
    )
      yield [keyword, 'more than one example in a schema'];
    else if (keyword === 'enum' && Array.isArray(value) && value.length === 0)
      yield [keyword, 'an "enum" without values'];
    else if (keyword === 'contentEncoding' && value !== 'base64')
      yield [keyword, `the content encoding ${JSON.stringify(value)}`];
    else if (keyword === 'contentMediaType' && value !== 'application/octet-stream')
      yield [keyword, `the content media type ${JSON.stringify(value)}`];
  }
}

function isPortableType(type: unknown, isNullOfReference: boolean): boolean {
  if (Array.isArray(type)) return type.length === 2 && type[1] === 'null' && type[0] !== 'null';
  return type !== 'null' || isNullOfReference;
}

/** `anyOf: [{$ref}, {type: null}]`, the only way in which a named schema may be null. */
function isReferenceOrNull(members: unknown[]): boolean {
  const [reference, nothing] = members;
  return (
    members.length === 2 &&
    typeof member(reference, '$ref') === 'string' &&
    isObject(nothing) &&
    nothing.type === 'null' &&
    Object.keys(nothing).length === 1
  );
}

// A document of the canonical shape in the size of a large vendor reference: for timings and for tests that need many operations.

export interface LargeDocumentSize {
  operations: number;
  /** Named schemas below each operation's request and response. */
  schemasPerOperation: number;
  propertiesPerSchema: number;
}

const text = 'Specifies what the value is for, which values it takes and what happens when it is left out. ';

/** Every number in it is derived from a counter, so the document is the same on every run. */
export function largeDocument(size: LargeDocumentSize): Record<string, any> {
  const schemas: Record<string, unknown> = {
    ApiError: {
      type: 'object',
      required: ['error_code', 'error_msg'],
      properties: { error_code: { type: 'string' }, error_msg: { type: 'string' } },
    },
  };
  const paths: Record<string, any> = {};
  for (let index = 1; index <= size.operations; index++) {
    const name = `Thing${index}`;
    for (let level = 1; level <= size.schemasPerOperation; level++) {
      const next = level < size.schemasPerOperation ? `${name}Part${level + 1}` : undefined;
      schemas[`${name}Part${level}`] = partSchema(size.propertiesPerSchema, next);
    }
    const reference = { $ref: `#/components/schemas/${name}Part1` };
    paths[`/v2/{project_id}/things${index}/{thing_id}`] = {
      post: {
        operationId: `Create${name}`,
        summary: `Creating thing ${index}`,
        description: text.repeat(3),
        tags: ['Things'],
        parameters: ['project_id', 'thing_id']
          .map((parameter) => ({
            name: parameter,
            in: 'path',
            required: true,
            description: text,
            schema: { type: 'string', minLength: 1, maxLength: 64 },
          }))
          .concat([
            {
              name: 'limit',
              in: 'query',
              required: false,
              description: text,
              schema: { type: 'integer', minimum: 1, maximum: 1000 },
            } as never,
          ]),
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: reference,
              examples: { example1: { value: partExample(size.propertiesPerSchema) } },
            },
          },
        },
        responses: {
          200: {
            description: 'OK',
            content: {
              'application/json': {
                schema: reference,
                examples: { example1: { value: partExample(size.propertiesPerSchema) } },
              },
            },
          },
          default: {
            description: 'Error',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ApiError' } } },
          },
        },
      },
    };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Large', version: 'v2', license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    servers: [
      {
        url: 'https://things.{region}.example.com',
        variables: { region: { default: 'north-1', enum: ['north-1', 'south-1'] } },
      },
    ],
    tags: [{ name: 'Things', description: 'Things.' }],
    security: [{ TokenAuth: [] }],
    paths,
    components: { schemas, securitySchemes: { TokenAuth: { type: 'apiKey', in: 'header', name: 'X-Auth-Token' } } },
  };
}

function partSchema(count: number, next: string | undefined): unknown {
  const properties: Record<string, unknown> = {};
  for (let index = 1; index <= count; index++) {
    properties[`text_${index}`] =
      index % 5 === 0
        ? { type: 'string', description: text, enum: [`KIND_${index}`, 'HARD', 'SOFT'] }
        : index % 3 === 0
          ? { type: ['integer', 'null'], description: text, minimum: 0, maximum: 65535 }
          : { type: 'string', description: text, minLength: 1, maxLength: 64, pattern: '^[a-z]+[0-9]*$' };
  }
  if (next) {
    properties.next = { $ref: `#/components/schemas/${next}`, description: text };
    properties.previous = { anyOf: [{ $ref: `#/components/schemas/${next}` }, { type: 'null' }], description: text };
    properties.parts = { type: 'array', items: { $ref: `#/components/schemas/${next}` } };
  }
  return { type: 'object', description: text, required: ['text_1'], properties };
}

function partExample(count: number): unknown {
  const example: Record<string, unknown> = {};
  for (let index = 1; index <= count; index++)
    example[`text_${index}`] = index % 5 === 0 ? 'HARD' : index % 3 === 0 ? index : `abc${index}`;
  return example;
}

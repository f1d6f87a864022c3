// A document of the size of the largest real reference: many operations, and schemas that name each other in circles.

/** @param operations how many; @param schemas how many, each with references to four others. */
export function largeDocument({
  operations,
  schemas,
}: {
  operations: number;
  schemas: number;
}): Record<string, unknown> {
  const name = (index: number): string => `${String.fromCharCode(65 + (index % 26))}thing${index % schemas}`;
  const ref = (index: number): { $ref: string } => ({ $ref: `#/components/schemas/${name(index % schemas)}` });
  const text = 'What the field holds, in a sentence of the usual length, with a `mark` and an under_score.';
  const fields = (index: number): [string, unknown][] =>
    Array.from({ length: 10 }, (_, field) => [
      `field_${field}`,
      field < 4
        ? { type: 'array', items: ref(index * 7 + field * 31 + 1) }
        : { type: 'string', description: text, maxLength: 64, enum: ['A', 'B'] },
    ]);
  const content = (index: number): unknown => ({
    'application/json': { schema: ref(index), examples: { example: { value: { field_5: 'A', list: [1, 2, 3] } } } },
  });
  return {
    openapi: '3.1.0',
    info: { title: 'Large', version: '1' },
    paths: Object.fromEntries(
      Array.from({ length: operations }, (_, index) => [
        `/v1/{project_id}/things${index}`,
        {
          post: {
            operationId: `DoThing${index}`,
            summary: 'Doing a thing',
            description: text,
            tags: [`Tag ${index % 12}`],
            parameters: [{ name: 'limit', in: 'query', description: text, schema: { type: 'integer', minimum: 1 } }],
            requestBody: { required: true, content: content(index * 2) },
            responses: {
              '200': { description: text, content: content(index * 2 + 1) },
              '400': { content: content(0) },
              '500': { content: content(0) },
            },
          },
        },
      ]),
    ),
    components: {
      schemas: Object.fromEntries(
        Array.from({ length: schemas }, (_, index) => [
          name(index),
          { type: 'object', description: text, properties: Object.fromEntries(fields(index)) },
        ]),
      ),
    },
  };
}

// A document whose every free string tries to leave its place.

export const hostileStrings = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '](javascript:alert(1)) [x](javascript:alert(1)) ![i](http://evil.example/x.png)',
  '| a | b |\n| --- | --- |\n| c | d |',
  '# heading\n\n---\n\n> quote\n\n    indented\n\n```js\nfence\n```\n~~~\n\n<!-- comment',
  '*/ ${x} `${x}` {{x}} {% x %} --> *bold* _it_ __b__ ~~s~~ $m$',
  '`` ` ``` ` \\` \\| \\',
  '[ref]: javascript:alert(1)\n\n[^1]: note\n\n- [x] task\n\n> [!NOTE]\n> x',
  '&lt;b&gt; &#60;script&#62; &amp;',
  'line\u2028separator\u0000nul\u202Ereversed\u{E0041}tag \ud800 lone',
  '__proto__',
  '</details></summary></code><style>*{display:none}</style>',
  'C # ##',
  '1. one\n2) two\n+ plus\n=== \n: colon\n<a id="readme"></a>',
] as const;

/** The document with `text` wherever a vendor's string can stand. */
export function hostileDocument(text: string): Record<string, unknown> {
  const json = (schema: unknown, examples: unknown): unknown => ({ 'application/json': { schema, examples } });
  const examples = { [text]: { summary: text, value: { [text]: text, nested: [text] } } };
  const leaf = {
    type: 'string',
    description: text,
    pattern: text,
    enum: [text, 'A'],
    default: text,
    format: text,
    'x-known-values': [text],
    'x-required-when': text,
    'x-excludes': [text],
    example: text,
  };
  const properties = Object.fromEntries([
    [text, leaf],
    ['constructor', leaf],
    ['plain', { $ref: '#/components/schemas/Hostile' }],
  ]);
  return {
    openapi: '3.1.0',
    info: { title: text, version: text, description: text },
    servers: [
      {
        url: 'https://x.{region}.example.com',
        description: text,
        variables: { region: { default: text, description: text } },
      },
    ],
    security: [{ TokenAuth: [] }],
    tags: [{ name: text, description: text }],
    paths: {
      '/v1/{id}': {
        post: {
          operationId: 'HostileOperation',
          summary: text,
          description: text,
          tags: [text],
          parameters: [{ name: text, in: 'query', description: text, schema: leaf }],
          requestBody: { description: text, content: json({ $ref: '#/components/schemas/Hostile' }, examples) },
          responses: {
            '200': { description: text, content: json({ $ref: '#/components/schemas/Hostile' }, examples) },
            '204': { description: text },
          },
          'x-iam-actions': [
            {
              action: text,
              accessLevel: text,
              resourceTypes: [{ name: text, required: true }],
              conditionKeys: [text],
              aliases: [text],
              dependencies: [text],
            },
          ],
        },
      },
    },
    components: {
      securitySchemes: { TokenAuth: { type: 'apiKey', in: 'header', name: text, description: text } },
      schemas: {
        Hostile: { type: 'object', description: text, properties, required: [text] },
        constructor: { type: 'string', description: text },
      },
    },
    'x-error-codes': [{ code: text, status: text }],
  };
}

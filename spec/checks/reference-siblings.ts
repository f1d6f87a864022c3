// In OpenAPI 3.0 what stands beside a reference is ignored: `nullable` beside `$ref` makes nothing nullable.
import { type Check, exampleOfSchemas } from './check.ts';
import { member, pointerTo } from './json.ts';

/** These change no value; that they are ignored hurts nobody who sends or checks one. */
const WORDS = new Set(['$ref', 'description', 'title', 'summary', 'example', 'examples', 'deprecated', 'externalDocs']);
const document = (openapi: string, schema: object) => ({
  ...exampleOfSchemas({ A: { type: 'string' }, B: schema }),
  openapi,
});
const reference = { $ref: '#/components/schemas/A' };

export const referenceSiblings: Check = {
  id: 'reference-siblings',
  scope: 'every',
  run(view, report) {
    if (view.version !== '3.0') return;
    for (const { value, pointer } of view.nodes.schema) {
      if (typeof member(value, '$ref') !== 'string') continue;
      for (const keyword of Object.keys(value))
        if (!WORDS.has(keyword) && !keyword.startsWith('x-'))
          report.add('keyword-beside-reference', { keyword }, { pointer: pointerTo(pointer, keyword) });
    }
  },
  good: [
    document('3.0.3', { ...reference, description: 'A lamp.', 'x-a': 1 }),
    document('3.0.3', { allOf: [reference], nullable: true }),
    document('3.1.0', { ...reference, minLength: 3 }),
  ],
  bad: [
    {
      document: document('3.0.3', { ...reference, nullable: true }),
      reports: [{ code: 'keyword-beside-reference', pointer: '/components/schemas/B/nullable' }],
    },
  ],
};

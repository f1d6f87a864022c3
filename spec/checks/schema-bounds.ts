// A lower bound above the upper one: no value keeps both.
import { type Check, exampleOfSchemas } from './check.ts';
import { member, pointerTo } from './json.ts';

const PAIRS = [
  ['minimum', 'maximum'],
  ['minimum', 'exclusiveMaximum'],
  ['exclusiveMinimum', 'maximum'],
  ['exclusiveMinimum', 'exclusiveMaximum'],
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
  ['minProperties', 'maxProperties'],
] as const;

export const schemaBounds: Check = {
  id: 'schema-bounds',
  scope: 'every',
  run(view, report) {
    for (const { value, pointer } of view.nodes.schema)
      for (const [lower, upper] of PAIRS) {
        const least = member(value, lower);
        const most = member(value, upper);
        // In 3.0 the exclusive bounds are true or false.
        if (typeof least === 'number' && typeof most === 'number' && least > most)
          report.add('bounds-crossed', { lower, least, upper, most }, { pointer: pointerTo(pointer, lower) });
      }
  },
  good: [
    exampleOfSchemas({ A: { type: 'integer', minimum: 1, maximum: 1 }, B: { maxLength: 3 }, C: { minItems: 2 } }),
    exampleOfSchemas({ A: { type: 'integer', minimum: 5, exclusiveMaximum: true } }),
  ],
  bad: [
    {
      document: exampleOfSchemas({ A: { minimum: 5, maximum: 3 }, B: { minLength: 2, maxLength: 1 } }),
      reports: [
        { code: 'bounds-crossed', pointer: '/components/schemas/A/minimum' },
        { code: 'bounds-crossed', pointer: '/components/schemas/B/minLength' },
      ],
    },
  ],
};

// A value that another table lists for a field of the same name.
import { resolveSchema } from '../example-survey.ts';
import { shown } from '../mismatch.ts';
import type { MismatchRule } from './rule.ts';

export const listedElsewhere: MismatchRule = {
  id: 'listed-elsewhere',
  judge({ value, keyword, schema, field }, { properties, document }) {
    if (keyword !== 'enum' || schema.enum === undefined) return undefined;
    const listing = (properties.get(field.name) ?? []).filter((property) => {
      const values = resolveSchema(document, property.schema).schema.enum;
      // A list that shares nothing with this one is about something else.
      return values?.includes(value as string) === true && values.some((other) => schema.enum?.includes(other));
    });
    if (listing.length === 0) return undefined;
    return {
      verdict: 'table',
      evidence: [
        `${listing
          .slice(0, 5)
          .map(({ owner }) => owner)
          .join(
            ', ',
          )} ${listing.length === 1 ? 'lists' : 'list'} ${shown(value)} for ${field.name}, with values of this table`,
      ],
      suggestion: `In the table: add ${shown(value)} to ${schema.enum.map(shown).join(', ')}.`,
    };
  },
  examples: [
    { schema: { type: 'string', enum: ['ON', 'OFF'] }, values: { A: 'IDLE' }, keyword: 'enum' },
    { schema: { type: 'string' }, values: { A: 1 }, keyword: 'type' },
  ],
};

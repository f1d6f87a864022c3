// The values of a row are counted in another unit: the same number means something else.
import { ROW_KEYWORDS } from '../row-facts.ts';
import { ofFields } from './example-documents.ts';
import { changed, type Rule, same } from './rule.ts';

const heat = (unit: string): object => ofFields({ heat: { type: 'integer', [ROW_KEYWORDS.unit]: unit } });

export const unitChanged: Rule = {
  id: 'unit-changed',
  title: 'the documents state another unit for the values',
  about: ['schema', 'parameter'],
  members: [ROW_KEYWORDS.unit],
  classes: same('risk'),
  find(pair) {
    const values = changed(pair, ROW_KEYWORDS.unit);
    if (!values) return [];
    return [{ ...values, message: `the unit is ${String(values.after)}, it was ${String(values.before)}` }];
  },
  examples: [{ before: heat('W'), after: heat('kW'), request: 'risk', response: 'risk', back: 'unit-changed' }],
};

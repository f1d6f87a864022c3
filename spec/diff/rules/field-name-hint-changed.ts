// `x-field-name` tells generators of other languages what to call a field.
import { ofFields } from './example-documents.ts';
import { differs, type Rule, same } from './rule.ts';

export const fieldNameHintChanged: Rule = {
  id: 'field-name-hint-changed',
  title: 'the name that generated code is to give a field (x-field-name) differs',
  about: ['schema'],
  members: ['x-field-name'],
  classes: same('risk'),
  scope: 'names',
  find: (pair) =>
    differs(pair, 'x-field-name', (after, before) => `generators are to call it ${after}, before: ${before}`),
  examples: [
    {
      before: ofFields({ Lux: {} }),
      after: ofFields({ Lux: { 'x-field-name': 'lux_2' } }),
      request: 'risk',
      response: 'risk',
      back: 'field-name-hint-changed',
    },
  ],
};

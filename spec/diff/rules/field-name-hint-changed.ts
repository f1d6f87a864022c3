// `x-field-name` tells generators of other languages what to call a field.
import { ofFields } from './example-documents.ts';
import { changed, type Rule, same, shown } from './rule.ts';

export const fieldNameHintChanged: Rule = {
  id: 'field-name-hint-changed',
  title: 'the name that generated code is to give a field (x-field-name) differs',
  about: ['schema'],
  members: ['x-field-name'],
  classes: same('risk'),
  scope: 'names',
  find(pair) {
    const values = changed(pair, 'x-field-name');
    return values
      ? [{ ...values, message: `generators are to call it ${shown(values.after)}, before: ${shown(values.before)}` }]
      : [];
  },
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

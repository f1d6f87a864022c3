// `x-required-when`: the condition on which something optional is required.
import { ofFields } from './example-documents.ts';
import { differs, type Rule } from './rule.ts';

export const conditionChanged: Rule = {
  id: 'condition-changed',
  title: 'the condition on which something is required (x-required-when) differs',
  about: ['schema', 'parameter'],
  members: ['x-required-when'],
  classes: { request: 'risk', response: 'documentation' },
  find: (pair) =>
    differs(pair, 'x-required-when', (after, before) => `it is required when: ${after}; before: ${before}`),
  examples: [
    {
      before: ofFields({ lux: { type: 'integer' } }),
      after: ofFields({ lux: { type: 'integer', 'x-required-when': 'state = ON' } }),
      request: 'risk',
      response: 'documentation',
      back: 'condition-changed',
    },
  ],
};

// Any value was allowed; now they are listed.
import { ofFields } from './example-documents.ts';
import { listMember } from '../../checks/json.ts';
import { type Rule, shown } from './rule.ts';

export const enumAdded: Rule = {
  id: 'enum-added',
  title: 'the values are listed where any was allowed',
  about: ['schema'],
  members: ['enum'],
  classes: { request: 'breaking', response: 'non-breaking' },
  find: ({ before, after }) =>
    before && listMember(before, 'enum').length === 0 && listMember(after, 'enum').length > 0
      ? [{ after: after?.['enum'], message: `the value has to be one of ${shown(after?.['enum'])}` }]
      : [],
  examples: [
    {
      before: ofFields({ state: { type: 'string' } }),
      after: ofFields({ state: { type: 'string', enum: ['ON', 'OFF'] } }),
      request: 'breaking',
      response: 'non-breaking',
      back: 'enum-removed',
    },
  ],
};

// The values were listed; now any is allowed.
import { ofFields } from './example-documents.ts';
import { listMember } from '../../checks/json.ts';
import { type Rule, shown } from './rule.ts';

export const enumRemoved: Rule = {
  id: 'enum-removed',
  title: 'the values are no longer listed',
  about: ['schema'],
  members: ['enum'],
  classes: { request: 'non-breaking', response: 'risk' },
  find: ({ before, after }) =>
    after && listMember(before, 'enum').length > 0 && listMember(after, 'enum').length === 0
      ? [{ before: before?.['enum'], message: `the value is no longer one of ${shown(before?.['enum'])}` }]
      : [],
  examples: [
    {
      before: ofFields({ state: { type: 'string', enum: ['ON', 'OFF'] } }),
      after: ofFields({ state: { type: 'string' } }),
      request: 'non-breaking',
      response: 'risk',
      back: 'enum-added',
    },
  ],
};

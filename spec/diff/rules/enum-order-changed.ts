// The same values in another order.
import { isDeepStrictEqual } from 'node:util';
import { listMember } from '../../checks/json.ts';
import { ofFields } from './example-documents.ts';
import { valueChanges } from './enum-words.ts';
import { type Rule, same } from './rule.ts';

export const enumOrderChanged: Rule = {
  id: 'enum-order-changed',
  title: 'the values of an enumeration stand in another order',
  about: ['schema'],
  members: ['enum'],
  classes: same('documentation'),
  find(pair) {
    const changes = valueChanges(pair);
    const [old, now] = [listMember(pair.before, 'enum'), listMember(pair.after, 'enum')];
    if (
      !changes ||
      changes.added.length + changes.removed.length + changes.renamed.length > 0 ||
      isDeepStrictEqual(old, now)
    )
      return [];
    return [{ before: old, after: now, message: 'the values stand in another order' }];
  },
  examples: [
    {
      before: ofFields({ state: { enum: ['ON', 'OFF'] } }),
      after: ofFields({ state: { enum: ['OFF', 'ON'] } }),
      request: 'documentation',
      response: 'documentation',
      back: 'enum-order-changed',
    },
  ],
};

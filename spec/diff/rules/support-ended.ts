// A row says of one thing more that it is not, or no longer, to be had: which one is for a person to read.
import { ROW_KEYWORDS } from '../row-facts.ts';
import { ofFields } from './example-documents.ts';
import { changed, type Rule, same } from './rule.ts';

const lux = (ended: number): object => ofFields({ lux: { type: 'integer', [ROW_KEYWORDS.ended]: ended } });

export const supportEnded: Rule = {
  id: 'support-ended',
  title: 'the words of a row say that something is not, or no longer, supported',
  about: ['schema', 'parameter'],
  members: [ROW_KEYWORDS.ended],
  classes: same('risk'),
  find(pair) {
    const values = changed(pair, ROW_KEYWORDS.ended);
    if (!values || Number(values.after) <= Number(values.before)) return [];
    return [{ message: 'the row says of something that it is not, or no longer, supported: read it' }];
  },
  examples: [{ before: lux(0), after: lux(1), request: 'risk', response: 'risk', back: 'support-resumed' }],
};

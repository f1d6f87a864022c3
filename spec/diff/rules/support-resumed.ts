// A row that says of one thing less that it is not to be had.
import { ROW_KEYWORDS } from '../row-facts.ts';
import { ofFields } from './example-documents.ts';
import { changed, type Rule, same } from './rule.ts';

const lux = (ended: number): object => ofFields({ lux: { type: 'integer', [ROW_KEYWORDS.ended]: ended } });

export const supportResumed: Rule = {
  id: 'support-resumed',
  title: 'the words of a row no longer say that something is not supported',
  about: ['schema', 'parameter'],
  members: [ROW_KEYWORDS.ended],
  classes: same('documentation'),
  find(pair) {
    const values = changed(pair, ROW_KEYWORDS.ended);
    if (!values || Number(values.after) >= Number(values.before)) return [];
    return [{ message: 'the row no longer says of something that it is not supported' }];
  },
  examples: [
    {
      before: lux(1),
      after: lux(0),
      request: 'documentation',
      response: 'documentation',
      back: 'support-ended',
    },
  ],
};

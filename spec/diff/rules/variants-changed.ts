// `x-variants`: the pages that describe one operation under several titles.
import { ofOperation } from './example-documents.ts';
import { changed, type Rule, same } from './rule.ts';

export const variantsChanged: Rule = {
  id: 'variants-changed',
  title: 'the pages that describe one operation (x-variants), or the age of the copy that was read (x-stale), differ',
  about: ['operation'],
  members: ['x-variants', 'x-stale'],
  classes: same('documentation'),
  find: (pair) =>
    ['x-variants', 'x-stale'].flatMap((name) => {
      const values = changed(pair, name);
      return values
        ? [
            {
              ...values,
              message:
                name === 'x-stale'
                  ? 'the page was read from a copy of another age'
                  : 'other pages describe the operation',
            },
          ]
        : [];
    }),
  examples: [
    {
      before: ofOperation({}),
      after: ofOperation({ 'x-stale': '2026-01-01' }),
      none: 'documentation',
      back: 'variants-changed',
    },
  ],
};

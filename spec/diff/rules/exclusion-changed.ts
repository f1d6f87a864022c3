// `x-excludes`: the fields beside it that leave no room for something.
import { ofFields } from './example-documents.ts';
import { changed, type Rule, shown } from './rule.ts';

export const exclusionChanged: Rule = {
  id: 'exclusion-changed',
  title: 'the fields that something cannot be used together with (x-excludes) differ',
  about: ['schema', 'parameter'],
  members: ['x-excludes'],
  classes: { request: 'risk', response: 'documentation' },
  find(pair) {
    const values = changed(pair, 'x-excludes');
    return values
      ? [
          {
            ...values,
            message: `it is not to be used together with ${shown(values.after)}; before: ${shown(values.before)}`,
          },
        ]
      : [];
  },
  examples: [
    {
      before: ofFields({ oil: { type: 'integer' } }),
      after: ofFields({ oil: { type: 'integer', 'x-excludes': ['bulb'] } }),
      request: 'risk',
      response: 'documentation',
      back: 'exclusion-changed',
    },
  ],
};

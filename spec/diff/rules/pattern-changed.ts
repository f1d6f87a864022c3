// Another regular expression. Which of the two takes more is not decided: the worse is assumed.
import { ofFields } from './example-documents.ts';
import { changed, type Rule, shown } from './rule.ts';

export const patternChanged: Rule = {
  id: 'pattern-changed',
  title: 'the pattern is another one',
  about: ['schema'],
  members: ['pattern'],
  classes: { request: 'breaking', response: 'risk' },
  find(pair) {
    const values = changed(pair, 'pattern');
    if (!values || values.before === undefined || values.after === undefined) return [];
    return [{ ...values, message: `the value has to match ${shown(values.after)}, it was ${shown(values.before)}` }];
  },
  examples: [
    {
      before: ofFields({ name: { type: 'string', pattern: '^[a-z]+$' } }),
      after: ofFields({ name: { type: 'string', pattern: '^[A-Z]+$' } }),
      request: 'breaking',
      response: 'risk',
      back: 'pattern-changed',
    },
  ],
};

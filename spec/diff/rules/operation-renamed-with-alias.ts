// Another operation id, and the old one still works (`x-former-names`).
import { ofOperation } from './example-documents.ts';
import { changed, type Rule, same, shown } from './rule.ts';

export const operationRenamedWithAlias: Rule = {
  id: 'operation-renamed-with-alias',
  title: 'the id of an operation is another one, and the old one is kept as a deprecated alias',
  about: ['operation'],
  members: ['id', 'alias'],
  classes: same('non-breaking'),
  scope: 'names',
  find(pair) {
    const values = changed(pair, 'id');
    return values && pair.before?.['alias'] !== undefined
      ? [{ ...values, message: `the operation was called ${shown(values.before)}, which is still an alias` }]
      : [];
  },
  examples: [
    {
      before: ofOperation({}),
      after: { ...ofOperation({ operationId: 'SwitchLamp' }), 'x-former-names': { SetLamp: 'SwitchLamp' } },
      none: 'non-breaking',
      back: 'operation-renamed',
    },
  ],
};
